using System.Globalization;
using System.Text;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>
/// A project with every text of a list in every place where cards, formulas, calculators and pages take free text. Written of
/// harmless texts it is its own twin: of the two, every output may differ in nothing but the texts.
/// </summary>
/// <param name="texts">The texts.</param>
/// <param name="ids">Ids of cards, SKUs, meters, paths, sources, formulas and offers.</param>
internal sealed class HostileProject(IReadOnlyList<string> texts, IReadOnlyList<string> ids)
{
    public IEnumerable<(string Path, string Text)> Files =>
    [
        ("ratecards.yaml", Settings),
        .. Enumerable.Range(0, texts.Count).Select(i => ($"cards/{CardId(i)}.yaml", Card(i))),
        ("cards/all.yaml", AllCard),
        ("formulas/all.yaml", Formulas),
        ("calculators/all.yaml", Calculator),
        ("pages/index.mdx.sbn", Page),
        ("pages/places.mdx.sbn", Places),
    ];

    /// <summary>What cannot be written once for each text is written once, with all that stand on one line.</summary>
    private string Joined => Quoted(string.Join(" / ", texts.Where((_, i) => HostileTexts.IsShort(i))));

    /// <summary>The same without digits, which a page's front matter cannot have, for nothing there says where they come from.</summary>
    private string Worded => Quoted(string.Concat(string.Join(" / ", texts.Where((_, i) => HostileTexts.IsShort(i))).Where(c => !char.IsAsciiDigit(c))));

    private string Settings => $"""
        as-of: 2026-07-01
        output: ../out
        site: {Map(("title", Joined), ("description", Joined), ("footer", Joined), ("url", "https://site.example"), ("edit-url", "https://edit.example/all"))}
        severities: {Map(("RC2106", "none"), ("RC4026", "none"), ("RC2120", "none"), ("RC2121", "none"), ("RC2122", "none"), ("RC2123", "none"))}
        """;

    private string Card(int i) => $"""
        card: {CardId(i)}
        title: {Text(i)}
        provider: {Text(i)}
        currency: USD
        note: {Text(i)}
        lists: {Map(("litellm", Text(i)))}
        sources:
          page: {Map(("title", Text(i)), ("url", "https://card.example/"), ("verified", "2026-06-10"), ("trust", "vendor"), ("note", Text(i)))}
        meters:
          input: {Map(("label", Text(i)), ("unit", "USD/Mtok"), ("note", Text(i)))}
          output: {Map(("label", Text(i)), ("unit", "USD/Mtok"))}
        axes:
          tier:
            standard: {Map(("label", Text(i)))}
            batch: {Map(("label", Text(i)), ("note", Text(i)))}
          region:
            global: {Map(("label", Text(i)))}
            eu: {Map(("label", Text(i)))}
        hours:
          night: {Map(("label", Text(i)), ("from", "'01:00'"), ("until", "'02:00'"), ("note", Text(i)))}
        steps: {Map(("title", Text(i)), ("by", "input"))}
        bands: {Map(("title", Text(i)), ("unit", "B"))}
        factors:
          half:
            axis: tier
            value: batch
            of: standard
            meters: [input]
            note: {Text(i)}
            entries:
              - {Map(("since", "2026-01-10"), ("source", "page"), ("factor", "50%"), ("note", Text(i)), ("expected", Text(i)))}
        skus:
          {Id(i)}:
            label: {Text(i)}
            entries:
              - since: 2026-01-10
                source: page
                note: {Text(i)}
                band: {Map(("above", "4"), ("up-to", "16"))}
                standard: {Map(("input", Map(("up-to 200000", "1.25"), ("above", "2.50"))), ("output", "4.00"))}
        """;

