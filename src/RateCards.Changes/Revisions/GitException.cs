namespace RateCards.Changes.Revisions;

/// <summary>git is missing, or did not do what was asked; the message is for the caller to read.</summary>
internal sealed class GitException(string message) : IOException(message);
