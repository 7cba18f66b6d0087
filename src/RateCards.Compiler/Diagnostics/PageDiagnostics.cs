namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with a page template, and with what it says.</summary>
internal static class PageDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = new(
        "RC5001", DiagnosticSeverity.Error, "Template syntax",
        "{0}",
        "A tag is '{{{{ name argument key: value }}}}'; a block ends with '{{{{ end }}}}'. RateCards/pages/README.md shows them all.");

    public static readonly DiagnosticDescriptor UnknownName = new(
        "RC5002", DiagnosticSeverity.Error, "Unknown name in a template",
        "'{0}' is neither a page function nor a value that is known here.{1}",
        "Names are never blank when they are unknown. Correct '{0}'; RateCards/pages/README.md lists the functions and values.");

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "RC5003", DiagnosticSeverity.Error, "A page names something that is not there",
        "There is no {0} '{1}'.{2}",
        "Correct the id, or add the {0} that it names.");

    public static readonly DiagnosticDescriptor WrongArgument = new(
        "RC5004", DiagnosticSeverity.Error, "Wrong argument of a page function",
        "'{0}' {1}",
        "RateCards/pages/README.md lists what each page function takes.");

    public static readonly DiagnosticDescriptor RawOutput = new(
        "RC5005", DiagnosticSeverity.Error, "Raw output that does not say so",
        "'{{{{{{' would write a value without escaping it.",
        "Write '{{{{ name }}}}', which is escaped for the place where it stands, or name the exception: '{{{{ raw name }}}}'.");

    public static readonly DiagnosticDescriptor NoPlaceForValue = new(
        "RC5006", DiagnosticSeverity.Error, "A value cannot stand here",
        "{0} cannot stand {1}.",
        "Put it into the text, or a value into a table cell or a quoted attribute.");

    public static readonly DiagnosticDescriptor TypedNumber = new(
        "RC5007", DiagnosticSeverity.Error, "A number typed into a page",
        "'{0}' is typed into the page, so that nothing keeps it true.",
        "Let it come from the data ({{{{ rate … }}}}, {{{{ figure … }}}}, {{{{ since … }}}}), put a {{{{ wrap claim … }}}} around the sentence that has the same number, or mark it as no price: {{{{ plain \"{0}\" }}}}.");

    public static readonly DiagnosticDescriptor FrontMatter = new(
        "RC5008", DiagnosticSeverity.Error, "Front matter",
        "{0}",
        "A page begins with '---', then 'title', 'description' and 'path' as YAML, then '---'.");

    public static readonly DiagnosticDescriptor UnexplainedNumber = new(
        "RC5009", DiagnosticSeverity.Error, "A number that nothing explains",
        "'{1}' writes the number '{0}', and does not say where it comes from.",
        "Write it with a function that knows ({{{{ rate … }}}}, {{{{ figure … }}}}, {{{{ since … }}}}), or mark it as no price: {{{{ wrap plain }}}}…{{{{ end }}}} around it.");

    public static readonly DiagnosticDescriptor NumberInFrontMatter = new(
        "RC5012", DiagnosticSeverity.Error, "A number in the front matter",
        "'{0}' stands in the front matter, where nothing can say where it comes from.",
        "Say it without the number, and show it in the page. Names such as K2.6 are fine.");

    public static readonly DiagnosticDescriptor UnknownComponent = new(
        "RC5010", DiagnosticSeverity.Error, "Unknown component",
        "'<{0}>' is not a component of the documentation platform that the site can show.{1}",
        "The components are those that RateCards/pages/README.md lists.");

    public static readonly DiagnosticDescriptor DeadLink = new(
        "RC5011", DiagnosticSeverity.Error, "Dead link",
        "The link '{0}' of '{1}' leads nowhere: {2}.",
        "Correct the link, or the path or heading that it names.");

    public static readonly DiagnosticDescriptor UnbalancedTag = new(
        "RC5013", DiagnosticSeverity.Error, "A tag without its partner",
        "{0}",
        "Write '<{1}>' before and '</{1}>' after what it holds, each on a line of its own, or '<{1} />' where it holds nothing.");

    public static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "RC5014", DiagnosticSeverity.Error, "A page is nested too deeply",
        "This is nested deeper than a page can be.",
        "Take some of what surrounds it away.");

    public static readonly DiagnosticDescriptor TooMuch = new(
        "RC5015", DiagnosticSeverity.Error, "A page that does too much",
        "The page is not finished: {0}.",
        "Loops stand in loops here, or a loop goes through more than readers could read. Leave one of them out.");

    public static readonly DiagnosticDescriptor ExpressionError = new(
        "RC5020", DiagnosticSeverity.Error, "Page expression",
        "{0}",
        "An expression of a page is written in the language of the formulas; RateCards/pages/README.md shows what it may name.");

    public static readonly DiagnosticDescriptor NotInForce = new(
        "RC5021", DiagnosticSeverity.Error, "No amount in force",
        "{0} has no amount on {1}: it is {2}.",
        "Say so in the page, inside {{{{ if holds … }}}}, or name a rate that has an amount on that day.");

    public static readonly DiagnosticDescriptor FalseClaim = new(
        "RC5030", DiagnosticSeverity.Error, "A claim is false",
        "On {0} this is not true: {1}. The left side is {2}, the right side {3}{4}.",
        "Change the sentence that rests on the claim, or the data if that is wrong. A page must be true on its as-of date.");

    public static readonly DiagnosticDescriptor UnknownCollection = new(
        "RC5050", DiagnosticSeverity.Error, "Unknown collection",
        "'{0}' is not a collection that pages can be made for.{1}",
        "Write 'for: skus', 'for: skus of CARD', 'for: models', 'for: cards' or 'for: providers'; without 'for' there is one page.");

    public static readonly DiagnosticDescriptor ValueInHead = new(
        "RC5051", DiagnosticSeverity.Error, "A value that the head of a page does not have",
        "'{{{{ {0} }}}}' cannot stand here: {1}.",
        "In the head, a value is the name of the collection's item and one of its texts: 'for: skus' and '{{{{ sku.label }}}}'.");

    public static readonly DiagnosticDescriptor SamePath = new(
        "RC5052", DiagnosticSeverity.Error, "Two pages of a collection with one path",
        "The path '{0}' is that of '{1}' and of '{2}'.",
        "Let the path name what tells them apart: 'models/{{{{ sku.card.id }}}}/{{{{ sku.id }}}}'.");

    public static readonly DiagnosticDescriptor HeadOfItem = new(
        "RC5053", DiagnosticSeverity.Error, "A page of a collection with a head that does not hold",
        "For '{0}': {1}",
        "A path is made of ids ('{{{{ sku.id }}}}'), which are lower-case words; a description is short enough for the longest name.");

    public static readonly DiagnosticDescriptor NoMarkdown = new(
        "RC5060", DiagnosticSeverity.Error, "A Markdown page without its file",
        "There is no file '{0}'.{1}",
        "Correct the path, which is relative to ratecards.yaml, or take it out of 'markdown'.");

    public static readonly DiagnosticDescriptor NotAMarkdownPage = new(
        "RC5061", DiagnosticSeverity.Error, "A Markdown file that cannot be a page",
        "{0}",
        "A page begins with its title, '# Title'. The name of its file has letters, digits and hyphens, and so have those of its folders.");

    public static readonly DiagnosticDescriptor MarkdownNotEverywhere = new(
        "RC5062", DiagnosticSeverity.Error, "Markdown that pages do not have everywhere",
        "{0}",
        "Code stands between fences of three backticks, and links and pictures are Markdown's: '[text](file.md)'.");
}
