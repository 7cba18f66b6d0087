using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Media;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>
/// Checks the tree of a template: that it has nothing but what pages use of Scriban, that what it names is there, and that
/// each value can stand where it is written. Branches that never run are checked like all others.
/// </summary>
internal sealed class TemplateCheck
{
    private readonly SourceText _text;
    private readonly IReadOnlyList<TemplateTag> _tags;
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;
    private readonly ExpressionCheck _expressions;
    private readonly Dictionary<ScriptExpressionStatement, OutputPlace> _outputs = [];
    private readonly List<ScriptRawStatement> _texts = [];
    private readonly List<FunctionBlock> _blocks = [];
    private int _tag;

    private TemplateCheck(SourceText text, PageLayout layout, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        _text = text;
        _tags = layout.Tags;
        _vocabulary = vocabulary;
        _diagnostics = diagnostics;
        _expressions = new ExpressionCheck(text, vocabulary, diagnostics);
    }

    public static CheckedTemplate Check(SourceText text, ScriptPage page, PageLayout layout, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var check = new TemplateCheck(text, layout, vocabulary, diagnostics);
        check.Block(page.Body, null);
        return new CheckedTemplate(check._outputs, check._texts, check._blocks);
    }

    private void Block(ScriptBlockStatement? block, LoopNames? loops)
    {
        foreach (var statement in block?.Statements ?? [])
        {
            Statement(statement, loops);
        }
    }

    private void Statement(ScriptStatement statement, LoopNames? loops)
    {
        switch (statement)
        {
            case ScriptRawStatement text:
                _texts.Add(text);
                break;
            case ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                break;
            case ScriptExpressionStatement output:
                Output(output, loops);
                break;
            case ScriptIfStatement condition:
                _expressions.Condition(condition.Condition, loops);
                Block(condition.Then, loops);
                if (condition.Else is { } next)
                {
                    Statement(next, loops);
                }

                break;
            case ScriptElseStatement otherwise:
                Block(otherwise.Body, loops);
                break;
            case ScriptForStatement loop and not ScriptTableRowStatement:
                Loop(loop, loops);
                break;
            case ScriptWrapStatement wrap:
                Wrap(wrap, loops);
                break;
            default:
                var (start, length) = statement.Range();
                var word = new string(_text.Content.AsSpan(start, length).ToArray().TakeWhile(char.IsLetter).ToArray());
                Report(statement, word.Length, $"'{word}' is not used in page templates.");
                break;
        }
    }

    private void Output(ScriptExpressionStatement output, LoopNames? loops)
    {
        var expression = output.Expression!;
        if (Literal.Of(expression, _text.Content) is not null)
        {
            Report(expression, "A tag begins with a name. Text needs no tag.");
            return;
        }

        var place = PlaceOf(output.Span.Start.Offset);
        _outputs.Add(output, place);
        if (_expressions.Shape(expression, loops) is { } shape)
        {
            PlaceCheck.Check(shape, place, expression, _text, _diagnostics);
        }
    }

    /// <summary>The place of the tag around an offset; offsets ascend.</summary>
    private OutputPlace PlaceOf(int offset)
    {
        while (!_tags[_tag].Contains(offset))
        {
            _tag++;
        }

        return _tags[_tag].Place;
    }

    private void Loop(ScriptForStatement loop, LoopNames? loops)
    {
        foreach (var argument in loop.NamedArguments ?? [])
        {
            Report(argument, $"A loop takes no argument '{argument.Name?.Name}'.");
        }

        var list = _expressions.Shape(loop.Iterator, loops);
        if (list is not null && list != ExpressionCheck.Unknown && list.Kind != ShapeKind.List)
        {
            Report(loop.Iterator!, $"'{_expressions.TextOf(loop.Iterator!)}' is {ShapeWords.Of(list)}; a loop needs a list.");
        }

        if (loop.Variable is not ScriptVariableGlobal variable)
        {
            Report(loop.Variable!, "A loop needs a name for each of the list's items.");
            return;
        }

        if (variable.Name == "for" || _vocabulary.Names.Contains(variable.Name) || loops?.Find(variable.Name) is not null)
        {
            Report(variable, $"'{variable.Name}' is the name of something else here; a loop needs a name of its own.");
        }

        // Where the list is not known, its items are not either: what they are asked for is told of once, at the list.
        Block(loop.Body, new LoopNames(variable.Name, list?.Item ?? ExpressionCheck.Unknown, loops));
        if (loop.Else is { } otherwise)
        {
            Statement(otherwise, loops);
        }
    }

    private void Wrap(ScriptWrapStatement wrap, LoopNames? loops)
    {
        var literals = _expressions.Wrapper(wrap.Target, loops, out var name);
        Block(wrap.Body, loops);
        if (literals is not null)
        {
            _blocks.Add(new FunctionBlock(name, literals, wrap.Body!));
        }
    }

    private void Report(ScriptNode node, string message) => Report(node, node.Range().Length, message);

    private void Report(ScriptNode node, int length, string message) =>
        _diagnostics.Report(PageDiagnostics.Syntax, _text.Locate(node.Span.Start.Offset, length), message);
}
