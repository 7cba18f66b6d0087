namespace RateCards.Compiler.Targets;

/// <summary>A file that a build makes.</summary>
/// <param name="Path">Path within the output folder, with forward slashes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</param>
/// <param name="Text">The content, with "\n" line ends; written as UTF-8 without a byte-order mark.</param>
public sealed record OutputFile(string Path, string Text);
