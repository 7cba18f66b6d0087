using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Media;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>Checks that a value can stand in the place where a template writes it.</summary>
internal static class PlaceCheck
{
    /// <summary>What takes lines of its own.</summary>
    public const string Block = "A table, or a formula on a line of its own,";

    public static void Check(Shape shape, OutputPlace place, ScriptExpression value, SourceText text, DiagnosticBag diagnostics)
    {
        var (start, length) = ScriptNames.Head(value).Range();
        var location = text.Locate(start, length);
        if (shape.Kind is ShapeKind.Condition or ShapeKind.List or ShapeKind.Group)
        {
            var use = shape.Kind switch
            {
                ShapeKind.Condition => "write {{ if … }}",
                ShapeKind.List => "write {{ for item in … }}",
                _ => "name one of them",
            };
            diagnostics.Report(PageDiagnostics.Syntax, location, $"'{text.Content.Substring(start, length)}' is {ShapeWords.Of(shape)}, and cannot be written out: {use}.");
        }
        else if (shape.Kind != ShapeKind.Nothing && Refusal(shape.Kind, place) is var (what, where))
        {
            diagnostics.Report(PageDiagnostics.NoPlaceForValue, location, what, where);
        }
    }

    /// <summary>What cannot stand where; null where it can.</summary>
    private static (string What, string Where)? Refusal(ShapeKind kind, OutputPlace place) => (kind, place) switch
    {
        (_, OutputPlace.Tag) => ("A value", "within a tag's name or between its attributes"),
        (_, OutputPlace.Script) => ("A value", "beside quotes, slashes or code of JavaScript"),
        (ShapeKind.Text, _) or (_, OutputPlace.Text) or (ShapeKind.Mathematics, OutputPlace.TableCell or OutputPlace.Heading) => null,
        (ShapeKind.Mathematics, _) => ("Mathematics", Words(place)),
        _ => (Block, Words(place)),
    };

    public static string Words(OutputPlace place) => place switch
    {
        OutputPlace.Heading => "in a heading",
        OutputPlace.TableCell => "in a table's cell",
        OutputPlace.Attribute => "in an attribute",
        OutputPlace.JavaScript => "in braces",
        OutputPlace.LinkDestination => "in a link's destination",
        OutputPlace.Code or OutputPlace.CodeInTable => "in code",
        _ => "within mathematics",
    };
}
