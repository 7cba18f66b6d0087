using RateCards.Compiler.Base;

namespace RateCards.Changes.Revisions;

/// <summary>What a commit has of a folder.</summary>
/// <param name="Texts">Its files; those that links lead to under the links' names.</param>
/// <param name="Unread">Paths of links that lead out of the repository or to another link, and of submodules.</param>
internal sealed record GitFiles(IReadOnlyList<SourceText> Texts, IReadOnlyList<string> Unread);
