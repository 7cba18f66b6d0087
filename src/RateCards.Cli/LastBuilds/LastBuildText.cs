using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Data;

namespace RateCards.Cli.LastBuilds;

/// <summary>A record of a build as text: a hash, and JSON. The same build gives the same bytes.</summary>
internal static class LastBuildText
{
    public static string Format(LastBuild last)
    {
        var content = JsonObject.Of(
            ("source", last.Source),
            ("output", last.Output),
            ("files", last.Files),
            ("written", last.Written),
            ("diagnostics", ArrayOf(last.Diagnostics)),
            ("evidence", ArrayOf(last.Evidence))).ToIndentedString();
        return $"{HashOf(content)}\n{content}";
    }

    /// <summary>Reads a record; null where it is not one of this command, or not as it was written.</summary>
    public static LastBuild? Parse(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || HashOf(text[(end + 1)..]) != text[..end])
        {
            return null;
        }

        using var document = JsonDocument.Parse(text.AsMemory(end + 1));
        var root = document.RootElement;
        string Text(string name) => root.GetProperty(name).GetString()!;
        return new LastBuild(Text("source"), Text("output"), root.GetProperty("files").GetInt32(), Text("written"), DiagnosticsOf(root.GetProperty("diagnostics")), DiagnosticsOf(root.GetProperty("evidence")));
    }

    /// <summary>Of the command too: what another one has recorded, be it of the same version, is not what this one would do, and may have another form.</summary>
    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CommandIdentity.Text + content)));

    private static JsonArray ArrayOf(ValueList<Diagnostic> diagnostics) => JsonArray.Of(diagnostics.Select(Of));

    private static JsonArray Of(Diagnostic diagnostic)
    {
        var (path, offset, length, start, end) = diagnostic.Location;
        return JsonArray.Of([diagnostic.Id, diagnostic.Severity.ToString(), diagnostic.Message, diagnostic.Help, path, offset, length, start.Line, start.Column, end.Line, end.Column]);
    }

    private static ValueList<Diagnostic> DiagnosticsOf(JsonElement array) => array.EnumerateArray().Select(d =>
    {
        string Text(int index) => d[index].GetString()!;
        int Number(int index) => d[index].GetInt32();
        return new Diagnostic(
            Text(0), Enum.Parse<DiagnosticSeverity>(Text(1)), Text(2), Text(3),
            new SourceLocation(Text(4), Number(5), Number(6), new LinePosition(Number(7), Number(8)), new LinePosition(Number(9), Number(10))));
    }).ToValueList();
}
