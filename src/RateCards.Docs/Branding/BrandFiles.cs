using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Targets;

namespace RateCards.Docs.Branding;

/// <summary>Finds and checks the files that <c>site:</c> names. What is wrong is reported, and leaves none.</summary>
/// <param name="files">Those of the project's folder.</param>
internal sealed class BrandFiles(IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
{
    private const int MostKibibytes = 256;
    private const string PictureWords = "an SVG or PNG picture";
    private const string StyleWords = "a CSS style sheet";

    /// <param name="path">Path on the site, without an ending.</param>
    public Picture? Picture(SiteValue? named, string path)
    {
        if (named is null || Find(named, PictureWords, ".svg", ".png") is not { } file)
        {
            return null;
        }

        var isPng = ProjectFiles.HoldsBytes(file.Path);
        if ((isPng ? PngPicture.SizeOf(ProjectFiles.BytesOf(file)) : SvgPicture.Read(file, diagnostics)) is not { } size)
        {
            if (isPng)
            {
                diagnostics.Report(BrandDiagnostics.WrongKind, named.Origin.Location!, named.Text, PictureWords, "its content is not that of a PNG file");
            }

            return null;
        }

        var address = path + (isPng ? ".png" : ".svg");
        var output = isPng ? OutputFile.OfBytes("site/" + address, ProjectFiles.BytesOf(file)) : TextFile(address, file);
        return new Picture(output, "/" + address, isPng ? "image/png" : "image/svg+xml", size.Width, size.Height);
    }

    public OutputFile? Style(SiteValue? named, string path)
    {
        if (named is null || Find(named, StyleWords, ".css") is not { } file)
        {
            return null;
        }

        var found = StyleReferences.Find(file.Content).ToList();
        foreach (var (start, length) in found)
        {
            diagnostics.Report(BrandDiagnostics.ForeignStyle, file.Locate(start, length), $"'{file.Content.Substring(start, length)}'");
        }

        return found.Count > 0 ? null : TextFile(path, file);
    }

    private static OutputFile TextFile(string path, SourceText file) => new("site/" + path, file.Content.ReplaceLineEndings("\n"));

    private SourceText? Find(SiteValue named, string kind, params string[] endings)
    {
        var path = named.Text;
        var place = named.Origin.Location!;
        if (!path.StartsWith(ProjectFiles.BrandFolder + "/", StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or ".."))
        {
            diagnostics.Report(BrandDiagnostics.OutsideOfFolder, place, path);
        }
        else if (!endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            diagnostics.Report(BrandDiagnostics.WrongKind, place, path, kind, $"its name ends in neither of {string.Join(", ", endings)}".Replace("neither of .css", "something else than .css", StringComparison.Ordinal));
        }
        else if (files.FirstOrDefault(f => f.Path == path) is not { } file)
        {
            diagnostics.Report(BrandDiagnostics.Missing, place, path, Suggestion.DidYouMean(path, files.Select(f => f.Path)));
        }
        else if (file.Content.Length > MostKibibytes * 1024)
        {
            diagnostics.Report(BrandDiagnostics.TooLarge, place, path, MostKibibytes);
        }
        else
        {
            return file;
        }

        return null;
    }
}
