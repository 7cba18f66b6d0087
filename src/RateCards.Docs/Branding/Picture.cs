using RateCards.Targets;

namespace RateCards.Docs.Branding;

/// <summary>A picture of the site.</summary>
/// <param name="Address">From the site's root: <c>/assets/brand/logo.svg</c>.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Width">Only what it is to the height counts.</param>
internal sealed record Picture(OutputFile File, string Address, string Type, double Width, double Height);
