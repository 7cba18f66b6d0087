using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.CSharp;

/// <summary>Writes a rate: a documentation comment that says all about it, and a field of its type.</summary>
internal static class CSharpRates
{
    /// <summary>Writes the rate as it is on the options' date, on which a value is in force.</summary>
    public static void Write(StringBuilder code, string indent, CSharpField<Rate> field, CSharpOptions options)
    {
        var rate = field.Source;
        var value = rate.AsOf(options.AsOf)!;
        code.Append(indent).Append("/// <summary>");
        Describe(code, rate, value, options);
        code.Append("</summary>\n").Append(indent).Append("public static readonly ");
        _ = value.Value.Kind switch
        {
            RateKind.Amount => WriteAmount(code, field, value.Value.Amount, rate.Meter.Unit),
            // Free is an amount to compute with, where the other words are none.
            RateKind.Free => WriteAmount(code, field, 0, rate.Meter.Unit),
            RateKind.Reference => code.Append(field.Type).Append(' ').Append(field.Name).Append(" = new(")
                .Append(CSharpText.Literal(rate.Meter.ReferenceCard ?? "")).Append(", ").Append(CSharpText.Literal(value.Value.Target ?? "")).Append(')'),
            var missing => code.Append(field.Type).Append(' ').Append(field.Name).Append(" = MissingRate.").Append(missing),
        };
        code.Append(";\n");
    }

    /// <summary>Writes <c>TYPE NAME = VALUE</c>.</summary>
    public static StringBuilder WriteAmount(StringBuilder code, CSharpField field, decimal amount, Unit? unit)
    {
        var digits = amount.ToString(CultureInfo.InvariantCulture);
        code.Append(field.Type).Append(' ').Append(field.Name).Append(" = ");
        return unit is null || unit.IsPlainNumber ? code.Append(digits).Append('m')
            : CSharpUnits.KindOf(unit) == CSharpTypeKind.Rate ? code.Append("new(").Append(digits).Append("m)")
            : code.Append("new(").Append(digits).Append(')');
    }

    /// <summary>"1.25 USD/Mtok since 2026-05-16 (Acme pricing, verified 2026-05-16); 1.35 from 2026-07-17."</summary>
    private static void Describe(StringBuilder code, Rate rate, DatedValue value, CSharpOptions options)
    {
        code.Append(CSharpText.Comment(value.Value.Words));
        if (value.Value.IsAmount && rate.Meter.Unit is { IsPlainNumber: false } unit)
        {
            code.Append(' ').Append(unit.Text);
        }

        code.Append(" since ").Append(value.SinceText);
        if (value.Derivation is { } derivation)
        {
            code.Append(", ").Append(FigureText.ExactPercent(derivation.FactorValue))
                .Append(" of <c>").Append(CSharpText.Comment(derivation.BaseRateId)).Append("</c>");
        }

        code.Append(" (").Append(CSharpText.Comment(value.Source.Title));
        if (value.Source.Trust != Trust.Own && value.VerifiedAsOf(options.AsOf) is { } verified)
        {
            code.Append(value.Source.Trust == Trust.Transcribed ? ", transcribed, verified " : ", verified ").Append(verified);
        }

        code.Append(')');
        var before = value.Value;
        foreach (var later in rate.History.Where(v => v.Since > options.AsOf))
        {
            if (later.Value != before)
            {
                code.Append("; ").Append(CSharpText.Comment(later.Value.Words)).Append(" from ").Append(later.SinceText);
            }

            before = later.Value;
        }

        code.Append('.');
    }
}
