using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// The one rule by which ids become C# names:
/// <list type="number">
/// <item>the parts between hyphens and underscores are capitalised and joined: <c>kimi-k2p6</c> → <c>KimiK2p6</c>;</item>
/// <item>where digit would meet digit an underscore keeps them apart: <c>qwen3p5-397b</c> → <c>Qwen3p5_397b</c>;</item>
/// <item>a leading digit gets an underscore before it: <c>16b-to-80b</c> → <c>_16bTo80b</c>;</item>
/// <item>a name that is taken (the class around it, a member of every object, a member that generated code adds) gets one
/// after it, and another one where that is taken too: an SKU <c>id</c> is <c>Id_</c>, and a meter <c>id</c> in it <c>Id__</c>.</item>
/// </list>
/// A name depends on nothing but the ids, so that it does not change while they stand.
/// </summary>
internal static class CSharpNames
{
    /// <summary>The class within <see cref="Formulas"/> whose functions compute in decimals.</summary>
    public const string Decimals = "Decimals";

    /// <summary>The class whose functions compute over plain numbers, within the one whose functions take typed units.</summary>
    public const string Numbers = "Numbers";

    /// <summary>The generated class that finds rates by id.</summary>
    public const string Rates = "Rates";

    /// <summary>The generated class of the cost functions.</summary>
    public const string Formulas = "Formulas";

    /// <summary>The generated class that estimates workloads.</summary>
    public const string Estimates = "Estimates";

    /// <summary>The field of <see cref="Formulas"/> that finds those of calculators by name.</summary>
    internal const string Estimated = "Estimated";

    /// <summary>The generated class of units that have no type of their own.</summary>
    public const string Units = "Units";

    /// <summary>The field of a card that finds its rates.</summary>
    public const string Table = "Table";

    /// <summary>The class within a card that names what it charges for.</summary>
    public const string Meters = "Meters";

    /// <summary>The class within a card that names its service paths.</summary>
    public const string Paths = "Paths";

    /// <summary>The constant of an SKU by which its rates on any date are found.</summary>
    public const string Id = "Id";

    private static readonly HashSet<string> TakenOutside = new(StringComparer.Ordinal) { Rates, Formulas, Estimates, Units, "Primitives" };

    /// <summary>Types of RateCards.Primitives, which cards' code calls by their short names.</summary>
    private static readonly HashSet<string> Primitives = new(StringComparer.Ordinal)
    {
        "Amount", "AxisChoice", "Column", "Counted", "Estimate", "EstimateNotice", "FoundRate", "Gigabytes", "GpuHourRate", "GpuHours", "Gpus", "Hours", "IMeasure",
        "IQuantity", "IRate", "IUnit", "MeasureSums", "Meter", "MissingRate", "MonthlyAmount", "Months", "OfferEstimate", "OfferLeftOut", "PriceRequest", "Priced",
        "Quantity", "Quote", "Rate", "RateBook", "RateDerivation", "RateHistory", "RateQuery", "RateRecord", "RateSource", "RateTable", "RateValue", "RequestCharge",
        "RequestPrice", "RequestPricer", "RequestPrices", "RequestTotal", "Seconds", "ServicePath", "Sku", "SkuAttribute", "SkuBand", "SkuReference", "SkuTariffs", "StepRate", "Steps", "StorageRate",
        "TokenRate", "Tokens", "TokensPerSecond", "TokensPerTurn", "Trust", "Turns", "Unpriced", "Usd", "UsedRate",
    };

    private static readonly HashSet<string> TakenInside = new(StringComparer.Ordinal)
    {
        Table, Meters, Paths, Id, "Meter", "MissingRate", "Trust",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>The class of a card.</summary>
    public static string OfCard(string id) => Free(Pascal(id), name => TakenOutside.Contains(name) || Primitives.Contains(name));

    /// <summary>The record of a calculator's inputs. A card of that very name keeps it.</summary>
    public static string OfInputs(string calculator, IEnumerable<string> cardIds)
    {
        var cards = new HashSet<string>(cardIds.Select(OfCard), StringComparer.Ordinal);
        return Free(Pascal(calculator) + "Inputs", name => TakenOutside.Contains(name) || Primitives.Contains(name) || cards.Contains(name));
    }

    /// <summary>A class within a class: an SKU in its card, a path in its SKU. It may not hide a type that code within it names.</summary>
    public static string OfClass(string id, string enclosing) =>
        Free(Pascal(id), name => name == enclosing || TakenInside.Contains(name) || Primitives.Contains(name));

    /// <summary>Whatever else stands within a class: a meter or attribute in its SKU, a meter in its path, a unit.</summary>
    /// <param name="enclosing">Name of the class around it, for a member may not be called as its class is.</param>
    public static string OfMember(string id, string enclosing) => Free(Pascal(id), name => name == enclosing || TakenInside.Contains(name));

    /// <summary>The functions that compute a formula.</summary>
    public static string OfFormula(string name) =>
        Free(Pascal(name), free => free is Formulas or Decimals or Numbers or Estimated || TakenInside.Contains(free));

    /// <summary>A member that generated code adds to a card. In a card of that very name it gives way, further than an SKU of the name does.</summary>
    /// <param name="member"><see cref="Meters"/>, <see cref="Paths"/> or <see cref="Table"/>.</param>
    public static string OfAdded(string member, string card) => member == card ? member + "__" : member;

    /// <summary>A parameter or local variable: <c>added_per_turn</c> → <c>addedPerTurn</c>, <c>in</c> → <c>@in</c>.</summary>
    public static string OfParameter(string id)
    {
        var camel = NameCase.Uncapitalized(Pascal(id));
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>Whether code can stand in a namespace: names joined by dots, none of them a word of C#.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(
        part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_') && !Keywords.Contains(part));

    private static string Free(string name, Func<string, bool> isTaken) => isTaken(name) ? Free(name + "_", isTaken) : name;

    private static string Pascal(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var atStart = true;
        foreach (var c in id)
        {
            if (!IsLetter(c) && !IsDigit(c))
            {
                atStart = true;
                continue;
            }

            if (atStart && IsDigit(c) && (name.Length == 0 || IsDigit(name[name.Length - 1])))
            {
                name.Append('_');
            }

            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
