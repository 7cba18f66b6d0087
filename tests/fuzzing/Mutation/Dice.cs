namespace RateCards.Fuzzing.Tests.Mutation;

/// <summary>Chance that is the same on every machine and in every version of .NET: SplitMix64, begun by a seed and an input's number.</summary>
internal sealed class Dice(ulong seed, ulong number)
{
    private ulong _state = seed ^ Mix(number + 0x9E3779B97F4A7C15);

    public int Below(int bound) => (int)((UInt128)Next() * (ulong)bound >> 64);

    /// <summary>True once in so many throws.</summary>
    public bool OneIn(int throws) => Below(throws) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>Small numbers mostly: 1 in half of all throws, 2 in a quarter.</summary>
    public int Few(int most)
    {
        var count = 1;
        while (count < most && OneIn(2))
        {
            count++;
        }

        return count;
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
