namespace RateCards.Conformance.Tests.Hostile;

/// <summary>What whoever writes a card may have written into it: each text tries to be more than a text somewhere.</summary>
internal static class HostileTexts
{
    /// <summary>Each of them is let into cards: what hides itself is refused (RC1003).</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Quotes, and what ends a string or begins something in one.
        "say \"pwned\" twice", "it's ' pwned ''", "a back\\slash and the end\\", "\\\" + pwned() + \\\"", "\\u0022); pwned(); //", "\\N{BULLET} \\x41 \\0 \\n", "`${pwned()}` and ${pwned}",
        "\"\"\"\nraise SystemExit(7)", "''' + pwned + '''", "{0} %s %(x)s {pwned}", "$\"{pwned}\" @\"x\" $$\"\"\"{{pwned}}\"\"\"", "$$ E = mc^2 $$ $pwned$", "$tag$ pwned $tag$", "\\text{pwned} \\href{javascript:pwned}{x}",
        // Comments, and their ends.
        "*/ pwned(); /*", "// pwned", "-- pwned", "# pwned", "; DROP TABLE rates; --", "'); CREATE TABLE pwned AS SELECT 1 AS x; --", "--> <pwned> <!--", "]]> <pwned/> <![CDATA[", "{/* pwned */}", "\\! touch pwned",
        // Markup.
        "</script><script>pwned()</script>", "<img src=x onerror=\"pwned()\">", "<b>bold</b> & &amp; &#x27;", "</summary><remarks><see cref=\"Pwned\"/>", "' onmouseover='pwned()' x='", "\" onmouseover=\"pwned()\" x=\"", "</style><svg onload=pwned()>",
        "{pwned()} {\"pwned\"}", "{{ pwned }} {% pwned %}", "<Pwned {...pwned} />", "import pwned from \"pwned\"", "export const pwned = 1",
        // Markdown.
        "[pwned](javascript:pwned)", "![pwned](https://pwned.example/x.png)", "a | b | c", "**pwned** _pwned_ ~~pwned~~ `pwned`", "1. pwned", "- pwned", "> pwned", "```pwned", "[^1]: pwned", "| --- | --- |", "@everyone see #1 and GH-1",
        // Tables, and spreadsheets that take a cell for a formula.
        "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-1+1|pwned", "_x003D_1+1", "a,b;c\td", "a \"quoted\", b",
        // Workflow commands and what else is read line by line.
        "::error file=a,line=1::pwned", "##[error]pwned", "##vso[task.complete result=Failed;]pwned", "%0A::warning::pwned",
        // Names of other places.
        "../../pwned", "C:\\pwned", "javascript:pwned", "file:///etc/passwd", "see https://pwned.example/x?a=b and http://pwned.example", "www.pwned.example/x", "pwned@pwned.example and mailto:pwned@pwned.example",
        // Other writing.
        "شارة الأسعار", "שלום (pwned)", "🚀👩‍👩‍👧‍👦 𝒳𝒴", "ﬁ ﷺ ｆｕｌｌ", "ĞİŞ ß ẞ", "Z̸̢̛a̴l̷g̵o̶",
        // Words that mean something to somebody.
        "null", "true", "NaN", "1e999", "0x10", "constructor", "__proto__", "1,234.50",
        string.Concat(Enumerable.Repeat("long words ", 40)) + "end",
    ];

    /// <summary>Words that a language has taken already, as ids.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "select", "order", "table", "class", "new", "null", "true", "none", "def", "import", "lambda", "constructor", "prototype", "default", "await", "yield", "from", "end", "is", "string", "system", "rates", "union", "with",
    ];

    /// <summary>Whether a text can stand with others on one line.</summary>
    public static bool IsShort(int number) => All[number].Length < 100 && !All[number].Contains('\n', StringComparison.Ordinal);

    /// <summary>What the harmless twin has in place of a text.</summary>
    public static string Harmless(int number) => $"Harmless{number:000}";

    /// <summary>What the harmless twin has in place of an id.</summary>
    public static string HarmlessId(int number) => $"plain{number:000}";

    /// <summary>A text as a value of YAML.</summary>
    public static string Quote(string text) => new Targets.Data.JsonText(text).ToString();
}
