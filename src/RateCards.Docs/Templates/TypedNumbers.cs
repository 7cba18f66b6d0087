namespace RateCards.Docs.Templates;

/// <summary>Which numbers of a page's text have to come from somewhere.</summary>
public enum TypedNumbers
{
    /// <summary>All of them: the page shows prices.</summary>
    Everywhere,

    /// <summary>Those within claims: the page tells how something is used, with numbers of its own.</summary>
    InClaims,
}
