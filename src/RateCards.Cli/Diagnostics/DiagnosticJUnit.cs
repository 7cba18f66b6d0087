using System.Globalization;
using System.Xml;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Diagnostics;

/// <summary>
/// Diagnostics as JUnit's XML, which every service for tests takes: a case for each file, which fails where the file has an
/// error, and prints what else is to be said of it.
/// </summary>
internal static class DiagnosticJUnit
{
    /// <param name="suite">What was done: <c>ratecards check</c>.</param>
    /// <param name="files">The files that were looked at; those of diagnostics are joined to them.</param>
    /// <param name="reasons">Why the call fails beside errors.</param>
    public static void Write(Terminal terminal, ProjectFolder project, string suite, IEnumerable<string> files, IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyCollection<string> reasons)
    {
        var byFile = diagnostics.ToLookup(d => d.Location.Path, StringComparer.Ordinal);
        var cases = files.Concat(byFile.Select(g => g.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var failed = cases.Count(f => byFile[f].Any(IsError));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", suite);
            xml.WriteAttributeString("tests", Count(cases.Count + reasons.Count));
            xml.WriteAttributeString("failures", Count(failed + reasons.Count));
            xml.WriteAttributeString("errors", "0");
            xml.WriteAttributeString("skipped", "0");
            foreach (var file in cases)
            {
                WriteCase(xml, suite, terminal.Display(project.FullPath(file)), byFile[file].ToList());
            }

            foreach (var reason in reasons)
            {
                StartCase(xml, suite, reason);
                WriteFailure(xml, reason, "fail-if", reason);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        terminal.Data.WriteLine(text.ToString());
    }

    private static void WriteCase(XmlWriter xml, string suite, string file, List<Diagnostic> diagnostics)
    {
        StartCase(xml, suite, file);
        xml.WriteAttributeString("file", file);
        var errors = diagnostics.Where(IsError).ToList();
        if (errors.Count > 0)
        {
            WriteFailure(xml, errors[0].Message, errors[0].Id, Text(file, errors));
        }

        var others = diagnostics.Where(d => !IsError(d)).ToList();
        if (others.Count > 0)
        {
            xml.WriteElementString("system-out", Text(file, others));
        }

        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", Inert(name));
    }

    private static void WriteFailure(XmlWriter xml, string message, string type, string text)
    {
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", Inert(message));
        xml.WriteAttributeString("type", type);
        xml.WriteString(Inert(text));
        xml.WriteEndElement();
    }

    private static string Text(string file, IEnumerable<Diagnostic> diagnostics) => Inert(string.Join('\n', diagnostics.Select(d =>
        $"{file}({d.Location.Start.Line},{d.Location.Start.Column}): {d.SeverityWord} {d.Id}: {d.Message}\n  help: {d.Help}\n  more: {DiagnosticPage.More(d.Id)}")));

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML has no way to write.</summary>
    private static string Inert(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\ufffd'));
}
