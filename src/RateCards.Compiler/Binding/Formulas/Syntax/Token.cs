namespace RateCards.Compiler.Binding.Formulas.Syntax;

internal enum TokenKind
{
    Number,
    Name,

    /// <summary>A unit in brackets; the token's text is what they hold.</summary>
    Unit,
    Plus,
    Minus,
    Times,
    Slash,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    Comma,
    Open,
    Close,

    /// <summary>A sign that means nothing; reported already, so that what it does to its neighbours is not.</summary>
    Unknown,
    End,
}

/// <summary>A word of an expression, with its text as written.</summary>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The token as a message names it.</summary>
    public string Words => Kind == TokenKind.End ? "the end of the expression" : $"'{Text}'";

    public bool IsComparison => Kind is >= TokenKind.Less and <= TokenKind.NotEqual;
}
