using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Offers that some choices cannot have on the as-of date, and offers that none can have on any day.</summary>
internal sealed class OffersCheck(Project project, Calculator calculator, DiagnosticBag diagnostics)
{
    /// <summary>Choices that are named in one message.</summary>
    private const int MostNamed = 5;

    /// <summary>Combinations that are tried; of what has more nothing is said.</summary>
    private const int MostTried = 10_000;

    private readonly Dictionary<string, IReadOnlyList<string>> _options = new(StringComparer.Ordinal);

    /// <param name="wrongCards">Ids of cards with errors: what has no rate there may have a wrong one.</param>
    public static void Check(Project project, IReadOnlyCollection<string> wrongCards, DiagnosticBag diagnostics)
    {
        foreach (var calculator in project.Calculators)
        {
            var offers = new OffersCheck(project, calculator, diagnostics);
            foreach (var offer in calculator.Offers.Where(o => !Patterns(o).Any(p => wrongCards.Contains(p.Split('.')[0]))))
            {
                offers.Check(offer);
            }
        }
    }

    private void Check(Offer offer)
    {
        var leftOut = offer.AsOf(project.AsOf) is { } billing ? LeftOut(offer, billing) : [];
        var isHad = leftOut.Count < Inputs(Patterns(offer)).Sum(i => Options(i).Count);
        if (!isHad && WhyNever(offer) is { } why)
        {
            diagnostics.Report(CalculatorDiagnostics.OfferOfNone, offer.Origin.Location!, offer.Id, why);
        }
        else if (leftOut.Count > 0)
        {
            if (Inputs(Patterns(offer)) is { Count: > 1 } inputs && leftOut.Find(l => inputs.Exists(i => i.Name == l.Input && i.Default == l.Option)) is { } byDefault)
            {
                diagnostics.Report(StepDiagnostics.OfferWithoutDefault, offer.Origin.Location!, offer.Id, project.AsOf, byDefault.Input, byDefault.Option, byDefault.Reason);
                leftOut.Remove(byDefault);
                if (leftOut.Count == 0)
                {
                    return;
                }
            }

            var more = leftOut.Count > MostNamed ? $", and {leftOut.Count - MostNamed} more" : "";
            diagnostics.Report(
                CalculatorDiagnostics.OfferLeftOut, offer.Origin.Location!, offer.Id, project.AsOf, string.Join(", ", leftOut.Take(MostNamed).Select(l => $"{l.Input}={l.Option} ({l.Reason.TrimEnd('.')})")) + more);
        }
    }

    /// <summary>The choices that cannot have the offer on the as-of date, whatever else is chosen, each with the reason.</summary>
    private List<LeftOutChoice> LeftOut(Offer offer, Billing billing)
    {
        var leftOut = new List<LeftOutChoice>();
        var inputs = Inputs(billing.Rates.Select(r => r.RatePattern));
        foreach (var input in inputs)
        {
            foreach (var option in Options(input))
            {
                string? reason = null;
                var isHad = Choices(inputs, Options, 0, new Dictionary<string, string>(StringComparer.Ordinal) { [input.Name] = option })
                    .Take(MostTried)
                    .Any(c => (reason = OfferPricing.WhyUnusable(project, offer, c, project.AsOf)) is null);
                if (!isHad && reason is not null)
                {
                    leftOut.Add(new LeftOutChoice(input.Name, option, reason));
                }
            }
        }

        return leftOut;
    }

    /// <summary>A reason why no choice has the offer on any day; null where some has it on some day.</summary>
    private string? WhyNever(Offer offer)
    {
        string? why = null;
        var inputs = Inputs(Patterns(offer));
        var tried = 0;
        foreach (var choices in Choices(inputs, AllOptions, 0, new Dictionary<string, string>(StringComparer.Ordinal)))
        {
            var rates = Patterns(offer).Select(p => project.Rates.Find(RatePattern.Fill(p, choices))).OfType<Rate>();
            foreach (var day in offer.Billings.Select(b => b.Since).Concat(Rate.DaysOfChange(rates)).Where(d => d >= offer.Billings[0].Since))
            {
                if (OfferPricing.WhyUnusable(project, offer, choices, day) is not { } reason || ++tried > MostTried)
                {
                    return null;
                }

                why ??= reason;
            }
        }

        return why;
    }

    private static IEnumerable<string> Patterns(Offer offer) => offer.Billings.SelectMany(b => b.Rates).Select(r => r.RatePattern);

    private List<ChoiceInput> Inputs(IEnumerable<string> patterns)
    {
        var names = new HashSet<string>(patterns.SelectMany(RatePattern.Placeholders), StringComparer.Ordinal);
        return calculator.Inputs.OfType<ChoiceInput>().Where(i => names.Contains(i.Name)).ToList();
    }

    /// <summary>What can be chosen on the as-of date.</summary>
    private IReadOnlyList<string> Options(ChoiceInput input)
    {
        if (!_options.TryGetValue(input.Name, out var options))
        {
            _options.Add(input.Name, options = ChoiceOptions.Of(project, input, project.AsOf).Select(s => s.Id).ToList());
        }

        return options;
    }

    private IReadOnlyList<string> AllOptions(ChoiceInput input) => project.CardOf(input).Skus.Select(s => s.Id).ToList();

    /// <summary>Every combination of options of the inputs that are not chosen yet.</summary>
    private static IEnumerable<Dictionary<string, string>> Choices(
        List<ChoiceInput> inputs, Func<ChoiceInput, IReadOnlyList<string>> options, int at, Dictionary<string, string> chosen)
    {
        if (at == inputs.Count)
        {
            return [chosen];
        }

        var input = inputs[at];
        return chosen.ContainsKey(input.Name)
            ? Choices(inputs, options, at + 1, chosen)
            : options(input).SelectMany(o => Choices(inputs, options, at + 1, new Dictionary<string, string>(chosen, StringComparer.Ordinal) { [input.Name] = o }));
    }

    /// <summary>What cannot have an offer, whatever else is chosen.</summary>
    private sealed record LeftOutChoice(string Input, string Option, string Reason);
}
