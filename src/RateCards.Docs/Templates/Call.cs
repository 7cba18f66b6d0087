using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>A call of a page function: its arguments with their values, and where each is written.</summary>
internal sealed class Call
{
    private readonly SourceText _text;
    private readonly IReadOnlyList<Argument> _arguments;

    internal Call(string function, SourceLocation location, SourceText text, IReadOnlyList<Argument> arguments, PageScope scope, bool isBlock)
    {
        Function = function;
        Location = location;
        _text = text;
        _arguments = arguments;
        Scope = scope;
        IsBlock = isBlock;
    }

    public PageScope Scope { get; }

    public string Function { get; }

    /// <summary>Where the function's name stands.</summary>
    public SourceLocation Location { get; }

    /// <summary>It opens a block: <c>{{ wrap name }}…{{ end }}</c>.</summary>
    public bool IsBlock { get; }

    /// <summary>The names of the arguments given by name.</summary>
    public IEnumerable<string> Names => _arguments.Where(a => a.Name is not null).Select(a => a.Name!);

    /// <summary>How many arguments were given by position.</summary>
    public int Count => _arguments.Count(a => a.Name is null);

    /// <summary>The text of the argument at a position; null where it has none because something is wrong in it, which is reported.</summary>
    public string? Text(int position) => Find(position) is { } argument ? TextOf(argument.Value) : null;

    /// <summary>The text of the argument of a name; null where it was not given.</summary>
    public string? Named(string name) => Find(name) is { } argument ? TextOf(argument.Value) : null;

    /// <summary>Where an argument stands, or a part of it where it is a literal.</summary>
    public SourceLocation Locate(int position, int offset = 0, int length = -1) => Locate(Find(position), offset, length);

    /// <summary>Where an argument's value stands.</summary>
    public SourceLocation Locate(string name) => Locate(Find(name), 0, -1);

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Scope.Diagnostics.Report(descriptor, Location, arguments);

    private static string? TextOf(object? value) => value switch
    {
        IContent content => PlainContent.Of(content),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private SourceLocation Locate(Argument? argument, int offset, int length)
    {
        if (argument is null)
        {
            return Location;
        }

        return argument.IsWrittenOut
            ? _text.Locate(argument.Start + offset, length < 0 ? argument.Length - offset : length)
            : _text.Locate(argument.Start, argument.Length);
    }

    private Argument? Find(int position) => _arguments.Where(a => a.Name is null).ElementAtOrDefault(position);

    private Argument? Find(string name) => _arguments.FirstOrDefault(a => a.Name == name);
}
