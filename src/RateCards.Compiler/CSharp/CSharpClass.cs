using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>A class of the generated C#.</summary>
/// <param name="Members">In the order of the code.</param>
internal record CSharpClass(string Name, string? Id, Origin Origin, ValueList<CSharpMember> Members) : CSharpMember(Name, Id, "class", Origin)
{
    /// <summary>Whoever uses it is warned.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The members that code is written for: two of one name are an error, which is reported, and the first has the name.</summary>
    public IEnumerable<CSharpMember> Declared => FirstOfEachName(Members);

    public static IEnumerable<CSharpMember> FirstOfEachName(IEnumerable<CSharpMember> members)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return members.Where(m => names.Add(m.Name));
    }
}

/// <summary>A class for a part of the model.</summary>
/// <param name="Source">A card, an SKU, a service path of an SKU; a card's meters, or its paths.</param>
internal sealed record CSharpClass<T>(string Name, string? Id, Origin Origin, T Source, ValueList<CSharpMember> Members)
    : CSharpClass(Name, Id, Origin, Members);
