namespace RateCards.Cli.Terminals;

/// <summary>The command was called wrongly; the message tells the caller what to write instead.</summary>
internal sealed class CallException(string message) : Exception(message);
