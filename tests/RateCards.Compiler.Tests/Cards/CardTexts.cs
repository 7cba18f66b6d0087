using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>Small cards for tests: the head is the same for all, and what a test is about is given.</summary>
internal static class CardTexts
{
    public const string Head = """
        card: acme
        title: Acme inference
        provider: Acme
        currency: USD
        sources:
          old: { title: Old page, url: https://acme.example/old, verified: 2025-07-19, trust: transcribed }
          page: { title: Acme pricing, url: https://acme.example/pricing, verified: 2026-12-31, trust: vendor }

        """;

    public const string PathsAndMeters = """
        meters:
          input:        { label: Input,        unit: USD/Mtok }
          cached-input: { label: Cached input, unit: USD/Mtok }
          output:       { label: Output,       unit: USD/Mtok }
        paths:
          standard: { label: Standard }
          fast:     { label: Fast }
          batch:    { label: Batch }

        """;

    /// <summary>Compiles a card that must have no errors.</summary>
    public static CardResult Compile(string rest)
    {
        var result = CardCompiler.Compile(new SourceText("cards/acme.yaml", Head + rest), UnitTable.BuiltIn);
        result.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        return result;
    }

    /// <summary>The history of a rate in short: <c>2026-01-10=0.95; ~2026-06-01=free</c>, a derived value with a star.</summary>
    public static string? History(this CardResult card, string rateId) =>
        card.Rates.FirstOrDefault(r => r.Id == rateId) is { } rate
            ? string.Join("; ", rate.History.Select(v => $"{(v.IsApproximate ? "~" : "")}{v.Since}={v.Value}{(v.Derivation is null ? "" : "*")}"))
            : null;

    /// <summary>The value of a rate on a day.</summary>
    public static DatedValue? ValueOn(this CardResult card, string rateId, int year, int month, int day) =>
        card.Rates.Single(r => r.Id == rateId).AsOf(new Date(year, month, day));
}
