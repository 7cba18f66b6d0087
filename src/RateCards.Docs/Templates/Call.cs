using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Templates;

/// <summary>A page function: what <c>{{name …}}</c> is worth. A string is text, a <see cref="Media.IContent"/> is written as the medium writes it.</summary>
public delegate object? PageFunction(Call call);

/// <summary>A call of a page function at run time.</summary>
public sealed class Call
{
    private readonly CallSite _site;
    private readonly SourceText _text;
    private readonly object?[] _values;

    internal Call(CallSite site, SourceText text, object?[] values, PageScope scope)
    {
        _site = site;
        _text = text;
        _values = values;
        Scope = scope;
    }

    public PageScope Scope { get; }

    public string Function => _site.Path;

    public SourceLocation Location => _site.Location;

    /// <summary>It opens a block: <c>{{#name}}…{{/name}}</c>.</summary>
    public bool IsBlock => _site.Use == CallUse.Block;

    /// <summary>The names of the arguments given by name.</summary>
    public IEnumerable<string> Names => _site.Arguments.Where(a => a.Name is not null).Select(a => a.Name!);

    /// <summary>How many arguments were given by position.</summary>
    public int Count => _site.Arguments.Count(a => a.Name is null);

    /// <summary>The argument at a position as text; reports and returns null where it is missing.</summary>
    public string? Required(int position)
    {
        if (Value(position) is { } value)
        {
            return value.ToString();
        }

        if (position >= Count)
        {
            Report(PageDiagnostics.WrongArgument, Function, $"needs {(position == 0 ? "an argument" : $"{position + 1} arguments")}.");
        }

        return null;
    }

    /// <summary>The value of the argument at a position; null where there is none.</summary>
    public object? Value(int position) => IndexOf(position) is var index and >= 0 ? _values[index] : null;

    /// <summary>The argument of a name as text; null where it was not given.</summary>
    public string? Named(string name) => IndexOf(name) is var index and >= 0 ? _values[index]?.ToString() : null;

    /// <summary>Where an argument stands, or a part of it where it is a literal.</summary>
    public SourceLocation Locate(int position, int offset = 0, int length = -1) => LocateArgument(IndexOf(position), offset, length);

    /// <summary>Where an argument's value stands.</summary>
    public SourceLocation Locate(string name) => LocateArgument(IndexOf(name), 0, -1);

    /// <summary>Reports arguments that the function does not take.</summary>
    public void AllowOnly(int positions, params ReadOnlySpan<string> names)
    {
        AllowOnlyPositions(positions);
        foreach (var name in Names)
        {
            if (!names.Contains(name))
            {
                Scope.Diagnostics.Report(PageDiagnostics.WrongArgument, Locate(name), Function, $"takes no argument '{name}'.{Suggestion.DidYouMean(name, names.ToArray())}");
            }
        }
    }

    /// <summary>Like <see cref="AllowOnly"/>, for a function that takes any name.</summary>
    public void AllowOnlyPositions(int positions)
    {
        if (Count > positions)
        {
            Report(PageDiagnostics.WrongArgument, Function, $"takes {positions} {(positions == 1 ? "argument" : "arguments")} by position, not {Count}.");
        }
    }

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Scope.Diagnostics.Report(descriptor, Location, arguments);

    private SourceLocation LocateArgument(int index, int offset, int length)
    {
        if (index < 0)
        {
            return Location;
        }

        var argument = _site.Arguments[index];
        return argument.Literal is null
            ? _text.Locate(argument.Offset, argument.Length)
            : _text.Locate(argument.Offset + offset, length < 0 ? argument.Length - offset : length);
    }

    private int IndexOf(int position)
    {
        for (var i = 0; i < _site.Arguments.Count; i++)
        {
            if (_site.Arguments[i].Name is null && position-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private int IndexOf(string name) => _site.Arguments.ToList().FindIndex(a => a.Name == name);
}
