using System.Text;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// A ZIP archive of files that are stored as they are. The framework's writer notes the system that it runs on and
/// compresses as its version does; these bytes are the same everywhere.
/// </summary>
internal static class StoredZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;

    /// <summary>ZIP 2.0, made by MS-DOS, which knows no permissions.</summary>
    private const ushort Version = 20;

    /// <summary>Names are UTF-8.</summary>
    private const ushort Flags = 0x0800;

    /// <summary>1980-01-01, with which the calendar of ZIP begins.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    private static readonly uint[] CrcTable = MakeCrcTable();

    /// <summary>The archive's bytes.</summary>
    public static byte[] Write(IReadOnlyList<ZipFile> files)
    {
        using var content = new MemoryStream();
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(content);
        using var entries = new BinaryWriter(directory);
        foreach (var file in files)
        {
            var path = Encoding.ASCII.GetBytes(file.Name);
            var bytes = Encoding.UTF8.GetBytes(file.Text);
            var start = (uint)content.Length;
            var crc = CrcOf(bytes);
            writer.Write(LocalHeader);
            WriteEntry(writer, path, bytes, crc);
            writer.Write(path);
            writer.Write(bytes);
            entries.Write(CentralHeader);
            entries.Write(Version);
            WriteEntry(entries, path, bytes, crc);
            // No comment, one volume, no attributes.
            entries.Write(new byte[10]);
            entries.Write(start);
            entries.Write(path);
        }

        var end = (uint)content.Length;
        writer.Write(directory.ToArray());
        writer.Write(EndOfDirectory);
        writer.Write(0);
        writer.Write((ushort)files.Count);
        writer.Write((ushort)files.Count);
        writer.Write((uint)directory.Length);
        writer.Write(end);
        writer.Write((ushort)0);
        return content.ToArray();
    }

    private static void WriteEntry(BinaryWriter writer, byte[] name, byte[] content, uint crc)
    {
        ushort[] head = [Version, Flags, 0, 0, FirstDay];
        foreach (var value in head)
        {
            writer.Write(value);
        }

        writer.Write(crc);
        writer.Write((uint)content.Length);
        writer.Write((uint)content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
    }

    private static uint CrcOf(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc = CrcTable[(crc ^ value) & 0xff] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeCrcTable()
    {
        const uint Polynomial = 0xedb88320;
        var table = new uint[256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }

            table[i] = crc;
        }

        return table;
    }
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Of plain letters, with forward slashes.</param>
internal sealed record ZipFile(string Name, string Text);
