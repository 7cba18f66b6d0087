namespace RateCards.Targets.Python;

/// <summary>The names of formulas in Python: those of the data, unless Python or the module keeps one for itself.</summary>
internal static class PythonNames
{
    /// <summary>What the functions of calculators begin with.</summary>
    public const string EstimatePrefix = "estimate_";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
        "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        // What the module itself uses.
        "abs", "annotations", "any", "as_of", "bool", "dataclass", "date", "datetime", "dict", "enumerate", "float", "int", "isinstance", "len", "list",
        "lru_cache", "math", "min", "next", "numbers", "object", "price", "property", "re", "repr", "reversed", "str", "timezone", "tuple", "type", "zip",
    };

    /// <summary>A function, a parameter or a variable.</summary>
    public static string Of(string name) => Reserved.Contains(name) || name.StartsWith(EstimatePrefix, StringComparison.Ordinal) ? name + "_" : name;

    /// <summary>The constant of a rate: <c>TINKER__KIMI_K2P6__PREFILL</c>. Two ids never have the same one.</summary>
    public static string OfConstant(string rateId)
    {
        var name = rateId.Replace(".", "__", StringComparison.Ordinal).Replace('-', '_').ToUpperInvariant();
        return char.IsDigit(name[0]) ? "_" + name : name;
    }
}
