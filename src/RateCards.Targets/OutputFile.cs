using System.Text;

namespace RateCards.Targets;

/// <summary>A file that a build makes.</summary>
/// <param name="Path">Path within the output folder, with forward slashes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</param>
/// <param name="Text">The content, with "\n" line ends; written as UTF-8 without a byte-order mark.</param>
public sealed record OutputFile(string Path, string Text)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A character for each byte, of the same number.</summary>
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    /// <summary>The file is not text: <see cref="Text"/> has a character for each of its bytes.</summary>
    public bool IsBinary { get; init; }

    /// <summary>A file that is not text.</summary>
    public static OutputFile OfBytes(string path, byte[] content) => new(path, Latin1.GetString(content)) { IsBinary = true };

    /// <summary>What is written.</summary>
    public byte[] ToBytes() => (IsBinary ? Latin1 : Utf8).GetBytes(Text);
}
