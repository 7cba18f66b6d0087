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

    public static void Write(StringBuilder code, Card card, Sku sku, IEnumerable<Rate> rates, CSharpOptions options)
    {
        var label = sku.LabelAsOf(options.AsOf, card.Bands);
        code.Append("\n        /// <summary>").Append(CSharpText.Comment(label)).Append(sku.Retired > options.AsOf ? $", retires {sku.Retired}" : "").Append(".</summary>\n");
        CSharpCards.WriteRemarks(code, "        ", sku.Note);
        if (sku.IsRetired(options.AsOf))
        {
            code.Append("        [global::System.Obsolete(\"Retired ").Append(sku.Retired).Append(".\")]\n");
        }

        var name = CSharpNames.OfClass(sku.Id, CSharpNames.OfCard(card.Id));
        code.Append("        public static class ").Append(name).Append("\n        {\n");
        code.Append(Indent).Append("/// <summary>Finds the SKU, with its rates on any date, in <c>").Append(CSharpNames.Rates).Append(".Skus</c>.</summary>\n")
            .Append(Indent).Append("public const string ").Append(CSharpNames.Id).Append(" = ").Append(CSharpText.Literal($"{card.Id}.{sku.Id}")).Append(";\n");
        var names = new HashSet<string>(StringComparer.Ordinal);
        WriteAttributes(code, sku, name, names, options);
        var defaultPath = card.Paths.Count == 0 ? null : card.Paths[0].Id;
        var inForce = rates.Where(r => r.AsOf(options.AsOf) is not null).ToLookup(r => r.Path?.Id ?? "", StringComparer.Ordinal);
        WriteRates(code, Indent, inForce[defaultPath ?? ""], name, names, options);
        foreach (var path in card.Paths.Skip(1).Where(p => inForce.Contains(p.Id)))
        {
            WritePath(code, label, path, inForce[path.Id], name, names, options);
        }

        code.Append("        }\n");
    }

    private static void WriteAttributes(StringBuilder code, Sku sku, string enclosing, HashSet<string> names, CSharpOptions options)
    {
        foreach (var attribute in sku.Attributes)
        {
            var name = CSharpNames.OfMember(attribute.Name, enclosing);
            if (!names.Add(name))
            {
                continue;
            }

            code.Append('\n').Append(Indent).Append("/// <summary>").Append(CSharpText.Comment(attribute.Text)).Append(".</summary>\n").Append(Indent).Append("public static readonly ");
            _ = attribute is { Amount: { } amount, Unit: { } unit }
                ? CSharpRates.WriteAmount(code, unit.IsPlainNumber ? "decimal" : CSharpUnits.TypeOf(unit, options.Namespace).ShortName, name, amount, unit)
                : code.Append("string ").Append(name).Append(" = ").Append(CSharpText.Literal(attribute.Text));
            code.Append(";\n");
        }
    }

    private static void WriteRates(StringBuilder code, string indent, IEnumerable<Rate> rates, string enclosing, HashSet<string> names, CSharpOptions options)
    {
        foreach (var rate in rates)
        {
            var name = CSharpNames.OfMember(rate.Meter.Id, enclosing);
            if (names.Add(name))
            {
                CSharpRates.Write(code.Append('\n'), indent, name, rate, rate.AsOf(options.AsOf)!, options);
            }
        }
    }

    private static void WritePath(
        StringBuilder code, string label, ServicePath path, IEnumerable<Rate> rates, string enclosing, HashSet<string> names, CSharpOptions options)
    {
        var name = CSharpNames.OfClass(path.Id, enclosing);
        if (!names.Add(name))
        {
            return;
        }

        code.Append('\n').Append(Indent).Append("/// <summary>").Append(CSharpText.Comment(label)).Append(", ").Append(CSharpText.Comment(path.Label)).Append(".</summary>\n");
        CSharpCards.WriteRemarks(code, Indent, path.Note);
        code.Append(Indent).Append("public static class ").Append(name).Append('\n').Append(Indent).Append('{');
        WriteRates(code, Indent + "    ", rates, name, new HashSet<string>(StringComparer.Ordinal), options);
        code.Append(Indent).Append("}\n");
    }
}
