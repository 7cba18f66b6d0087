using System.Text.Json.Nodes;
using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>The hostile project and its harmless twin, built, with what programs in other languages make of their outputs.</summary>
public sealed class HostileBuilds : IDisposable
{
    public HostileBuilds()
    {
        Plain = new(new HostileProject([.. HostileTexts.All.Select((_, i) => HostileTexts.Harmless(i))], [.. HostileTexts.Ids.Select((_, i) => HostileTexts.HarmlessId(i))]));
        Hostile = new(new HostileProject(HostileTexts.All, HostileTexts.Ids));
    }

    internal Twin Plain { get; }

    internal Twin Hostile { get; }

    public void Dispose()
    {
        Plain.Built.Dispose();
        Hostile.Built.Dispose();
    }

    internal sealed class Twin
    {
        private readonly Lazy<JsonNode> _inNode;
        private readonly Lazy<JsonNode> _inPython;
        private readonly Lazy<Structure> _inCSharp;

        public Twin(HostileProject project)
        {
            Built = new(project);
            _inCSharp = new(() => Structure.OfCSharp(CSharpCode.Of(MadeUpProject.Compile(project.Files))));
            _inNode = new(() => JsonNode.Parse(
                Tool.Node.Run("--input-type=module", "-e", $"process.env.RATECARDS_OUTPUT = {HostileTexts.Quote(Built.Output)}; await import({HostileTexts.Quote("file://" + Path.Combine(Repository.Root, "tests/browser/support/structure.mjs"))});"))!);
            _inPython = new(() => JsonNode.Parse(Tool.Python.Run(Path.Combine(Repository.Root, "tests/conformance/Engines/Scripts/structure.py"), Built.Output))!);
        }

        public BuiltProject Built { get; }

        public JsonNode InNode => _inNode.Value;

        public JsonNode InPython => _inPython.Value;

        public Structure InCSharp => _inCSharp.Value;
    }
}
