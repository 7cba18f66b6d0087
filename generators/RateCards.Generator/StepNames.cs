namespace RateCards.Generator;

/// <summary>Names of the generator's steps, by which tests see what an edit repeats.</summary>
public static class StepNames
{
    /// <summary>A file of the project, read.</summary>
    public const string File = nameof(File);

    /// <summary>The project file, bound.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>A card, compiled; new whenever its text is.</summary>
    public const string Card = nameof(Card);

    /// <summary>What a card says; the same where only comments, spaces or places have changed.</summary>
    public const string CardModel = nameof(CardModel);

    /// <summary>What of all cards the code needs that is there once.</summary>
    public const string Index = nameof(Index);

    /// <summary>A card's code.</summary>
    public const string CardCode = nameof(CardCode);

    /// <summary>All files of formulas, bound; new whenever a text is.</summary>
    public const string Formulas = nameof(Formulas);

    /// <summary>What the formulas say; the same where only comments, spaces or places have changed.</summary>
    public const string FormulaModel = nameof(FormulaModel);

    /// <summary>The formulas' code.</summary>
    public const string FormulaCode = nameof(FormulaCode);

    /// <summary>The code that is there once for all cards.</summary>
    public const string IndexCode = nameof(IndexCode);

    /// <summary>The calculators' code.</summary>
    public const string EstimateCode = nameof(EstimateCode);

    /// <summary>Everything that is wrong, where it is now.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
