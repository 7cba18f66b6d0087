namespace RateCards.Cli.Tests.Architecture.Samples.Unused;

/// <summary>Has a property that nothing reads, and a method that only itself calls; what an interface or another member calls is in use.</summary>
internal sealed record Counter(int Count, int Forgotten) : IDisposable
{
    public static int CallsItself(int times) => times == 0 ? 0 : CallsItself(times - 1);

    public void Dispose() => Console.WriteLine(Twice());

    private int Twice() => Count * 2;
}
