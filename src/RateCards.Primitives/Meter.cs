using System.Globalization;

namespace RateCards.Primitives;

/// <summary>What a card charges for, with the type that its rates have.</summary>
public sealed class Meter<T>
    where T : struct
{
    internal Meter(string id, string label, Func<string, T> read) => (Id, Label, Read) = (id, label, read);

    public string Id { get; }

    public string Label { get; }

    /// <summary>Makes a rate of what the card's table says.</summary>
    internal Func<string, T> Read { get; }

    public override string ToString() => Label;
}

/// <summary>Makes the meters of generated cards.</summary>
public static class Meter
{
    /// <summary>A meter of rates or quantities in the unit of their type.</summary>
    /// <returns>The meter, whose rates are in the unit of <typeparamref name="T"/>.</returns>
    public static Meter<T> Of<T>(string id, string label)
        where T : struct, IMeasure<T> => new(id, label, text => default(T).WithAmount(Number(text)));

    /// <summary>A meter of plain numbers.</summary>
    /// <returns>The meter, whose rates are numbers without a unit of their own.</returns>
    public static Meter<decimal> OfNumbers(string id, string label) => new(id, label, Number);

    /// <summary>A meter that names SKUs of another card.</summary>
    /// <returns>The meter, whose rates name SKUs.</returns>
    public static Meter<SkuReference> OfReferences(string id, string label, string card) => new(id, label, sku => new SkuReference(card, sku));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
