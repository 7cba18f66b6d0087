using System.Globalization;
using System.Text;

namespace RateCards.Performance.Generator;

/// <summary>A project of 10,000 rates: 100 cards of 25 SKUs with four meters, each with a history; and the same rates as a person would write them.</summary>
internal static class TenThousandRates
{
    private const int Cards = 100;
    private const int Skus = 25;

    private static readonly string[] Meters = ["input", "cached-input", "output", "train"];

    /// <summary>The project's files.</summary>
    public static IReadOnlyList<(string Path, string Content)> Files { get; } =
        [("ratecards.yaml", "as-of: 2026-05-16\nnamespace: Many\n"), .. Enumerable.Range(0, Cards).Select(c => ($"cards/card-{c}.yaml", Card(c)))];

    /// <summary>The same as C# by hand: a class a card, a class an SKU, a typed field a rate, and one line that says what it is.</summary>
    public static IReadOnlyList<string> ByHand { get; } = [.. Enumerable.Range(0, Cards).Select(CardByHand)];

    /// <summary>The same as plain numbers, without types, sources or histories.</summary>
    public static IReadOnlyList<string> AsConstants { get; } = [.. Enumerable.Range(0, Cards).Select(CardAsConstants)];

    /// <summary>Input from 1 to 20.99; half of it where cached, three times it for output, twice for training.</summary>
    private static string Price(int card, int sku, int meter)
    {
        var input = 1 + (((card * 7919) + (sku * 104_729)) % 1999 / 100m);
        return (input * (meter switch { 0 => 1, 1 => 0.5m, 2 => 3, _ => 2 })).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static string Card(int card)
    {
        var text = new StringBuilder($$"""
            card: card-{{card}}
            title: Card {{card}}
            provider: Provider
            currency: USD
            sources:
              page: { title: Pricing page, url: "https://provider.example/pricing", verified: 2026-07-17, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
              cached-input: { label: Cached input, unit: USD/Mtok }
              output: { label: Output, unit: USD/Mtok }
              train: { label: Train, unit: USD/Mtok }
            skus:

            """);
        for (var sku = 0; sku < Skus; sku++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  model-{sku}:\n    label: Model {sku}\n    entries:\n");
            foreach (var since in new[] { "2026-01-10", "2026-07-17" })
            {
                var prices = Meters.Select((m, i) => $"{m}: {Price(card, sku, i)}");
                text.Append(CultureInfo.InvariantCulture, $"      - {{ since: {since}, source: page, {string.Join(", ", prices)} }}\n");
            }
        }

        return text.ToString();
    }

    private static string CardByHand(int card) => CSharp(
        card, (sku, meter) => $"/// <summary>{Price(card, sku, meter)} USD per 1M tokens since 2026-01-10, from the pricing page.</summary>\n        public static readonly TokenRate {Name(meter)} = new({Price(card, sku, meter)}m);");

    private static string CardAsConstants(int card) => CSharp(card, (sku, meter) => $"public const decimal {Name(meter)} = {Price(card, sku, meter)}m;");

    private static string Name(int meter) => string.Concat(Meters[meter].Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static string CSharp(int card, Func<int, int, string> member)
    {
        var code = new StringBuilder($"using RateCards.Primitives;\n\nnamespace Many;\n\n/// <summary>Card {card}.</summary>\npublic static class Card{card}\n{{\n");
        for (var sku = 0; sku < Skus; sku++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    /// <summary>Model {sku}.</summary>\n    public static class Model{sku}\n    {{\n");
            for (var meter = 0; meter < Meters.Length; meter++)
            {
                code.Append("        ").Append(member(sku, meter)).Append("\n\n");
            }

            code.Append("    }\n\n");
        }

        return code.Append("}\n").ToString();
    }
}
