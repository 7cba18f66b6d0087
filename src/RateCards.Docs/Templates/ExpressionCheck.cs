using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>Checks the expressions of a template and says what sort of thing each is worth; null where it is wrong, which is reported.</summary>
internal sealed class ExpressionCheck(SourceText text, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>What is not known because of something that is reported already: everything may be asked of it.</summary>
    public static Shape Unknown { get; } = new(ShapeKind.Nothing);

    public string TextOf(ScriptNode node) => node.Range() is var (start, length) ? text.Content.Substring(start, length) : "";

    public Shape? Shape(ScriptExpression? expression, LoopNames? loops)
    {
        switch (expression)
        {
            case ScriptNestedExpression nested:
                return Shape(nested.Expression, loops);
            case ScriptVariableGlobal name:
                return Named(name, loops);
            case ScriptMemberExpression { DotToken.TokenType: TokenType.Dot } member and not ScriptIsEmptyExpression:
                return Member(member, loops);
            case ScriptFunctionCall call:
                return Called(call, loops);
            case ScriptLiteral { Value: bool }:
                return Templates.Shape.Condition;
            case ScriptLiteral { Value: not null }:
                return Templates.Shape.Text;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Condition(not.Right, loops);
                return Templates.Shape.Condition;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate, Right: ScriptLiteral }:
                return Templates.Shape.Text;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } both:
                Condition(both.Left, loops);
                Condition(both.Right, loops);
                return Templates.Shape.Condition;
            default:
                Refuse(expression);
                return null;
        }
    }

    /// <summary>Checks what decides: a truth, or a text, which is there or not.</summary>
    public void Condition(ScriptExpression? expression, LoopNames? loops)
    {
        if (Shape(expression, loops) is { } shape && shape != Unknown && shape.Kind is not (ShapeKind.Condition or ShapeKind.Text))
        {
            Report(expression!, $"'{TextOf(expression!)}' is {ShapeWords.Of(shape)}, which is neither true nor false.");
        }
    }

    /// <summary>Checks the function that opens a block; returns its literals, null where it is wrong.</summary>
    public IReadOnlyList<string>? Wrapper(ScriptExpression? target, LoopNames? loops, out string name)
    {
        var head = target is ScriptFunctionCall call ? call.Target : target;
        name = "";
        if (head is not ScriptVariableGlobal variable)
        {
            Refuse(target);
            return null;
        }

        name = variable.Name;
        if (vocabulary.Find(name) is not { } function)
        {
            ReportUnknown(variable, name, vocabulary.Names);
            return null;
        }

        if (function.BlockArguments is not { } parameters)
        {
            Wrong(variable, name, "opens no block.");
            return null;
        }

        var arguments = (target as ScriptFunctionCall)?.Arguments.ToList() ?? [];
        Arguments(name, variable, parameters, arguments, loops);
        return arguments.Select(a => Literal.Of(a is ScriptNamedArgument { Value: { } value } ? value : a, text.Content)?.Text).OfType<string>().ToList();
    }

    private Shape? Named(ScriptVariableGlobal variable, LoopNames? loops)
    {
        if (loops?.Find(variable.Name) is { } item)
        {
            return item;
        }

        if (vocabulary.Values.GetValueOrDefault(variable.Name) is { } value)
        {
            return value;
        }

        if (vocabulary.Find(variable.Name) is { } function)
        {
            Arguments(function.Name, variable, function.Arguments, [], loops);
            return function.Result;
        }

        ReportUnknown(variable, variable.Name, vocabulary.Names.Concat(loops?.All ?? []));
        return null;
    }

    private Shape? Member(ScriptMemberExpression member, LoopNames? loops)
    {
        var whole = member.Target is ScriptVariableGlobal { Name: "for" } && loops is not null ? LoopNames.Loop : Shape(member.Target, loops);
        if (whole is null || whole == Unknown)
        {
            return whole;
        }

        if (whole.Members?.GetValueOrDefault(member.Member!.Name) is { } shape)
        {
            return shape;
        }

        ReportUnknown(member, TextOf(member), whole.Members?.Keys.Select(k => $"{TextOf(member.Target!)}.{k}") ?? []);
        return null;
    }

    private Shape? Called(ScriptFunctionCall call, LoopNames? loops)
    {
        if (call.Target is not ScriptVariableGlobal variable)
        {
            Refuse(call.Target);
            return null;
        }

        if (vocabulary.Find(variable.Name) is { } function)
        {
            Arguments(function.Name, variable, function.Arguments, call.Arguments.ToList(), loops);
            return function.Result;
        }

        if (Named(variable, loops) is not null)
        {
            Report(call.Arguments.FirstOrDefault() ?? (ScriptNode)call, $"'{variable.Name}' is a value, and takes no arguments.");
        }

        return null;
    }

    private void Arguments(string function, ScriptVariableGlobal name, Parameters parameters, IReadOnlyList<ScriptExpression> arguments, LoopNames? loops)
    {
        ArgumentCheck.Check(function, name, parameters, arguments, text, diagnostics);
        foreach (var argument in arguments)
        {
            var value = argument is ScriptNamedArgument named ? named.Value : argument;
            if (Shape(value, loops) is { } shape && shape != Unknown && shape.Kind != ShapeKind.Text)
            {
                Wrong(value!, function, $"takes text, and '{TextOf(value!)}' is {ShapeWords.Of(shape)}.");
            }
        }
    }

    /// <summary>Reports what Scriban has and pages do not use.</summary>
    private void Refuse(ScriptExpression? expression)
    {
        switch (expression)
        {
            case null:
                break;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract, Left: ScriptVariableGlobal left } minus when NameWithHyphen(left, minus.Right!) is { } name:
                ReportUnknown(left, name, [NameCase.Snake(name)]);
                break;
            case ScriptBinaryExpression binary:
                Report(binary.OperatorToken ?? (ScriptNode)binary, $"'{binary.OperatorToken}' is not used in page templates; 'figure' computes, 'holds' compares.");
                break;
            case ScriptPipeCall pipe:
                Report(pipe.PipeToken ?? (ScriptNode)pipe, $"'{pipe.PipeToken}' is not used in page templates: write the function before its argument.");
                break;
            default:
                var written = TextOf(expression);
                Report(expression, $"'{(written.Length <= 40 ? written : written[..40] + "…")}' is not used in page templates.");
                break;
        }
    }

    /// <summary>The name that somebody wrote with hyphens, <c>offer-rates</c>, which is a subtraction to Scriban; null where it is none.</summary>
    private string? NameWithHyphen(ScriptVariableGlobal left, ScriptExpression right) =>
        ScriptNames.Head(right) is ScriptVariableGlobal { Name: var second } && $"{left.Name}-{second}" is var name && vocabulary.Names.Contains(NameCase.Snake(name)) ? name : null;

    private void ReportUnknown(ScriptNode node, string name, IEnumerable<string> known)
    {
        var (start, length) = node.Range();
        diagnostics.Report(PageDiagnostics.UnknownName, text.Locate(start, length), name, Suggestion.DidYouMean(name, known));
    }

    private void Wrong(ScriptNode node, string function, string message)
    {
        var (start, length) = node.Range();
        diagnostics.Report(PageDiagnostics.WrongArgument, text.Locate(start, length), function, message);
    }

    private void Report(ScriptNode node, string message)
    {
        var (start, length) = node.Range();
        diagnostics.Report(PageDiagnostics.Syntax, text.Locate(start, length), message);
    }
}
