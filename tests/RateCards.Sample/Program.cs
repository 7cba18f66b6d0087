using RateCards;
using RateCards.Sample;

Console.WriteLine(MultiTurnSample.Describe(Rates.AsOf));
