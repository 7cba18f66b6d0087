using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using Scriban;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>
/// One rendering of one template by Scriban. The page functions and values are all that it reaches: Scriban's own functions
/// are not there, no file can be included, and no object but ours is looked into.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly Template _template;
    private readonly PageScope _scope;
    private readonly TemplateLimits _limits;
    private readonly PageOutput _output;
    private int _steps;

    public PageContext(Template template, PageScope scope, TemplateLimits limits, CancellationToken cancellationToken)
        : base(template.Vocabulary.Functions)
    {
        _template = template;
        _scope = scope;
        _limits = limits;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        // Counted here over the whole page, where Scriban counts each loop by itself.
        LoopLimit = limits.Steps;
        RecursiveLimit = TemplateLimits.Depth;
        ObjectRecursionLimit = TemplateLimits.Depth;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        LimitToString = limits.Characters;
        OutputLimit = limits.Characters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        CancellationToken = cancellationToken;
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(scope.Values);
        _output = new PageOutput(scope.Media.Count);
        PushOutput(_output);
    }

    /// <summary>What was written, for each medium of the scope.</summary>
    public IReadOnlyList<string> Texts => _output.Texts;

    /// <summary>A statement's value is written here, where its place is known: Scriban writes it without telling which statement it was.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is not ScriptExpressionStatement statement || value is null)
        {
            return value;
        }

        Write(statement, value);
        return null;
    }

    /// <summary>Calls a page function.</summary>
    /// <param name="caller">The call, the bare name, or the <c>wrap</c> around it.</param>
    /// <param name="block">The block that it opens; null where it opens none.</param>
    public object? Call(PageFunction function, ScriptNode caller, ScriptBlockStatement? block)
    {
        Step(caller);
        var call = caller is ScriptWrapStatement wrap ? wrap.Target : caller;
        var (start, length) = ((call as ScriptFunctionCall)?.Target ?? call!).Range();
        var arguments = (call as ScriptFunctionCall)?.Arguments.Select(ArgumentOf).ToList() ?? [];
        var location = _template.Text.Locate(start, length);
        object? RunIn(PageScope scope) => function.Run(new Call(function.Name, location, _template.Text, arguments, scope, block is not null));
        var value = RunIn(_scope);
        if (function.IsDated && value is Table table)
        {
            value = table with { OnOtherDays = [.. _scope.OtherDays.Select(d => new TableOfDay(d.AsOf, RunIn(_scope.On(d)) as Table))] };
        }

        if (block is null)
        {
            return value;
        }

        foreach (var number in _template.Numbers[block])
        {
            _scope.Numbers.Add(number);
        }

        Evaluate(block);
        return null;
    }

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Step(loop);
        return base.OnStepLoop(loop);
    }

    private void Step(ScriptNode node)
    {
        if (++_steps > _limits.Steps)
        {
            throw new ScriptRuntimeException(node.Span, string.Create(CultureInfo.InvariantCulture, $"its loops turn and its functions are called more than {_limits.Steps:N0} times"));
        }
    }

    private Argument ArgumentOf(ScriptExpression argument)
    {
        var name = (argument as ScriptNamedArgument)?.Name?.Name;
        var expression = (argument as ScriptNamedArgument)?.Value ?? argument;
        if (Literal.Of(expression, _template.Text.Content) is { } literal)
        {
            return new Argument(name, literal.Text, literal.Start, literal.Length, literal.IsWrittenOut);
        }

        var (start, length) = expression.Range();
        return new Argument(name, Evaluate(expression), start, length, IsWrittenOut: false);
    }

    private void Write(ScriptExpressionStatement statement, object value)
    {
        var content = value as IContent ?? new TextContent(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        var (start, length) = ScriptNames.Head(statement.Expression!).Range();
        var location = _template.Text.Locate(start, length);
        _scope.Numbers.Add(content, location, Explain);
        for (var i = 0; i < _scope.Media.Count; i++)
        {
            _output.Only = i;
            Write(_scope.Media[i].Write(content, _template.Tree.Outputs[statement]));
        }

        _output.Only = null;

        // Numbers that do not say where they come from: the page may mark them as no price.
        void Explain(string unexplained)
        {
            if (NumberCheck.IsMarkedAsPlain(_template.Tree.Blocks, start))
            {
                _scope.Numbers.Add(new PageNumber(unexplained, NumberCheck.MarkedAsPlain, location));
                return;
            }

            foreach (var number in ProseNumbers.In(unexplained))
            {
                _scope.Diagnostics.Report(PageDiagnostics.UnexplainedNumber, location, number.Value, _template.Text.Content.Substring(start, length));
            }
        }
    }
}
