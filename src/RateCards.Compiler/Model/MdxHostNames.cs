namespace RateCards.Compiler.Model;

/// <summary>The hosts of MDX beside Mintlify, as the project file names them.</summary>
internal static class MdxHostNames
{
    public const string Docusaurus = "docusaurus";

    public const string Starlight = "starlight";

    public static readonly IReadOnlyList<string> All = [Docusaurus, Starlight];
}
