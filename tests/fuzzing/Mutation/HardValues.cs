namespace RateCards.Fuzzing.Tests.Mutation;

/// <summary>Values that programs trip over.</summary>
internal static class HardValues
{
    public static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "00", "1.", ".5", "0.0", "1e3", "1E400", "-1e-400", "0x10", "0o7", "1_000", "1,5", "1.5.5", "Infinity", "NaN", ".inf", "-.inf", ".nan",
        "2147483647", "2147483648", "-2147483649", "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551616",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001", "0.00000000000000000000000000001",
        "999999999999999", "1000000000000000", "0.1", "0.30000000000000004", "1234567890.12345678", "100%", "-5%", "1e999999999", "1000000000000",
    ];

    public static readonly string[] Dates =
    [
        "2026-01-01", "0001-01-01", "0000-01-01", "9999-12-31", "2024-02-29", "2023-02-29", "2026-13-01", "~2026-01-01", "2026-1-1", "20260101", "2026-01-01T00:00:00Z",
        "2019-12-31", "2050-01-01", "24:00", "00:00", "23:59", "25:00",
    ];

    public static readonly string[] Words =
    [
        "~", "null", "true", "false", "yes", "no", "on", "off", "free", "not offered", "not published", "default", "constructor", "__proto__", "toString", "con", "nul", "class",
        "if", "for", "end", "else", "sum", "max", "min", "graduated", "round_up", "case", "select", "lambda", "None", "return", "USD", "EUR", "USD/Mtok", "tokens", "USD/request", "%",
    ];

    /// <summary>Text that must stay text in every output.</summary>
    public static readonly string[] Hostile =
    [
        "<img src=x onerror=pwned()>", "</script><script>pwned()</script>", "\" onload=\"pwned()", "' onload='pwned()", "{pwned()}", "${pwned()}", "`+pwned()+`", "{{ pwned }}", "{% pwned %}",
        "'); DROP TABLE rates; --", "\"\"\"", "'''", "*/ pwned(); /*", "--> <b>", "]]>", "<![CDATA[", "<!--", "$5 / $6", "\\", "\\\\", "\\u0000", "%0A", "=cmd|' /C calc'!A0", "@SUM(1)", "::error::x", "##[x]",
        "[x](javascript:pwned())", "![x](x)", "| a | b |", "# x", "> x", "- x", "1. x", "***", "~~~", "```", "export const x = pwned()", "import x from 'x'", "&lt;b&gt;", "&#60;b&#62;", "&amp;", "<Note>", "</Note>", "$$", "\\begin{x}",
        "%s %d {0}", "a\\nb", "a'b", "a\"b", "a`b", "a,b;c\td", "</summary>", "<see cref=\"x\"/>", "#define", "#endif", "\\N", "$body$", "$tag$",
    ];

    /// <summary>Characters that are seldom typed.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\u0007", "\b", "\t", "\v", "\f", "\r", "\r\n", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff",
        "\ud800", "\udc00", "\ud83d\ude00", "\u0301", "é", "ß", "İ", "ı", "ﬁ", "Ω", "漢字", "אב", "\ue000", "\U0001f468\u200d\U0001f469", "０", "−", "–", "’", "“", "\u3000",
    ];

    public static readonly string[] Escapes =
    [
        "\"\\0\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\x41\"", "\"\\e[31m\"", "\"\\U0001F600\"", "\"\\UFFFFFFFF\"", "\"\\q\"", "\"\\", "'", "\"", "|", ">-", "|2", "&a", "*a", "!!str", "!x", "<<:", "? ", "---", "...", "%YAML 1.2", "#", ": ", "- ",
        "{", "}", "[", "]", "(", ")", "{{", "}}", "{{-", "-}}", ",", ":", ";", "=", "==", "<", ">", "<=", ">=", "!=", "+", "-", "*", "/", "^", "&&", "||", "!", "?", "\\",
    ];

    private static readonly string[][] All = [Numbers, Dates, Words, Hostile, Characters, Escapes];

    public static string Any(Dice dice) => dice.Of(dice.Of(All));
}
