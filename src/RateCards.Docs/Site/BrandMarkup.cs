using System.Globalization;
using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Site;

/// <summary>What pages say of a brand's files. Each function is told what leads from the page to an address from the site's root.</summary>
internal static class BrandMarkup
{
    /// <summary>Height of a logo in the bar, as the style sheet has it.</summary>
    private const int LogoHeight = 26;

    private const string OwnIcon = "/assets/icon.svg";

    /// <summary>The site's name in its bar: the logo, or the title.</summary>
    public static string Name(Brand brand, SiteSettings site, Func<string, string> linkTo)
    {
        if (brand.Logo is not { } logo)
        {
            return HtmlText.Escape(site.Title);
        }

        // With a width, nothing moves when the picture arrives.
        var width = Math.Max(1, Math.Round(LogoHeight * logo.Width / logo.Height)).ToString(CultureInfo.InvariantCulture);
        var picture = $"<img src=\"{linkTo(logo.Address)}\" alt=\"{HtmlText.Escape(site.Title)}\" width=\"{width}\" height=\"{LogoHeight}\">";
        return brand.LogoDark is { } dark ? $"<picture><source srcset=\"{linkTo(dark.Address)}\" media=\"(prefers-color-scheme: dark)\">{picture}</picture>" : picture;
    }

    public static string Icon(Brand brand, Func<string, string> linkTo) =>
        $"<link rel=\"icon\" href=\"{linkTo(brand.Icon?.Address ?? OwnIcon)}\" type=\"{brand.Icon?.Type ?? "image/svg+xml"}\">";

    /// <summary>The link to the project's own style sheet; nothing where it has none.</summary>
    public static string Style(Brand brand, Func<string, string> linkTo) =>
        brand.Style is { } style ? $"<link rel=\"stylesheet\" href=\"{linkTo(style.Path["site".Length..])}\">\n" : "";
}
