using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Cli.Explain;

/// <summary>What a project makes of a rate, a formula or a symbol; a phrase each.</summary>
internal static class UsagePhrases
{
    public static IEnumerable<string> OfRate(Project project, Rate rate)
    {
        foreach (var calculator in project.Calculators)
        {
            bool IsMeantBy(string? pattern) => pattern is not null && RatePattern.Expand(pattern, calculator, project.Cards).Contains(rate.Id);

            bool IsReadFor(string pattern) => RatePattern.Expand(pattern, calculator, project.Cards).Any(id => RequestCondition.ReadFor(project, calculator, id).Contains(rate));

            foreach (var input in calculator.Inputs.Where(i => i is NumberInput n ? n.DefaultPatterns.Any(IsMeantBy) : IsMeantBy(((ChoiceInput)i).DefaultRate)))
            {
                yield return $"{calculator.Id}: default of the input {input.Name}";
            }

            foreach (var (offer, billing) in Billings(calculator))
            {
                foreach (var symbol in billing.Rates.Where(b => IsReadFor(b.RatePattern)).Select(b => b.PartOf ?? b.Symbol).Distinct())
                {
                    yield return $"{calculator.Id}: {symbol} of the offer {offer.Id}, as billed from {billing.Since} on";
                }
            }
        }

        foreach (var derived in project.Rates.All.Where(r => r.History.Any(v => v.Derivation?.BaseRateId == rate.Id)))
        {
            yield return $"the rate {derived.Id}, which follows from it";
        }
    }

    public static IEnumerable<string> OfFormula(Project project, string name)
    {
        foreach (var calculator in project.Calculators)
        {
            if (calculator.Quantities.Contains(name))
            {
                yield return $"{calculator.Id}: shown beside the offers";
            }

            foreach (var (offer, billing) in Billings(calculator))
            {
                foreach (var figure in billing.Figures.Concat(billing.Parts).Concat(billing.Limits).Where(f => f.Formula == name))
                {
                    yield return $"{calculator.Id}: {figure.Name} of the offer {offer.Id}, as billed from {billing.Since} on";
                }
            }

            foreach (var parity in calculator.Parities.Where(p => p.Formula == name))
            {
                yield return $"{calculator.Id}: {parity.Input} at which {parity.Offer} is at par";
            }

            foreach (var warning in calculator.Warnings.Where(w => w.Formula == name))
            {
                yield return $"{calculator.Id}: the warning {warning.Id}";
            }
        }

        foreach (var formula in Formulas(project, node => node is FormulaNode reference && reference.Name == name))
        {
            yield return $"the formula {formula}";
        }
    }

    public static IEnumerable<string> OfSymbol(Project project, string name)
    {
        foreach (var calculator in project.Calculators)
        {
            if (calculator.FindInput(name) is not null)
            {
                yield return $"{calculator.Id}: an input";
            }

            foreach (var (offer, billing) in Billings(calculator))
            {
                foreach (var binding in billing.Rates.Where(b => b.Symbol == name))
                {
                    yield return $"{calculator.Id}: {binding.RatePattern} in the offer {offer.Id}, as billed from {billing.Since} on";
                }
            }
        }

        foreach (var formula in Formulas(project, node => node is SymbolNode symbol && symbol.Symbol.Name == name))
        {
            yield return $"the formula {formula}";
        }
    }

    private static IEnumerable<(Offer Offer, Billing Billing)> Billings(Calculator calculator) =>
        calculator.Offers.SelectMany(o => o.Billings.Select(b => (o, b)));

    /// <summary>Names of the formulas that have such a node, in their definition or closed form.</summary>
    private static IEnumerable<string> Formulas(Project project, Func<Node, bool> has) =>
        from formula in project.Formulas.Formulas
        where formula.Definition.SelfAndDescendants().Any(has) || formula.ClosedForm?.SelfAndDescendants().Any(has) == true
        select formula.Name;
}
