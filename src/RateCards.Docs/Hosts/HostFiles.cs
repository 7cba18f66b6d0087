using System.Text;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;

namespace RateCards.Docs.Hosts;

/// <summary>What stands beside the pages for a host: what they import, and the navigation.</summary>
internal static class HostFiles
{
    private const string Generated = "// Generated from RateCards/. Change the cards, formulas and calculators there.\n";

    public static IEnumerable<OutputFile> Write(Project project, PageList pages, MdxHost host)
    {
        yield return new OutputFile(host.PathOfPart("components.jsx"), Read("components.jsx"));
        yield return new OutputFile(host.PathOfPart("components.css"), Read("components.css"));
        yield return host.Navigation(pages);
        if (project.Calculators.Count > 0)
        {
            yield return new OutputFile(host.PathOfPart("calculators.jsx"), Generated + Read("calculators.jsx") + string.Concat(project.Calculators.Select(Component)));
            yield return WebCalculatorTarget.Module(project) with { Path = host.PathOfPart("rate-calculator.mjs") };
        }
    }

    private static string Component(Calculator calculator) =>
        $"\nexport const {WebCalculatorTarget.ComponentName(calculator)} = ({{ children }}) => <RateCalculator name={new JsonText(calculator.Id)}>{{children}}</RateCalculator>;\n";

    private static string Read(string name)
    {
        using var stream = typeof(HostFiles).Assembly.GetManifestResourceStream($"RateCards.Docs.Hosts.Assets.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
