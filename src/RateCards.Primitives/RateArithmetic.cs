namespace RateCards.Primitives;

/// <summary>Rates of one kind add up, and scale by plain numbers, in exact decimal arithmetic.</summary>
public static class RateArithmetic
{
    extension<T>(T)
        where T : struct, IRate<T>
    {
        public static T operator +(T left, T right) => T.FromAmount(left.Amount + right.Amount);

        public static T operator -(T left, T right) => T.FromAmount(left.Amount - right.Amount);

        public static T operator *(T rate, decimal factor) => T.FromAmount(rate.Amount * factor);

        public static T operator *(decimal factor, T rate) => T.FromAmount(factor * rate.Amount);

        public static T operator /(T rate, decimal divisor) => T.FromAmount(rate.Amount / divisor);
    }
}
