
namespace RateCards.Targets.Python;

/// <summary>The names of formulas in Python: those of the data, unless Python or the module keeps one for itself.</summary>
public static class PythonNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
        "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        // What the module itself uses.
        "annotations", "any", "dataclass", "date", "datetime", "dict", "enumerate", "float", "int", "isinstance", "len", "list", "lru_cache", "math", "min",
        "next", "price", "re", "reversed", "str", "timezone", "tuple", "zip",
    };

    /// <summary>A function, a parameter or a variable.</summary>
    public static string Of(string name) => Reserved.Contains(name) ? name + "_" : name;
}
