using RateCards.Compiler.Base;

namespace RateCards.Cli.Replay;

/// <summary>A request as a log counted it.</summary>
/// <param name="Day">In UTC, as <c>2026-05-20</c>.</param>
/// <param name="Prompt">Tokens, cached ones among them.</param>
internal readonly record struct Request(string Day, string Model, long Prompt, long Cached, long Generated);

/// <summary>A value of a request as the file has it, with its place; empty where there is none.</summary>
internal readonly record struct RawValue(string Text, LinePosition Place);
