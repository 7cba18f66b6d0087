using RateCards.Compiler.CSharp;

namespace RateCards.Generator.Tests;

/// <summary>The rule by which ids become C# names.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("tinker", "Tinker")]
    [InlineData("kimi-k2p6", "KimiK2p6")]
    [InlineData("cached_input", "CachedInput")]
    [InlineData("qwen3p5-397b", "Qwen3p5_397b")]
    [InlineData("gpt-4-1", "Gpt4_1")]
    [InlineData("gpt-41", "Gpt41")]
    [InlineData("16b-to-80b", "_16bTo80b")]
    [InlineData("class", "Class")]
    [InlineData("to-string", "ToString_")]
    [InlineData("get-hash-code", "GetHashCode_")]
    [InlineData("table", "Table_")]
    [InlineData("id", "Id_")]
    [InlineData("outer", "Outer_")]
    public void A_member_is_called(string id, string name) => CSharpNames.OfMember(id, "Outer").ShouldBe(name);

    [Theory]
    [InlineData("rates", "Rates_")]
    [InlineData("formulas", "Formulas_")]
    [InlineData("units", "Units_")]
    [InlineData("primitives", "Primitives_")]
    [InlineData("table", "Table")]
    public void A_card_is_called(string id, string name) => CSharpNames.OfCard(id).ShouldBe(name);

    [Theory]
    [InlineData("added_per_turn", "addedPerTurn")]
    [InlineData("in", "@in")]
    [InlineData("decimal", "@decimal")]
    public void A_parameter_is_called(string id, string name) => CSharpNames.OfParameter(id).ShouldBe(name);

    public static TheoryData<string> Primitives => [.. typeof(RateCards.Primitives.Usd).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Primitives))]
    public void A_class_does_not_hide_a_type_that_code_within_it_names(string type)
    {
        CSharpNames.OfCard(type).ShouldBe(type + "_");
        CSharpNames.OfClass(type, "Outer").ShouldBe(type + "_");
    }
}
