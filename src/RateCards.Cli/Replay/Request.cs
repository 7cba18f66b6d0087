using RateCards.Compiler.Base;

namespace RateCards.Cli.Replay;

/// <summary>A request as a log counted it.</summary>
/// <param name="Day">In UTC, as <c>2026-05-20</c>.</param>
/// <param name="Minute">Since the beginning of 1970 in UTC.</param>
/// <param name="Counts">In the order of <see cref="RequestColumns.Counts"/>.</param>
/// <param name="Values">In the order of <see cref="RequestColumns.Axes"/>.</param>
internal readonly record struct Request(string Day, long Minute, string Model, long[] Counts, string[] Values);

/// <summary>An id that several rows have.</summary>
/// <param name="Second">Where the second of them has it.</param>
internal sealed record DuplicateId(string Id, LinePosition Second, long Rows);

/// <summary>A value of a request as the file has it, with its place; empty where there is none.</summary>
internal readonly record struct RawValue(string Text, LinePosition Place);
