using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Targets.Calculators;

namespace RateCards.Docs.Hosts;

/// <summary>MDX for a host: as for the documentation platform, but a calculator holds the table of what its defaults give, which shows until it runs.</summary>
internal sealed class HostMedium(MdxHost host) : IMedium
{
    private readonly MdxMedium _mdx = new();
    private readonly List<Calculator> _calculators = [];

    /// <summary>The calculators that the page shows, whose components it has to import.</summary>
    public IEnumerable<Calculator> Calculators => _calculators.Distinct();

    public string Write(IContent content, OutputPlace place) => content switch
    {
        CalculatorContent calculator => Write(calculator),
        DownloadContent file => _mdx.Write(file with { OutputPath = SitePaths.Data + file.Path }, place),
        SequenceContent sequence => string.Concat(sequence.Parts.Select(p => Write(p, place))),
        _ => _mdx.Write(content, place),
    };

    private string Write(CalculatorContent content)
    {
        _calculators.Add(content.Calculator);
        var name = WebCalculatorTarget.ComponentName(content.Calculator);
        return $"<{name}{host.ClientDirective}>\n\n{Write(content.Default, OutputPlace.Text)}\n\n</{name}>";
    }
}
