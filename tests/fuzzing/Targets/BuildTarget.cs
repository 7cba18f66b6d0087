using System.Text.RegularExpressions;
using RateCards.Compiler;
using RateCards.Docs.Publishing;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Judging;
using RateCards.Fuzzing.Tests.Mutation;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>
/// Whole projects, built in memory with every output, and the C# of the generator. Of most of them only texts and numbers are changed, so that they are
/// built; what they make must parse.
/// </summary>
internal sealed partial class BuildTarget : FuzzTarget
{
    private readonly Lazy<(FuzzInput[] Projects, Mutator Mutator)> _seeds = new(() =>
        ([Seeds.Acme, Seeds.Conditioned, Seeds.Starter()], new Mutator(Seeds.Cases().SelectMany(c => c.Files).Select(f => f.Content), edits: 2)));

    public override string Name => "builds";

    public override int InputsInTests => 6;

    public override FuzzInput Make(Dice dice)
    {
        var project = dice.Of(_seeds.Value.Projects);
        for (var changes = dice.Few(6); changes > 0; changes--)
        {
            var file = dice.Below(project.Files.Count);
            var text = project.Files[file].Content;
            project = project.With(file, dice.OneIn(12) ? _seeds.Value.Mutator.Mutate(text, dice) : ChangeValue(text, dice));
        }

        return project;
    }

    public override bool Run(FuzzInput input)
    {
        var compilation = RateCardCompiler.Compile(input.Files);
        var result = SiteBuilder.Build(compilation, input.Files);
        GeneratedCode.Check(compilation);
        OutputJudges.Check(result.Files);
        return result.Files.Count > 0;
    }

    /// <summary>Another number, or another text where any text may stand.</summary>
    private static string ChangeValue(string text, Dice dice)
    {
        var places = Values().Matches(text);
        if (places.Count == 0)
        {
            return text;
        }

        var place = dice.Of(places).Groups["value"];
        var value = char.IsAsciiDigit(place.Value[0]) ? dice.Of(["0", "0.01", "1", "7.25", "1000", "123456.789"]) : '"' + Words(dice).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
        return text[..place.Index] + value + text[(place.Index + place.Length)..];
    }

    private static string Words(Dice dice)
    {
        var words = Enumerable.Range(0, dice.Few(4)).Select(_ => dice.Of(HardValues.Hostile));
        return dice.OneIn(2) ? string.Join(' ', words) : $"Acme {string.Concat(words)} 1";
    }

    [GeneratedRegex("(label|title|provider|sentence|description|note|url): (?<value>[A-Z][A-Za-z ]*)|(input|output|request|default): (?<value>[0-9.]+)(?![0-9A-Za-z-])")]
    private static partial Regex Values();
}
