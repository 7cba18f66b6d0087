using System.Text;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Writes an SKU as a class: its id, its attributes, the rates of the default path, and a class a further path. The id is a
/// constant, by which <c>Rates.Skus</c> finds the SKU with its label and history: a field that held the SKU itself would
/// cost a compilation more than a rate does, and a constant costs it half of that.
/// </summary>
internal static class CSharpSkus
{
    private const string Indent = "            ";

    public static void Write(StringBuilder code, Card card, CSharpClass<Sku> type, CSharpOptions options)
    {
        var sku = type.Source;
        var label = sku.LabelAsOf(options.AsOf, card.Bands);
        code.Append("\n        /// <summary>").Append(CSharpText.Comment(label)).Append(sku.Retired > options.AsOf ? $", retires {sku.Retired}" : "").Append(".</summary>\n");
        CSharpCards.WriteRemarks(code, "        ", sku.Note);
        if (type.IsObsolete)
        {
            code.Append("        [global::System.Obsolete(\"Retired ").Append(sku.Retired).Append(".\")]\n");
        }

        code.Append("        public static class ").Append(type.Name).Append("\n        {\n");
        foreach (var member in type.Declared)
        {
            switch (member)
            {
                case CSharpField<SkuAttribute> attribute:
                    WriteAttribute(code, attribute);
                    break;
                case CSharpField<Rate> rate:
                    CSharpRates.Write(code.Append('\n'), Indent, rate, options);
                    break;
                case CSharpClass<ServicePath> path:
                    WritePath(code, label, path, options);
                    break;
                default:
                    WriteId(code, $"{card.Id}.{sku.Id}", member);
                    break;
            }
        }

        code.Append("        }\n");
    }

    private static void WriteId(StringBuilder code, string id, CSharpMember constant) => code
        .Append(Indent).Append("/// <summary>Finds the SKU, with its rates on any date, in <c>").Append(CSharpNames.Rates).Append(".Skus</c>.</summary>\n")
        .Append(Indent).Append("public const ").Append(constant.Type).Append(' ').Append(constant.Name).Append(" = ").Append(CSharpText.Literal(id)).Append(";\n");

    private static void WriteAttribute(StringBuilder code, CSharpField<SkuAttribute> field)
    {
        var attribute = field.Source;
        code.Append('\n').Append(Indent).Append("/// <summary>").Append(CSharpText.Comment(attribute.Text)).Append(".</summary>\n").Append(Indent).Append("public static readonly ");
        _ = attribute is { Amount: { } amount, Unit: { } unit }
            ? CSharpRates.WriteAmount(code, field, amount, unit)
            : code.Append(field.Type).Append(' ').Append(field.Name).Append(" = ").Append(CSharpText.Literal(attribute.Text));
        code.Append(";\n");
    }

    private static void WritePath(StringBuilder code, string label, CSharpClass<ServicePath> type, CSharpOptions options)
    {
        var path = type.Source;
        code.Append('\n').Append(Indent).Append("/// <summary>").Append(CSharpText.Comment(label)).Append(", ").Append(CSharpText.Comment(path.Label)).Append(".</summary>\n");
        CSharpCards.WriteRemarks(code, Indent, path.Note);
        code.Append(Indent).Append("public static class ").Append(type.Name).Append('\n').Append(Indent).Append('{');
        foreach (var rate in type.Declared.OfType<CSharpField<Rate>>())
        {
            CSharpRates.Write(code.Append('\n'), Indent + "    ", rate, options);
        }

        code.Append(Indent).Append("}\n");
    }
}
