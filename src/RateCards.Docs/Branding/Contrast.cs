using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Docs.Branding;

/// <summary>How well a colour is read on another, as the Web Content Accessibility Guidelines 2.2 measure it.</summary>
internal static class Contrast
{
    /// <summary>What text of usual size needs (success criterion 1.4.3).</summary>
    private const double Enough = 4.5;

    private const int Steps = 100;

    /// <summary>Reports a colour of links that is hard to read on the pages of a scheme.</summary>
    /// <param name="scheme"><c>light</c> or <c>dark</c>.</param>
    public static void Check(SiteValue? colour, string scheme, DiagnosticBag diagnostics)
    {
        var grounds = SiteColors.Grounds.Where(g => g.Scheme == scheme).ToList();
        if (colour is null || grounds.MinBy(g => Between(colour.Text, g.Color)) is not { } worst || Between(colour.Text, worst.Color) >= Enough)
        {
            return;
        }

        // Cut, not rounded: 4.49 is not 4.5.
        var contrast = (Math.Floor(Between(colour.Text, worst.Color) * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
        var (target, tone) = scheme == "light" ? ("#000000", "darker") : ("#ffffff", "lighter");
        // Towards black or white until it is read on both; at the end it is, so that there is a first.
        var readable = Enumerable.Range(1, Steps).Select(i => Mix(colour.Text, target, (double)i / Steps)).First(c => grounds.All(g => Between(c, g.Color) >= Enough));
        diagnostics.Report(BrandDiagnostics.FaintColour, colour.Origin.Location!, colour.Text, scheme, worst.Name, contrast, tone, readable);
    }

    /// <summary>From 1, the same, to 21, black on white.</summary>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var (red, green, blue) = Channels(colour);
        return (0.2126 * Linear(red)) + (0.7152 * Linear(green)) + (0.0722 * Linear(blue));
    }

    private static double Linear(int channel) => channel / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static string Mix(string colour, string target, double share)
    {
        var (from, to) = (Channels(colour), Channels(target));
        int Part(int a, int b) => (int)Math.Round(a + ((b - a) * share));
        return string.Create(CultureInfo.InvariantCulture, $"#{Part(from.Red, to.Red):x2}{Part(from.Green, to.Green):x2}{Part(from.Blue, to.Blue):x2}");
    }

    private static (int Red, int Green, int Blue) Channels(string colour) => (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5));

    private static int Channel(string colour, int start) => int.Parse(colour.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
