using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using Spectre.Console;

namespace RateCards.Cli.Replay;

/// <summary>What traffic would have cost, for people: the models, every offer, and what is not in its cost.</summary>
internal static class TrafficText
{
    /// <param name="currency">Of the offers' rates.</param>
    public static void Write(Terminal terminal, TrafficReport report, string currency)
    {
        var models = Tables.Create([Tables.Left("Model"), Tables.Right("Requests"), .. report.Counts.Select(c => Tables.Right(HeadOf(c)))]);
        foreach (var model in report.Models)
        {
            models.AddRow([new Text(model.Model), new Text(FigureText.Figure(model.Requests)), .. report.Counts.Select((c, i) => new Text(Count(report, model, c, i)))]);
        }

        Tables.Write(terminal, models);
        var offers = Tables.Create(Tables.Left("Offer"), Tables.Right("Total"), Tables.Left(""), Tables.Left(""));
        foreach (var offer in report.Offers)
        {
            offers.AddRow(
                new Text(offer.Offer.Label),
                new Text(offer.Requests > 0 ? FigureText.Total(offer.Cost, currency) : "no price"),
                new Text(Comparison(report, offer)),
                new Text(offer is { Requests: > 0, Missing.Count: > 0 } ? $"for {FigureText.Figure(offer.Requests)} of {Requests(report.Requests)}" : ""));
        }

        Tables.Write(terminal, offers);
        var missing = report.Offers.SelectMany(o => o.Missing.Select(m => $"  {o.Offer.Label}, {Requests(m.Requests)} of {m.Model}: {m.Reason}")).ToList();
        if (missing.Count > 0)
        {
            terminal.Output.WriteLine();
            missing.ForEach(terminal.Output.WriteLine);
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{Requests(report.Read)} read: {FigureText.Figure(report.Priced)} priced, {FigureText.Figure(report.Unpriced)} not priced");
    }

    /// <summary>"1 request", "1,234 requests".</summary>
    public static string Requests(long number) => number == 1 ? "1 request" : $"{FigureText.Figure(number)} requests";

    /// <summary>"Prompt tokens"; a part is a share.</summary>
    private static string HeadOf(RequestCount count)
    {
        var name = NameCase.Words(count.Name);
        return NameCase.Capitalized(name) + (count.PartOf is not null || count.Unit.IsPlainNumber ? "" : $" {count.Unit.Text}");
    }

    private static string Count(TrafficReport report, ModelTraffic model, RequestCount count, int place)
    {
        if (count.PartOf is null)
        {
            return FigureText.Figure(model.Counts[place]);
        }

        var whole = model.Counts[report.Counts.Select(c => c.Name).ToList().IndexOf(count.PartOf)];
        return whole > 0 ? FigureText.Percent(model.Counts[place] / whole) : "";
    }

    private static string Comparison(TrafficReport report, OfferCost offer) =>
        offer.Offer.Id == report.Calculator.Baseline ? "baseline" : report.Ratio(offer) is { } ratio ? FigureText.RatioWords(ratio) : "";
}