    private string AllCard
    {
        get
        {
            var card = new StringBuilder("card: all\ntitle: All\nprovider: All\ncurrency: USD\nsources:\n");
            Each(i => card.Append($"  {Id(i)}: {Map(("title", Text(i)), ("url", $"https://all.example/{i}"), ("verified", "2026-06-10"), ("trust", "transcribed"), ("note", Text(i)))}\n"));
            card.Append("meters:\n");
            Each(i => card.Append($"  {Id(i)}: {Map(("label", Text(i)), ("unit", "USD/Mtok"), ("note", Text(i)))}\n"));
            card.Append("paths:\n  first: { label: First }\n");
            Each(i => card.Append($"  p-{Id(i)}: {Map(("label", Text(i)), ("note", Text(i)))}\n"));
            card.Append("skus:\n");
            Each(i => card.Append($"""
                  {Id(i)}:
                    label: {Text(i)}
                    aliases: [{Quoted(texts[i] + " alias")}]
                    match: [{Quoted(texts[i] + "*")}]
                    lists: {Map(("litellm", Text(i)))}
                    group: {Text(i % 7)}
                    attributes: {Map(("features", Text(i)))}
                    note: {Text(i)}
                    entries:
                      - {Map(("since", "2026-01-10"), ("source", Quoted(Id(i))), ("note", Text(i)), ("expected", Text(i)), ("first", Map((Id(i), "0.95"))), ($"p-{Id(i)}", Map((Id(i), "1.95"))))}
                      - {Map(("since", "2026-05-01"), ("source", Quoted(Id(i))), ("correction", Text(i)), ("first", Map((Id(i), "1.05"))))}

                """));
            return card.ToString();
        }
    }

    private string Formulas
    {
        get
        {
            var formulas = new StringBuilder("symbols:\n  tokens: { notation: n, unit: tokens, title: Tokens, sentence: All. }\n  price: { notation: r, unit: USD/Mtok, title: Price, sentence: Of a token. }\n");
            Each(i => formulas.Append($"  y{i}: {Map(("notation", $"'y_{{{i}}}'"), ("unit", "tokens"), ("title", Text(i)), ("sentence", Text(i)))}\n"));
            formulas.Append("formulas:\n");
            Each(i => formulas.Append($"  {Name(i)}: {Map(("notation", $"'f_{{{i}}}'"), ("unit", "USD"), ("title", Text(i)), ("sentence", Text(i)), ("definition", $"(tokens + y{i}) * price"))}\n"));
            Each(i => formulas.Append($"  w{i}: {Map(("notation", $"'w_{{{i}}}'"), ("unit", "tokens"), ("title", Text(i)), ("sentence", Text(i)), ("definition", $"tokens - y{i}"))}\n"));
            return formulas.ToString();
        }
    }

    private string Calculator
    {
        get
        {
            var calculator = new StringBuilder($"calculator: all\ntitle: {Joined}\ndescription: {Joined}\ninputs:\n");
            calculator.Append($"  model: {Map(("label", Text(0)), ("help", Text(0)), ("sku-of", "all"), ("default", Id(0)))}\n");
            calculator.Append($"  tokens: {Map(("label", Text(1)), ("help", Text(1)), ("unit", "tokens"), ("min", "0"), ("max", "1000000"), ("step", "1000"), ("default", "1000"))}\n");
            Each(i => calculator.Append($"  y{i}: {Map(("label", Text(i)), ("help", Text(i)), ("unit", "tokens"), ("min", "0"), ("max", "1000000"), ("step", "1000"), ("default", "1"))}\n"));
            calculator.Append($"baseline: {Id(0)}\noffers:\n");
            Each(i => calculator.Append($"""
                  {Id(i)}:
                    label: {Text(i)}
                    note: {Text(i)}
                    billings:
                      - {Map(("since", "2026-01-10"), ("source", "all." + Id(i)), ("note", Text(i)), ("buys", Braced(i)), ("figures", Map(("total", Quoted(Name(i))))), ("parts", Map(("part", Quoted(Name(i))))), ("rates", Map(("price", $"\"all.{Id(i)}.{Id(i)}\""))))}

                """));
            calculator.Append("warnings:\n");
            Each(i => calculator.Append($"  {Id(i)}: {Map(("formula", $"w{i}"), ("input", $"y{i}"), ("text", Braced(i)))}\n"));
            calculator.Append("presets:\n");
            Each(i => calculator.Append($"  {Id(i)}: {Map(("label", Text(i)), ("note", Text(i)), ("values", Map(("tokens", "2000"))))}\n"));
            return calculator.ToString();
        }
    }

    private string Page => $$$"""
        ---
        title: {{{Worded}}}
        description: {{{Text(0)}}}
        path: index
        group: {{{Worded}}}
        order: 10
        calculator: all
        ---

        {{ site.title }}

        {{ for card in cards }}
        {{ card.title }} {{ card.provider }} {{ card.note }}
        {{ end }}
        """;

    /// <summary>A text of each SKU in each place of a page.</summary>
    private string Places
    {
        get
        {
            var page = new StringBuilder("---\ntitle: Places\ndescription: Where a text may stand.\npath: places\ngroup: All\norder: 30\n---\n\n");
            Each(i => page.Append($$$"""
                {{label "all.{{{Id(i)}}}"}}

                Text of {{label "all.{{{Id(i)}}}"}}, **{{label "all.{{{Id(i)}}}"}}** and [a link](https://link.example/{{label "all.{{{Id(i)}}}"}}) {{source "all.{{{Id(i)}}}"}}.

                - {{label "all.{{{Id(i)}}}"}}

                > {{label "all.{{{Id(i)}}}"}}

                | a | b |
                | --- | --- |
                | {{label "all.{{{Id(i)}}}"}} | `{{label "all.{{{Id(i)}}}"}}` |

                <Card title="{{label "all.{{{Id(i)}}}"}}" href="/places" />

                <Card title={ {{label "all.{{{Id(i)}}}"}} } href="/places" />

                <span title='{{label "all.{{{Id(i)}}}"}}'>{{label "all.{{{Id(i)}}}"}}</span>

                { {{label "all.{{{Id(i)}}}"}} }

                ```
                {{label "all.{{{Id(i)}}}"}}
                ```

                $$
                \text{ {{label "all.{{{Id(i)}}}"}} }
                $$


                """));
            return page.ToString();
        }
    }

    private string Text(int i) => Quoted(texts[i]);

    /// <summary>A text where braces name a value.</summary>
    private string Braced(int i) => Quoted(texts[i].Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal));

    private string Id(int i) => i < ids.Count ? ids[i] : string.Create(CultureInfo.InvariantCulture, $"k{i}");

    private string CardId(int i) => "card-" + Id(i);

    private string Name(int i) => i < ids.Count ? ids[i] : string.Create(CultureInfo.InvariantCulture, $"f{i}");

    private static string Quoted(string text) => HostileTexts.Quote(text);

    private static string Map(params (string Key, string Value)[] pairs) => $"{{ {string.Join(", ", pairs.Select(p => $"{p.Key}: {p.Value}"))} }}";

    private void Each(Action<int> write)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            write(i);
        }
    }
}
