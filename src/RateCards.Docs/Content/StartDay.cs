using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Docs.Content;

/// <summary>The day from which something holds.</summary>
/// <param name="IsApproximate">Known only about; the page says so.</param>
internal sealed record StartDay(Date Since, bool IsApproximate)
{
    public static StartDay Of(DatedValue value) => new(value.Since, value.IsApproximate);

    public override string ToString() => FigureContents.DateText(Since, IsApproximate);
}
