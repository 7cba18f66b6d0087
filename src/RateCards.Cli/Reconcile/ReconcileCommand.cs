using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Lists;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Comparison;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Reconcile;

/// <summary><c>ratecards reconcile FORMAT FILE</c>: compares the cards with a price list of others; changes nothing.</summary>
internal static class ReconcileCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var format = new Argument<string>("FORMAT") { Description = $"{string.Join(", ", ListInput.Formats)}; a CSV file has the columns id,value,unit, or those that --column names" };
        var file = new Argument<string>("FILE") { Description = "The price list" };
        var card = new Option<string?>("--card") { Description = "The only card to compare; it must be named where the list does not say whose it is, and is 'tinker' for Tinker's", HelpName = "ID" };
        var provider = new Option<string?>("--provider") { Description = "The only provider of a list of many to compare", HelpName = "NAME" };
        var columns = new Option<string[]>("--column") { Description = "What a CSV file calls a column: model, and input, output, … or meter and price", HelpName = "NAME=COLUMN" };
        var tolerance = new Option<string>("--tolerance") { Description = "How far prices may be apart and count as equal", HelpName = "PERCENT", DefaultValueFactory = _ => "0%" };
        var failIf = new Option<string>("--fail-if") { Description = "What makes the call fail: differs, not-in-cards, not-in-list, joined by 'or'; or none", HelpName = "WORDS", DefaultValueFactory = _ => FailWords.Default };
        var output = SharedOptions.Format(Text, Json);
        var asOf = SharedOptions.AsOf();
        var command = new DescribedCommand(
            "reconcile",
            "Compare the cards with a public price list, changing nothing",
            ("reconcile litellm model_prices_and_context_window.json --tolerance 0.5%", "Every card whose provider the list has"),
            ("reconcile tinker models.json --as-of 2026-07-02", "The vendor's own list of that day"),
            ("reconcile csv invoice.csv --fail-if differs", "A list of id,value,unit"))
        {
            format, file, card, provider, columns, tolerance, failIf, output, asOf,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var input = new ListInput(ListInput.FormatOf(call.GetValue(format)!, ListInput.Formats), call.GetValue(file)!) { Columns = ListInput.ColumnsOf(call.GetValue(columns) ?? []) };
            var fails = FailWords.Read(call.GetValue(failIf)!);
            var apart = ToleranceOf(call.GetValue(tolerance)!);
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, call.GetValue(asOf), stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            var isOfIds = input.Format == CsvPrices.Format && input.Columns.Count == 0;
            var cardId = call.GetValue(card) ?? (ListInput.NamesProviders(input.Format) || isOfIds ? null : input.Format);
            if (cardId is not null && project.FindCard(cardId) is null)
            {
                throw new CallException($"There is no card '{cardId}'.{Suggestion.DidYouMean(cardId, project.Cards.Select(c => c.Id))}");
            }

            return stages.Run("compare", () =>
            {
                var diagnostics = new DiagnosticBag();
                var comparison = isOfIds
                    ? PricesByIds.Compare(new SourceText(NamedFile.Find(terminal, input.Path), File.ReadAllText(NamedFile.Find(terminal, input.Path))), project, apart, diagnostics)
                    : Compare(terminal, project, input, call.GetValue(provider), cardId, apart, diagnostics);
                if (diagnostics.HasErrors)
                {
                    DiagnosticText.Write(terminal, folder, diagnostics.ToList());
                    return ExitCode.InputWrong;
                }

                if (comparison.Listed == 0)
                {
                    terminal.Error.WriteLine($"{Ansi.Paint("error", Ansi.Red)}: {input.Path} has no price in it that could be compared: is it a list in the format '{input.Format}'?");
                    return ExitCode.InputWrong;
                }

                if (call.GetValue(output) == Json)
                {
                    terminal.Data.Write(ComparisonJson.Write(comparison, input.Format, project.AsOf, apart));
                }
                else
                {
                    ComparisonText.Write(terminal, comparison, project, apart);
                }

                return fails.Any(kind => comparison.CountOf(kind) > 0) ? ExitCode.InputWrong : ExitCode.Done;
            });
        });
        return command;
    }

    private static ListComparison Compare(Terminal terminal, Project project, ListInput input, string? provider, string? cardId, decimal tolerance, DiagnosticBag diagnostics)
    {
        var named = ListInput.NamesProviders(input.Format) ? input : input with { Provider = new ListedProvider(cardId!, project.FindCard(cardId!)!.Provider, ""), Units = project.Units };
        var list = ProviderChoice.Of(named.Read(terminal, diagnostics), provider, null);
        var names = new ListedNames(input.Format);
        if (diagnostics.HasErrors)
        {
            return new ListComparison(0, 0, []);
        }

        // A card that is named is compared with the provider that it is of, whatever the list calls that one.
        var providers = list.Providers.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var cards = project.Cards.Where(c => cardId is null ? providers.Contains(names.NameOf(c)) || providers.Any(p => ListIds.IdOf(p) == c.Id) : c.Id == cardId).ToList();
        if (cards.Count == 0)
        {
            throw new CallException(
                $"No card is of a provider of the list. A card's provider is what 'lists: {{ {input.Format}: … }}' says, or its id; the list has {string.Join(", ", providers.Order(StringComparer.Ordinal).Take(10))}{(providers.Count > 10 ? ", …" : "")}.");
        }

        var ours = CardTerms.Of(project, input.Format, cards).Spelled(providers);
        var compared = ours.Providers.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return ListComparer.Compare(list.Of(compared), ours, project.AsOf, tolerance);
    }

    private static decimal ToleranceOf(string text) => text.EndsWith('%') && Numbers.Read(text[..^1], out var percent) is null && percent is >= 0 and < 100
        ? percent / 100
        : throw new CallException($"--tolerance takes a percentage such as 0.5%; '{text}' is none.");
}
