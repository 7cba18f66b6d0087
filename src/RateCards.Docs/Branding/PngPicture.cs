using System.Buffers.Binary;

namespace RateCards.Docs.Branding;

/// <summary>What the beginning of a PNG file says (Portable Network Graphics, third edition, 5.2 and 11.2.1).</summary>
internal static class PngPicture
{
    /// <summary>The signature, and of the first chunk its length, its name IHDR, and two numbers.</summary>
    private const int Header = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Width and height; null where it is not a PNG file.</summary>
    public static (double Width, double Height)? SizeOf(ReadOnlySpan<byte> content)
    {
        if (content.Length < Header || !content.StartsWith(Signature))
        {
            return null;
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(content[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(content[20..]);
        return width == 0 || height == 0 ? null : (width, height);
    }
}
