using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Tests;

public class ListedModelTests
{
    [Theory]
    [InlineData(5, 31, "2.00")]
    [InlineData(6, 1, "")]
    [InlineData(1, 9, "1.00")]
    public void A_model_of_a_list_has_prices_from_their_first_day_on_until_the_day_before_its_retirement(int month, int day, string amounts)
    {
        var model = new ListedModel("acme", "model", "Model")
        {
            Retired = new Date(2026, 6, 1),
            Prices = [new PriceTerm("input", "USD/Mtok", 1.00m), new PriceTerm("input", "USD/Mtok", 2.00m) { Since = new Date(2026, 1, 10) }],
        };

        string.Join(' ', model.PricesOn(new Date(2026, month, day)).Select(p => p.Amount)).ShouldBe(amounts);
    }
}
