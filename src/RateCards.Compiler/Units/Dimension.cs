namespace RateCards.Compiler.Units;

/// <summary>
/// What a unit measures. Two quantities add only where every dimension has the same power in both. Each currency is one of its
/// own, as nothing converts between them, and so is each unit that a project declares and counts singly.
/// </summary>
internal sealed record Dimension
{
    private readonly Kind _kind;

    private Dimension(Kind kind, string name = "")
    {
        _kind = kind;
        Name = name;
    }

    private enum Kind
    {
        Money,
        Token,
        Time,
        Gpu,
        Turn,
        Step,
        Image,
        Request,
        Gigabyte,
        Model,
        Character,
        Page,
        Session,
        Pixel,
        Credit,
        Month,
        Declared,
    }

    /// <summary>Tokens of a model's vocabulary.</summary>
    public static Dimension Token { get; } = new(Kind.Token);

    /// <summary>Time; its base unit is the second.</summary>
    public static Dimension Time { get; } = new(Kind.Time);

    public static Dimension Gpu { get; } = new(Kind.Gpu);

    /// <summary>A request to the model within an episode.</summary>
    public static Dimension Turn { get; } = new(Kind.Turn);

    /// <summary>A denoising step of an image model.</summary>
    public static Dimension Step { get; } = new(Kind.Step);

    public static Dimension Image { get; } = new(Kind.Image);

    public static Dimension Request { get; } = new(Kind.Request);

    /// <summary>Storage; its base unit is the gigabyte of 10^9 bytes.</summary>
    public static Dimension Gigabyte { get; } = new(Kind.Gigabyte);

    /// <summary>A deployed model or adapter.</summary>
    public static Dimension Model { get; } = new(Kind.Model);

    /// <summary>A character of text.</summary>
    public static Dimension Character { get; } = new(Kind.Character);

    /// <summary>A page of a document.</summary>
    public static Dimension Page { get; } = new(Kind.Page);

    /// <summary>A session, of an interpreter or a browser.</summary>
    public static Dimension Session { get; } = new(Kind.Session);

    /// <summary>A pixel of an image.</summary>
    public static Dimension Pixel { get; } = new(Kind.Pixel);

    /// <summary>A provider's own credit.</summary>
    public static Dimension Credit { get; } = new(Kind.Credit);

    /// <summary>A billing month. Not a number of seconds, for no vendor says how many.</summary>
    public static Dimension Month { get; } = new(Kind.Month);

    /// <summary>The code of a currency, or the name of a declared unit; empty for the others.</summary>
    public string Name { get; }

    public bool IsMoney => _kind == Kind.Money;

    public bool IsTime => _kind is Kind.Time or Kind.Month;

    /// <summary>A currency.</summary>
    /// <param name="code">Of ISO 4217.</param>
    public static Dimension Money(string code) => new(Kind.Money, code);

    /// <summary>What a project declares that it counts.</summary>
    /// <param name="unit">The unit's name, in the plural.</param>
    public static Dimension Declared(string unit) => new(Kind.Declared, unit);

    /// <summary>The order in which units keep their dimensions: currencies come first, declared units last.</summary>
    internal bool IsBehind(Dimension other) => _kind != other._kind ? _kind > other._kind : string.CompareOrdinal(Name, other.Name) > 0;
}
