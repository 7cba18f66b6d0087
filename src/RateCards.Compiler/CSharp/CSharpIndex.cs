using System.Text;

namespace RateCards.Compiler.CSharp;

/// <summary>Writes what is there once for all cards: the class that finds rates by id, and units without a type of their own.</summary>
internal static class CSharpIndex
{
    /// <summary>Writes the class <c>Rates</c>.</summary>
    /// <param name="cardIds">Ids of the cards that have a class, in the order of the project.</param>
    public static string WriteRates(IEnumerable<string> cardIds, CSharpOptions options)
    {
        var code = new StringBuilder();
        CSharpFile.Begin(code, options.Style).Append("    /// <summary>All SKUs and rates, found by id.</summary>\n");
        CSharpFile.BeginClass(code, options.Style, CSharpNames.Rates);
        code.Append("        internal static readonly global::RateCards.Primitives.RateBook Book = new(");
        code.Append(string.Join(",", cardIds.Select(id => $"\n            global::{options.Namespace}.{TableOf(options.Style.OfCard(id))}"))).Append(");\n\n");
        code.Append("        /// <summary>The date whose rates the fields of the cards are: ").Append(options.AsOf).Append(".</summary>\n");
        code.Append("        public static readonly global::System.DateOnly AsOf = new(").Append(options.AsOf.Year).Append(", ").Append(options.AsOf.Month).Append(", ").Append(options.AsOf.Day).Append(");\n\n");
        code.Append("        /// <summary>Every SKU by an id such as <c>card.sku</c>, which is the <c>").Append(CSharpNames.Id).Append("</c> of its class; its label, and its rates on any date.</summary>\n");
        code.Append("        public static global::System.Collections.Generic.IReadOnlyDictionary<string, global::RateCards.Primitives.Sku> Skus => Book.Skus;\n\n");
        code.Append("        /// <summary>Every rate, card by card.</summary>\n");
        code.Append("        public static global::System.Collections.Generic.IEnumerable<global::RateCards.Primitives.RateRecord> All => Book.All;\n\n");
        code.Append("        /// <summary>The rate with an id such as <c>card.sku.meter</c>, or null where there is none.</summary>\n");
        code.Append("        /// <returns>The rate with its history, in its own unit, or null.</returns>\n");
        code.Append("        public static global::RateCards.Primitives.RateRecord? Find(string id) => Book.Find(id);\n\n");
        code.Append("        /// <summary>The rate of a meter by every card that knows the model, in the order of the cards: by names, match rules, axes and hours as requests are priced.</summary>\n");
        code.Append("        /// <returns>A rate for each card, or why it has none; empty where no card knows the model.</returns>\n");
        code.Append("        public static global::System.Collections.Generic.IReadOnlyList<global::RateCards.Primitives.FoundRate> Find(global::RateCards.Primitives.RateQuery query) => Book.Find(query);\n\n");
        code.Append("        /// <summary>What a request costs by every card that knows its model, in the order of the cards; empty where none does.</summary>\n");
        code.Append("        /// <returns>A price for each card, in the card's currency, or why it has none.</returns>\n");
        code.Append("        /// <exception cref=\"global::System.ArgumentOutOfRangeException\">A count is negative, infinite or not a number.</exception>\n");
        code.Append("        public static global::System.Collections.Generic.IReadOnlyList<global::RateCards.Primitives.RequestPrice> Price(global::RateCards.Primitives.PriceRequest request) => Book.Price(request);\n\n");
        code.Append("        /// <summary>What requests to an SKU cost, by the <c>").Append(CSharpNames.Id).Append("</c> of its class; null where it has no prices.</summary>\n");
        code.Append("        /// <returns>The SKU's tariffs, in its card's currency, or null.</returns>\n");
        code.Append("        public static global::RateCards.Primitives.SkuTariffs? Tariffs(string sku) => Book.Tariffs(sku);\n    }\n}\n");
        return code.ToString();
    }

    /// <summary>Writes the class <c>Units</c>: a marker for each unit that has no type of its own.</summary>
    public static string WriteUnits(IEnumerable<CSharpUnit> units, CSharpStyle style)
    {
        var code = new StringBuilder();
        CSharpFile.Begin(code, style).Append("    /// <summary>Units of the cards and formulas that have no type of their own.</summary>\n");
        CSharpFile.BeginClass(code, style, CSharpNames.Units);
        foreach (var unit in units.OrderBy(u => u.Unit.Text, StringComparer.Ordinal))
        {
            code.Append("        /// <summary>").Append(CSharpText.Comment(unit.Unit.Text)).Append(".</summary>\n");
            code.Append("        public readonly struct ").Append(unit.Name).Append(" : global::RateCards.Primitives.IUnit\n        {\n");
            code.Append("            /// <inheritdoc/>\n            public string Symbol => ").Append(CSharpText.Literal(unit.Unit.Text)).Append(";\n        }\n\n");
        }

        return code.Append("    }\n}\n").Replace("}\n\n    }", "}\n    }").ToString();
    }

    private static string TableOf(string card) => $"{card}.{CSharpNames.OfAdded(CSharpNames.Table, card)}";
}
