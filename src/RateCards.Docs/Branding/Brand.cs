using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Targets;

namespace RateCards.Docs.Branding;

/// <summary>What the project brings for its site's looks, checked, as files of the site.</summary>
/// <param name="Logo">What stands for the title; null where the title itself does.</param>
/// <param name="LogoDark">The same on dark pages, where it is another.</param>
/// <param name="Icon">What tabs show; null for the site's own.</param>
/// <param name="Style">What pages load last.</param>
internal sealed record Brand(Picture? Logo, Picture? LogoDark, Picture? Icon, OutputFile? Style)
{
    /// <summary>Where these files stand in the site.</summary>
    private const string Folder = "assets/brand/";

    /// <summary>A picture this much wider than high, or the other way round, still is seen as an icon.</summary>
    private const double MostOfIcon = 1.25;

    /// <summary>The files, each once.</summary>
    public IEnumerable<OutputFile> Files => new[] { Logo?.File, LogoDark?.File, Icon?.File, Style }.OfType<OutputFile>().DistinctBy(f => f.Path);

    /// <param name="files">Those of the project's folder.</param>
    public static Brand Of(SiteSettings site, IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
    {
        Contrast.Check(site.Accent, "light", diagnostics);
        Contrast.Check(site.AccentDark, "dark", diagnostics);
        var reader = new BrandFiles(files, diagnostics);
        var logo = reader.Picture(site.Logo, Folder + "logo");
        var dark = reader.Picture(site.LogoDark, Folder + "logo-dark");
        // One for dark pages alone is better than none on light ones.
        var icon = site.Icon is null ? logo is not null && IsIcon(logo) ? logo : null : reader.Picture(site.Icon, Folder + "icon");
        return new Brand(logo ?? dark, logo is null ? null : dark, icon, reader.Style(site.Style, Folder + "style.css"));
    }

    private static bool IsIcon(Picture picture) => Math.Max(picture.Width / picture.Height, picture.Height / picture.Width) <= MostOfIcon;
}
