using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Tests.Reading;

/// <summary>A file as the reader sees it.</summary>
internal sealed record ReadResult(SourceText Text, DataNode? Root, ValueList<Diagnostic> Diagnostics)
{
    public static ReadResult Yaml(string content) => Read("cards/test.yaml", content);

    public static ReadResult Json(string content) => Read("cards/test.json", content);

    private static ReadResult Read(string path, string content)
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText(path, content);
        return new ReadResult(text, DocumentReader.Read(text, diagnostics), diagnostics.ToList());
    }

    /// <summary>The scalar under a key of the root.</summary>
    public ScalarNode Scalar(string key) => (ScalarNode)((MappingNode)Root!).Find(key)!.Value;

    /// <summary>Content as nested text, for comparing: <c>{a: [1, 'x']}</c>.</summary>
    public string Shape => Describe(Root);

    private static string Describe(DataNode? node) => node switch
    {
        MappingNode m => "{" + string.Join(", ", m.Entries.Select(e => $"{e.Key.Value}: {Describe(e.Value)}")) + "}",
        SequenceNode s => "[" + string.Join(", ", s.Items.Select(Describe)) + "]",
        ScalarNode s => s.IsQuoted ? $"'{s.Value}'" : s.Value,
        RefusedNode => "refused",
        _ => "nothing",
    };
}
