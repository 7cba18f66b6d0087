using RateCards.Compiler;
using RateCards.Docs.Publishing;
using RateCards.Interchange;
using RateCards.Targets;
using Scriban;

namespace RateCards.Cli.LastBuilds;

/// <summary>Which command this is: what the compiler has stamped each assembly with, which differs where any code or resource does.</summary>
internal static class CommandIdentity
{
    public static string Text { get; } = string.Concat(
        new[] { typeof(CommandIdentity), typeof(Changes.Rules.EvidenceRules), typeof(SiteBuilder), typeof(PriceLists), typeof(OutputFile), typeof(RateCardCompiler), typeof(Template), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser) }
            .Select(t => $"{t.Module.ModuleVersionId}\n"));
}
