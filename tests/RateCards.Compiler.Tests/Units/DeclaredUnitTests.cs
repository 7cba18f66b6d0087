using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Units;

/// <summary>Units that a project declares. What is wrong with a declaration is shown by the cases of diagnostics.</summary>
public sealed class DeclaredUnitTests
{
    private const string Declared = """
        units:
          ksearch: { singular: ksearch, of: 1000 searches, label: 1K searches }
          searches: { singular: search }
          compute-units: { singular: compute-unit }
          quarters: { singular: quarter, of: 3 months }

        """;

    private static readonly UnitTable Units = Table("as-of: 2026-05-16\n" + Declared);

    [Theory]
    [InlineData("search", "searches", "searches")]
    [InlineData("USD/ksearch", "USD/ksearch", "per 1K searches")]
    [InlineData("USD/compute-unit-hour", "USD/compute-unit-hour", "per compute-unit-hour")]
    [InlineData("compute-units·hours", "compute-unit-hours", "compute-unit-hours")]
    [InlineData("searches/quarter", "searches/quarter", "searches/quarter")]
    public void A_declared_unit_is_written_like_any_other(string text, string canonical, string words)
    {
        Units.Parse(text).Text.ShouldBe(canonical);
        UnitWords.Of(Units.Parse(text)).ShouldBe(words);
    }

    [Theory]
    [InlineData("USD/ksearch", "searches")]
    [InlineData("USD/compute-unit", "compute-units")]
    [InlineData("USD/quarter", "quarters")]
    public void What_is_counted_for_a_price_is_counted_singly(string price, string counted) => Units.Parse(price).Counted!.Text.ShouldBe(counted);

    [Fact]
    public void It_measures_what_it_is_so_many_of_and_nothing_else()
    {
        var searches = Units.Parse("searches");
        (Units.Parse("ksearch") / searches).ScaleUp.ShouldBe(1000);
        searches.IsCommensurableWith(Units.Parse("ksearch")).ShouldBeTrue();
        searches.IsCommensurableWith(Units.Parse("compute-units")).ShouldBeFalse();
        searches.IsCommensurableWith(Units.Parse("requests")).ShouldBeFalse();
        Units.Parse("quarter").IsCommensurableWith(Units.Parse("months")).ShouldBeTrue();
    }

    [Fact]
    public void Units_declared_anew_are_the_same()
    {
        var again = Table("as-of: 2026-06-01\n" + Declared);
        again.ShouldBe(Units);
        again.Parse("USD/ksearch").ShouldBe(Units.Parse("USD/ksearch"));
        (again.Parse("USD/search") * Units.Parse("searches")).Text.ShouldBe("USD");
        Table("as-of: 2026-06-01\n" + Declared.Replace("1000", "100", StringComparison.Ordinal)).ShouldNotBe(Units);
    }

    [Fact]
    public void They_are_known_where_the_project_file_lacks_its_date() => Table(Declared).ShouldBe(Units);

    private static UnitTable Table(string file) => RateCardCompiler.BindSettings(new SourceText("ratecards.yaml", file), null).Units;
}
