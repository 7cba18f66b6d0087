using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>How far a source is to be believed.</summary>
internal enum Trust
{
    /// <summary>The vendor's own page, or a verbatim copy of it.</summary>
    Vendor,

    /// <summary>Somebody's dated copy of the vendor's page.</summary>
    Transcribed,

    /// <summary>The price list of whoever keeps the cards: what it says holds from its day on, and nobody has to look it up.</summary>
    Own,
}
