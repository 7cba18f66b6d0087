using System.Xml.Linq;
using RateCards.Targets.Mathematics;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>Expected elements are written by hand from MathML Core.</summary>
public sealed class MathMlTests
{
    [Theory]
    [InlineData("P_1", "<math alttext=\"P₁\"><msub><mi>P</mi><mn>1</mn></msub></math>")]
    [InlineData("\\Delta", "<math alttext=\"Δ\"><mi>Δ</mi></math>")]
    [InlineData("r_{\\text{cached prefill}}", "<math alttext=\"r_cached_prefill\"><msub><mi>r</mi><mtext>cached&#160;prefill</mtext></msub></math>")]
    public void A_symbol_is_set_with_its_scripts(string notation, string expected) => MathMlFormulas.Symbol(notation).ShouldBe(expected);

    [Fact]
    public void A_maximum_keeps_its_two_sides()
    {
        var math = MathMlFormulas.Equation(ShippedProject.Project.Formulas.Find("cluster_time")!);
        math.ShouldContain("<mi>max</mi><mrow><mo>(</mo><msub><mi>t</mi><mtext>prefill</mtext></msub><mo separator=\"true\">,</mo><msub><mi>t</mi><mtext>decode</mtext></msub><mo>)</mo></mrow>");
    }

    [Fact]
    public void Every_shipped_formula_is_well_formed_and_has_a_plain_text()
    {
        foreach (var formula in ShippedProject.Project.Formulas.Formulas)
        {
            var math = XElement.Parse(MathMlFormulas.Equation(formula));
            math.Attribute("alttext")!.Value.ShouldStartWith(formula.Name);
            math.Attribute("display")!.Value.ShouldBe("block");
        }
    }
}
