using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Tests.Cards;

public sealed class MatchRuleTests
{
    [Theory]
    [InlineData("a*", "a", true)]
    [InlineData("a*", "abc", true)]
    [InlineData("*a", "banana", true)]
    [InlineData("*an*a", "banana", true)]
    [InlineData("b*n", "banana", false)]
    [InlineData("a", "A", true)]
    [InlineData("a.b", "axb", false)]
    [InlineData("**", "", true)]
    [InlineData("", "a", false)]
    public void A_star_stands_for_any_letters_or_none(string pattern, string name, bool takes) => MatchRule.Matches(pattern, name).ShouldBe(takes);

    [Theory]
    [InlineData("a*", "*b", true)]
    [InlineData("a*", "b*", false)]
    [InlineData("a*c", "ab*", true)]
    [InlineData("*a*", "*b*", true)]
    [InlineData("abc", "a*c", true)]
    [InlineData("ac", "a*c", true)]
    [InlineData("abd", "a*c", false)]
    [InlineData("*", "", true)]
    public void Two_patterns_overlap_where_a_name_fits_both(string left, string right, bool overlap)
    {
        MatchRule.Overlap(left, right).ShouldBe(overlap);
        MatchRule.Overlap(right, left).ShouldBe(overlap);
    }
}
