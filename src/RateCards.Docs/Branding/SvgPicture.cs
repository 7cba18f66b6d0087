using System.Globalization;
using System.Xml;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Branding;

/// <summary>
/// Reads an SVG file that is to be seen and nothing else: no scripts, and nothing that is loaded from elsewhere. Browsers keep
/// pictures of a page from both, but not the file when somebody opens it by its address on the site.
/// </summary>
internal static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly string[] Active = ["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Width and height, in what unit they are; null where it is refused.</summary>
    public static (double Width, double Height)? Read(SourceText file, DiagnosticBag diagnostics)
    {
        using var reader = XmlReader.Create(new StringReader(file.Content), Settings);
        var places = (IXmlLineInfo)reader;
        (double, double)? size = null;
        var isPlain = true;
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth == 0)
                {
                    if (reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
                    {
                        return NoPicture($"it begins with <{reader.Name}>, and not with <svg xmlns=\"{Namespace}\">", places.LineNumber, places.LinePosition);
                    }

                    size = SizeOf(reader);
                    if (size is null)
                    {
                        return NoPicture("it has neither a viewBox nor a width and a height", places.LineNumber, places.LinePosition);
                    }
                }

                foreach (var (what, line, column) in Wrongs(reader, places))
                {
                    diagnostics.Report(BrandDiagnostics.UnsafePicture, PlaceOf(file, line, column), what);
                    isPlain = false;
                }
            }
        }
        catch (XmlException exception)
        {
            return NoPicture("its XML cannot be read (" + exception.Message.Split(". Line ")[0].TrimEnd('.') + ")", exception.LineNumber, exception.LinePosition);
        }

        return isPlain ? size : null;

        (double, double)? NoPicture(string why, int line, int column)
        {
            diagnostics.Report(BrandDiagnostics.WrongKind, PlaceOf(file, line, column), file.Path, "an SVG or PNG picture", why);
            return null;
        }
    }

    /// <summary>What of the node that is read does more than be seen.</summary>
    private static IEnumerable<(string What, int Line, int Column)> Wrongs(XmlReader reader, IXmlLineInfo places)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.ProcessingInstruction:
                yield return ($"an instruction <?{reader.Name}…?>", places.LineNumber, places.LinePosition);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when LoadsByStyle(reader.Value):
                // Words that are shown may say the same, but no logo says 'url(…)'.
                yield return ("a style that loads something", places.LineNumber, places.LinePosition);
                break;
            case XmlNodeType.Element:
                if (Active.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase))
                {
                    yield return ($"an element <{reader.Name}>", places.LineNumber, places.LinePosition);
                }

                while (reader.MoveToNextAttribute())
                {
                    if (WrongOf(reader.LocalName, reader.Value) is { } kind)
                    {
                        yield return ($"{kind}, {reader.Name}=\"{reader.Value}\"", places.LineNumber, places.LinePosition);
                    }
                }

                reader.MoveToElement();
                break;
        }
    }

    private static string? WrongOf(string name, string value) => name switch
    {
        _ when name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => "a script",
        _ when value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) => "a script",
        "href" or "src" => value.StartsWith('#') || value.StartsWith("data:image/png;", StringComparison.Ordinal) || value.StartsWith("data:image/jpeg;", StringComparison.Ordinal)
            ? null : "an address outside of the file",
        "attributeName" => value.EndsWith("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? "an animation of an address" : null,
        "base" => "an address outside of the file",
        _ => LoadsByStyle(value) ? "a style that loads something" : null,
    };

    /// <summary>With a backslash a style can write any name otherwise than it is.</summary>
    private static bool LoadsByStyle(string style) => style.Contains('\\') || StyleReferences.Find(style).Any();

    private static (double, double)? SizeOf(XmlReader reader)
    {
        if (reader.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var wide, var high])
        {
            return Positive(wide, high);
        }

        return Positive(reader.GetAttribute("width"), reader.GetAttribute("height"));
    }

    private static (double, double)? Positive(string? width, string? height) =>
        Number(width) is { } w && Number(height) is { } h && w > 0 && h > 0 ? (w, h) : null;

    private static double? Number(string? text) =>
        double.TryParse(text?.EndsWith("px", StringComparison.Ordinal) == true ? text[..^2] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : null;

    private static SourceLocation PlaceOf(SourceText file, int line, int column)
    {
        var offset = 0;
        for (var i = 1; i < line && offset < file.Content.Length; i++)
        {
            var end = file.Content.AsSpan(offset).IndexOfAny('\r', '\n');
            offset = end < 0 ? file.Content.Length : offset + end + (file.Content.AsSpan(offset + end).StartsWith("\r\n") ? 2 : 1);
        }

        return file.Locate(offset + Math.Max(0, column - 1));
    }
}
