using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds <c>lists:</c> of a card or an SKU: what public price lists call it.</summary>
internal static class ListNameBinder
{
    public static ValueList<ListName> Bind(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return [];
        }

        var reader = new MappingReader(mapping, diagnostics, "'lists'");
        var names = new List<ListName>();
        foreach (var key in mapping.Entries.Select(e => e.Key))
        {
            var isId = Ids.Check(key, diagnostics);
            if (reader.OptionalScalar(key.Value) is { } name && isId)
            {
                names.Add(new ListName(key.Value, name.Value, CardScope.OriginOf(name)));
            }
        }

        return names.ToValueList();
    }
}
