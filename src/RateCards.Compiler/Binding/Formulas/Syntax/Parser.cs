using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Formulas.Syntax;

/// <summary>
/// Reads an expression by precedence climbing. It never gives up: what is missing becomes a <see cref="MissingExpression"/>
/// and reading goes on, so that one run reports every error.
/// </summary>
internal sealed class Parser
{
    /// <summary>Deeper expressions are refused: nobody reads them, and every pass recurses over them.</summary>
    public const int MaximumDepth = 64;

    private readonly ExpressionText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;
    private int _position;
    private int _depth;
    private bool _isTooDeep;
    private int _lastReported = -1;

    private Parser(ExpressionText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _tokens = Lexer.Read(source, diagnostics);
    }

    private Token Current => _tokens[_position];

    public static Expression Parse(ExpressionText source, DiagnosticBag diagnostics)
    {
        var parser = new Parser(source, diagnostics);
        var expression = parser.ReadExpression(0);
        while (!parser._isTooDeep && parser.Current.Kind != TokenKind.End)
        {
            // Something is left over: name it, and look at the rest of the text too.
            parser.Expect("an operator");
            while (parser.Current.Kind is not (TokenKind.End or TokenKind.Name or TokenKind.Number or TokenKind.Open))
            {
                parser.Next();
            }

            // Joined by a sign that means nothing: names in both are still looked up, and no value is made of them.
            var rest = parser.Current.Kind == TokenKind.End ? new MissingExpression(parser.Current.Span) : parser.ReadExpression(0);
            expression = new BinaryExpression(new Token(TokenKind.Unknown, rest.Span, ""), expression, rest);
            if (expression.Depth > MaximumDepth)
            {
                parser.TooDeep();
            }
        }

        return parser._isTooDeep ? new MissingExpression(expression.Span) : expression;
    }

    /// <summary>Comparisons bind weakest, then + and -, then * and /.</summary>
    private static int Precedence(Token token) => token switch
    {
        { IsComparison: true } => 1,
        { Kind: TokenKind.Plus or TokenKind.Minus } => 2,
        { Kind: TokenKind.Times or TokenKind.Slash or TokenKind.Unknown } => 3,
        _ => 0,
    };

    private Expression ReadExpression(int outerPrecedence)
    {
        if (++_depth > MaximumDepth)
        {
            return TooDeep();
        }

        var left = ReadOperand();
        while (!_isTooDeep && Precedence(Current) is var precedence && precedence > outerPrecedence)
        {
            var sign = Next();
            left = new BinaryExpression(sign, left, ReadExpression(precedence));
            if (left.Depth > MaximumDepth)
            {
                return TooDeep();
            }
        }

        _depth--;
        return left;
    }

    private Expression ReadOperand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return ReadNumber();
            case TokenKind.Name:
                Next();
                var name = new NameExpression(token.Text, token.Span);
                return Current.Kind == TokenKind.Open ? ReadCall(name) : name;
            case TokenKind.Minus:
                Next();
                // Binds tighter than * and /, so -a * b is (-a) * b.
                var operand = ReadExpression(3);
                return new NegateExpression(operand, token.Span.To(operand.Span));
            case TokenKind.Unknown:
                while (Current.Kind == TokenKind.Unknown)
                {
                    Next();
                }

                return new MissingExpression(ReadOperand().Span);
            case TokenKind.Open:
                Next();
                var inner = ReadExpression(0);
                ExpectClosing(token);
                return inner;
            default:
                return Expect("a name, a number or '('");
        }
    }

    private Expression ReadNumber()
    {
        var token = Next();
        if (Numbers.Read(token.Text, out var value) is { } refusal)
        {
            _diagnostics.Report(FormulaDiagnostics.NotANumber, _source.LocationOf(token.Span), refusal.Message, refusal.Help);
            return new MissingExpression(token.Span);
        }

        var unit = Current.Kind == TokenKind.Unit ? Next() : (Token?)null;
        return new NumberExpression(value, unit, token.Span.To(unit?.Span ?? token.Span));
    }

    private CallExpression ReadCall(NameExpression function)
    {
        var open = Next();
        var arguments = new List<Expression>();
        if (Current.Kind != TokenKind.Close)
        {
            arguments.Add(ReadArgument());
            while (!_isTooDeep && Current.Kind == TokenKind.Comma)
            {
                Next();
                arguments.Add(ReadArgument());
            }
        }

        var close = Current;
        ExpectClosing(open);
        return new CallExpression(function, arguments, function.Span.To(close.Span));
    }

    private Expression ReadArgument()
    {
        var argument = ReadExpression(0);
        if (Current.Kind is not (TokenKind.Comma or TokenKind.Close or TokenKind.End))
        {
            Expect("an operator, ',' or ')'");
            SkipTo(TokenKind.Comma);
        }

        return argument;
    }

    private void ExpectClosing(Token open)
    {
        if (Current.Kind is not (TokenKind.Close or TokenKind.End))
        {
            Expect("an operator or ')'");
            SkipTo(TokenKind.Close);
        }

        if (Current.Kind == TokenKind.Close)
        {
            Next();
        }
        else if (!_isTooDeep)
        {
            _diagnostics.Report(FormulaDiagnostics.NotClosed, _source.LocationOf(open.Span));
            _lastReported = Current.Span.Start;
        }
    }

    /// <summary>Skips to a token of the kind, or to the parenthesis that closes where we are.</summary>
    private void SkipTo(TokenKind kind)
    {
        for (var open = 0; Current.Kind != TokenKind.End; Next())
        {
            if (open == 0 && (Current.Kind == kind || Current.Kind == TokenKind.Close))
            {
                return;
            }

            open += Current.Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
        }
    }

    /// <summary>Reports what should stand here; one error a place is enough.</summary>
    private MissingExpression Expect(string what)
    {
        var isAfterUnknown = _position > 0 && _tokens[_position - 1].Kind == TokenKind.Unknown;
        if (_lastReported != Current.Span.Start && !_isTooDeep && !isAfterUnknown)
        {
            _lastReported = Current.Span.Start;
            _diagnostics.Report(FormulaDiagnostics.Unexpected, _source.LocationOf(Current.Span), what, Current.Words);
        }

        return new MissingExpression(Current.Span);
    }

    private MissingExpression TooDeep()
    {
        if (!_isTooDeep)
        {
            _isTooDeep = true;
            _diagnostics.Report(FormulaDiagnostics.TooDeep, _source.LocationOf(Current.Span), MaximumDepth);
        }

        _position = _tokens.Count - 1;
        return new MissingExpression(Current.Span);
    }

    private Token Next() => _tokens[Current.Kind == TokenKind.End ? _position : _position++];
}
