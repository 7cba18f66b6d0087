namespace RateCards.Primitives;

/// <summary>Quantities of one kind add up, and scale by plain numbers.</summary>
public static class QuantityArithmetic
{
    extension<T>(T)
        where T : struct, IQuantity<T>
    {
        public static T operator +(T left, T right) => T.FromValue(left.Value + right.Value);

        public static T operator -(T left, T right) => T.FromValue(left.Value - right.Value);

        public static T operator -(T operand) => T.FromValue(-operand.Value);

        public static T operator *(T quantity, double factor) => T.FromValue(quantity.Value * factor);

        public static T operator *(double factor, T quantity) => T.FromValue(factor * quantity.Value);

        public static T operator /(T quantity, double divisor) => T.FromValue(quantity.Value / divisor);
    }
}
