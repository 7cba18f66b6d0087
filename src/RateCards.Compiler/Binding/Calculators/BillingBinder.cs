using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads one way of billing, and checks that its formulas have what they need and say the same.</summary>
internal static class BillingBinder
{
    /// <summary>The way of billing; null where it has no date, which is reported.</summary>
    public static Billing? Bind(MappingNode node, CalculatorScope scope)
    {
        var reader = new MappingReader(node, scope.Diagnostics, "A way of billing");
        var sinceText = reader.RequiredScalar("since");
        var since = sinceText is null ? null : Dates.Read(sinceText, scope.Diagnostics);
        var source = reader.OptionalScalar("source") is { } named && scope.IsSource(named) ? named.Value : null;
        var note = reader.OptionalText("note");
        var rates = BindRates(reader.OptionalMapping("rates"), scope);
        var given = rates.Select(r => r.Symbol).ToList();
        var figures = BindFigures(reader.RequiredMapping("figures"), "figure", given, scope);
        var parts = BindFigures(reader.OptionalMapping("parts"), "part", given, scope);
        var limits = BindFigures(reader.OptionalMapping("limits"), "limit", given, scope);
        var buys = reader.OptionalScalar("buys");
        reader.Finish();

        CheckBuys(buys, figures, given, scope);
        CheckTotal(reader, figures, parts, scope);
        CheckLimits(limits, scope);
        ReportUnusedRates(rates, [.. figures, .. parts, .. limits], scope);
        return since is { } date
            ? new Billing(date, source, note, figures, rates, parts, new Origin(sinceText!.Location)) { Limits = limits, Buys = buys?.Value }
            : null;
    }

    private static void CheckBuys(ScalarNode? text, ValueList<Figure> figures, List<string> given, CalculatorScope scope)
    {
        if (text is null)
        {
            return;
        }

        var symbols = scope.Inputs.Select(i => i.Name).Concat(given).ToList();
        var formulas = scope.Formulas.Formulas.Where(f => f.Parameters.All(p => symbols.Contains(p.Name))).Select(f => f.Name);
        var known = symbols.Concat(figures.Select(f => f.Name)).Concat(formulas).Distinct().ToList();
        foreach (var (name, offset) in WarningText.Placeholders(text.Value))
        {
            if (!known.Contains(name) && !scope.IsRefused(name))
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.UnknownPlaceholder, text.LocateInside(offset, name.Length), name, Suggestion.DidYouMean(name, known), string.Join(", ", known));
            }
        }
    }

    private static ValueList<RateBinding> BindRates(MappingNode? section, CalculatorScope scope)
    {
        var bindings = new List<RateBinding>();
        foreach (var (name, pattern) in Sections.Pairs(section, "rate", scope.Diagnostics))
        {
            if (scope.Inputs.Any(i => i.Name == name.Value))
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.SymbolGivenTwice, name.Location, name.Value);
            }

            var symbol = scope.FindSymbol(name);
            var isOptional = symbol?.Optional is not null;
            bindings.Add(new RateBinding(name.Value, pattern.Value, new Origin(pattern.Location)) { IsOptional = isOptional });
            if (symbol?.Steps is { } steps)
            {
                bindings.AddRange(steps.Higher.SelectMany(s => new[] { s.Bound, s.AtBound, s.Above })
                    .Select(part => new RateBinding(part.Name, RateSteps.IdOf(pattern.Value, part.Part!), new Origin(pattern.Location)) { PartOf = symbol.Name, IsOptional = isOptional }));
            }
            else if (symbol?.Part is not null)
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.SymbolGivenTwice, name.Location, name.Value);
            }

            var stray = scope.FindRates(pattern).FirstOrDefault(r => symbol is not null && r.Meter.Unit != symbol.Unit);
            if (stray is not null)
            {
                scope.ReportOf(
                    stray.Card.Id, CalculatorDiagnostics.UnitMismatch, pattern.Location, $"The rate '{stray.Id}'", stray.Meter.Unit?.Text ?? "SKUs", symbol!.Name, symbol.Unit);
            }
        }

        return bindings.ToValueList();
    }

    private static ValueList<Figure> BindFigures(MappingNode? section, string what, List<string> given, CalculatorScope scope)
    {
        var figures = new List<Figure>();
        foreach (var (name, formula) in Sections.Pairs(section, what, scope.Diagnostics))
        {
            if (scope.FindFormula(formula, given) is not null)
            {
                figures.Add(new Figure(name.Value, formula.Value, new Origin(formula.Location)));
            }
        }

        return figures.ToValueList();
    }

    private static void CheckTotal(MappingReader reader, ValueList<Figure> figures, ValueList<Figure> parts, CalculatorScope scope)
    {
        if (reader.Node.Find("figures")?.Value is not MappingNode section)
        {
            return;
        }

        if (section.Find(OfferEstimate.TotalName) is null)
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.NoTotal, section.Location);
        }

        if (figures.FirstOrDefault(f => f.Name == OfferEstimate.TotalName) is not { } total)
        {
            return;
        }

        var formula = scope.Formulas.Find(total.Formula)!;
        if (!formula.Unit.IsMoney)
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.TotalIsNotMoney, total.Origin.Location!, total.Formula, formula.Unit);
        }
        else if (PartsCheck.Disagreement(formula, parts, scope.Formulas) is { } found)
        {
            scope.Diagnostics.Report(
                CalculatorDiagnostics.PartsDoNotAddUp, parts[0].Origin.Location!, string.Join(" + ", parts.Select(p => p.Formula)), total.Formula,
                found.Sum, found.Total, found.Sample);
        }
    }

    private static void CheckLimits(ValueList<Figure> limits, CalculatorScope scope)
    {
        foreach (var limit in limits.Skip(1))
        {
            var (first, other) = (scope.Formulas.Find(limits[0].Formula)!, scope.Formulas.Find(limit.Formula)!);
            if (first.Unit != other.Unit)
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.UnitMismatch, limit.Origin.Location!, $"The limit '{limit.Name}'", other.Unit, limits[0].Name, first.Unit);
            }
        }
    }

    private static void ReportUnusedRates(ValueList<RateBinding> rates, List<Figure> figures, CalculatorScope scope)
    {
        var used = figures.SelectMany(f => scope.Formulas.Find(f.Formula)!.Parameters).Select(s => s.Name).ToList();
        foreach (var rate in rates.Where(r => figures.Count > 0 && r.PartOf is null && !used.Contains(r.Symbol)))
        {
            scope.Diagnostics.Report(CalculatorDiagnostics.UnusedRate, rate.Origin.Location!, rate.Symbol);
        }
    }
}
