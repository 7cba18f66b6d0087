namespace RateCards.Compiler.Units;

/// <summary>What a unit measures. Two quantities add only where every dimension has the same power in both.</summary>
public enum Dimension
{
    /// <summary>US dollars. Every currency is a dimension of its own: nothing converts between them.</summary>
    Usd,
    Eur,
    Gbp,

    /// <summary>Tokens of a model's vocabulary.</summary>
    Token,

    /// <summary>Time; its base unit is the second.</summary>
    Time,
    Gpu,

    /// <summary>A request to the model within an episode.</summary>
    Turn,

    /// <summary>A denoising step of an image model.</summary>
    Step,
    Image,
    Request,

    /// <summary>Storage; its base unit is the gigabyte of 10^9 bytes.</summary>
    Gigabyte,

    /// <summary>A deployed model or adapter.</summary>
    Model,

    /// <summary>A character of text.</summary>
    Character,

    /// <summary>A page of a document.</summary>
    Page,

    /// <summary>A session, of an interpreter or a browser.</summary>
    Session,

    /// <summary>A pixel of an image.</summary>
    Pixel,

    /// <summary>A provider's own credit.</summary>
    Credit,

    /// <summary>A billing month. Not a number of seconds, for no vendor says how many.</summary>
    Month,
}
