using Microsoft.CodeAnalysis.CSharp;
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

    [Theory]
    [InlineData("prompt_tokens", "PromptTokens")]
    [InlineData("formulas", "Formulas_")]
    [InlineData("numbers", "Numbers_")]
    [InlineData("decimals", "Decimals_")]
    public void The_functions_of_a_formula_are_called(string id, string name) => CSharpNames.OfFormula(id).ShouldBe(name);

    [Fact]
    public void A_name_that_is_taken_twice_gets_two_underscores()
    {
        CSharpNames.OfClass("tokens", "Tokens_").ShouldBe("Tokens__");
        CSharpNames.OfMember("id", "Id_").ShouldBe("Id__");
    }

    [Fact]
    public void What_generated_code_adds_gives_way_to_a_card_of_its_name_and_to_an_sku_in_it()
    {
        CSharpNames.OfAdded(CSharpNames.Table, CSharpNames.OfCard("table")).ShouldBe("Table__");
        CSharpNames.OfClass("table", CSharpNames.OfCard("table")).ShouldBe("Table_");
        CSharpNames.OfAdded(CSharpNames.Table, "Acme").ShouldBe("Table");
    }

    public static TheoryData<string> Keywords => [.. SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText)];

    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_keyword_is_marked_as_a_parameter_and_refused_in_a_namespace(string keyword)
    {
        // No id begins with an underscore.
        if (keyword[0] != '_')
        {
            CSharpNames.OfParameter(keyword).ShouldBe("@" + keyword);
        }

        CSharpNames.IsNamespace("Acme." + keyword).ShouldBeFalse();
    }

    public static TheoryData<string> Primitives => [.. typeof(RateCards.Primitives.Usd).Assembly.GetExportedTypes().Where(t => !t.IsNested && t.Namespace == "RateCards.Primitives").Select(t => t.Name.Split('`')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Primitives))]
    public void A_class_does_not_hide_a_type_that_code_within_it_names(string type)
    {
        CSharpNames.OfCard(type).ShouldBe(type + "_");
        CSharpNames.OfClass(type, "Outer").ShouldBe(type + "_");
    }
}
