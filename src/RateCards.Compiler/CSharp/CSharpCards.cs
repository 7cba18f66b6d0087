using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Writes a card as a class: its rates as typed fields, an SKU a class within it, a service path a class within that, and a
/// table that finds any rate of any date. Fields that are read only, not constants, which whoever reads them would keep a
/// copy of; and small classes, so that reading one rate does not make ten thousand.
/// </summary>
internal static class CSharpCards
{
    /// <summary>The file's text.</summary>
    /// <param name="rates">The card's rates, flattened.</param>
    public static string Write(Card card, ValueList<Rate> rates, CSharpOptions options)
    {
        var type = CSharpCardShape.Of(card, rates, options);
        var code = new StringBuilder(1_024 + (rates.Count * 384));
        // Annotations alone: nobody reads warnings of generated code, and looking for them takes time.
        CSharpFile.Begin(code, options.Style, "enable annotations").Append("    using global::RateCards.Primitives;\n\n");
        code.Append("    /// <summary>").Append(CSharpText.Comment(card.Title)).Append(": rates as of ").Append(options.AsOf).Append(".</summary>\n");
        WriteRemarks(code, "    ", card.Note);
        foreach (var source in card.Sources)
        {
            code.Append("    /// <seealso href=\"").Append(CSharpText.Comment(source.Url)).Append("\">").Append(CSharpText.Comment(source.Title)).Append("</seealso>\n");
        }

        CSharpFile.BeginClass(code, options.Style, type.Name);
        foreach (var member in type.Declared)
        {
            Write(code, card, rates, member, options);
        }

        return code.Append("    }\n}\n").ToString();
    }

    /// <summary>Writes a remark, where there is something to say.</summary>
    internal static void WriteRemarks(StringBuilder code, string indent, string? note)
    {
        if (note is not null)
        {
            code.Append(indent).Append("/// <remarks>").Append(CSharpText.Comment(note)).Append("</remarks>\n");
        }
    }

    private static void Write(StringBuilder code, Card card, ValueList<Rate> rates, CSharpMember member, CSharpOptions options)
    {
        switch (member)
        {
            case CSharpClass<Sku> sku:
                CSharpSkus.Write(code, card, sku, options);
                break;
            case CSharpClass<ValueList<Meter>> meters:
                WriteMeters(code, meters);
                break;
            case CSharpClass<ValueList<ServicePath>> paths:
                WritePaths(code, paths);
                break;
            default:
                WriteTable(code, card, rates, member, options);
                break;
        }
    }

    private static void WriteTable(StringBuilder code, Card card, ValueList<Rate> rates, CSharpMember table, CSharpOptions options)
    {
        code.Append("\n        /// <summary>Every SKU and rate of the card with its history, found by id.</summary>\n")
            .Append("        public static readonly ").Append(table.Type).Append(' ').Append(table.Name).Append(" = new(").Append(CSharpText.Literal(card.Id)).Append(", ")
            .Append(CSharpText.Literal(card.Provider)).Append(",\n            new RateSource[]\n            {\n");
        foreach (var source in card.Sources)
        {
            code.Append("                new(").Append(CSharpText.Literal(source.Id)).Append(", ").Append(CSharpText.Literal(source.Title)).Append(", ")
                .Append(CSharpText.Literal(source.Url)).Append(", Trust.").Append(source.Trust).Append("),\n");
        }

        // Verbatim strings: raw ones take the compiler longer to read.
        code.Append("            },\n            @\"");
        CSharpTable.WriteSkus(code, card, options.AsOf);
        code.Append("\",\n            @\"");
        CSharpTable.WriteRates(code, card, rates);
        code.Append("\",\n            @\"");
        TariffText.Write(code, card, rates, CSharpText.VerbatimLine);
        if (rates.Any(r => r.History.Any(v => v.Note is not null)))
        {
            code.Append("\",\n            @\"");
            CSharpTable.WriteNotes(code, card, rates);
        }

        code.Append("\");\n");
    }

    private static void WriteMeters(StringBuilder code, CSharpClass<ValueList<Meter>> type)
    {
        code.Append("        /// <summary>What the card charges for.</summary>\n        public static class ").Append(type.Name).Append("\n        {\n");
        foreach (var field in type.Declared.OfType<CSharpField<Meter>>())
        {
            var meter = field.Source;
            code.Append("            /// <summary>").Append(CSharpText.Comment(meter.Label)).Append(meter.Unit is { IsPlainNumber: false } unit ? $", in {unit.Text}" : "").Append(".</summary>\n");
            WriteRemarks(code, "            ", meter.Note);
            code.Append("            public static readonly ").Append(field.Type).Append(' ').Append(field.Name).Append(" = ").Append(CSharpMeters.Make(field)).Append(";\n");
        }

        code.Append("        }\n");
    }

    private static void WritePaths(StringBuilder code, CSharpClass<ValueList<ServicePath>> type)
    {
        code.Append("\n        /// <summary>The ways in which the card's SKUs are served, the default one first.</summary>\n        public static class ").Append(type.Name).Append("\n        {\n");
        foreach (var field in type.Declared.OfType<CSharpField<ServicePath>>())
        {
            var path = field.Source;
            code.Append("            /// <summary>").Append(CSharpText.Comment(path.Label)).Append(".</summary>\n");
            WriteRemarks(code, "            ", path.Note);
            code.Append("            public static readonly ").Append(field.Type).Append(' ').Append(field.Name).Append(" = new(")
                .Append(CSharpText.Literal(path.Id)).Append(", ").Append(CSharpText.Literal(path.Label)).Append(", isDefault: ")
                .Append(path.Id == type.Source[0].Id ? "true" : "false").Append(");\n");
        }

        code.Append("        }\n");
    }
}
