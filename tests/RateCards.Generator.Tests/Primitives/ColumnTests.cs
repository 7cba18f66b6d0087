using RateCards.Primitives;

namespace RateCards.Generator.Tests.Primitives;

/// <summary>An input of many workloads.</summary>
public sealed class ColumnTests
{
    [Fact]
    public void It_has_a_value_for_each_workload_or_one_for_all()
    {
        Column<Turns> each = new Turns[] { new(1), new(2), new(3) };
        Column<Turns> all = new Turns(8);
        (each[0].Value, each[2].Value, all[0].Value, all[1_000_000].Value).ShouldBe((1, 3, 8, 8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Another_number_of_values_is_refused_with_the_name_of_the_input(int count)
    {
        Should.Throw<ArgumentException>(() =>
        {
            Column<Turns> column = new Turns[count];
            column.Check(3, "turns");
        }).ParamName.ShouldBe("turns");
    }
}
