namespace RateCards.Primitives;

/// <summary>
/// Two measures of one kind compare, and their quotient is a plain number. What two kinds make together
/// (tokens × a token rate) stands on the types themselves; whatever is declared nowhere does not compile.
/// </summary>
public static class MeasureComparison
{
    extension<T>(T)
        where T : struct, IMeasure<T>
    {
        public static bool operator <(T left, T right) => left.Value < right.Value;

        public static bool operator >(T left, T right) => left.Value > right.Value;

        public static bool operator <=(T left, T right) => left.Value <= right.Value;

        public static bool operator >=(T left, T right) => left.Value >= right.Value;

        /// <summary>How many times the one is the other.</summary>
        public static double operator /(T left, T right) => left.Value / right.Value;
    }
}
