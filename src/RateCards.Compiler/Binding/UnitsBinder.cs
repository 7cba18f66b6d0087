using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding;

/// <summary>
/// Reads the units that a project declares: <c>units: { searches: { singular: search } }</c>. One that is wrong is reported, and
/// known all the same where its name can be one, so that nothing else is taken to be unknown because of it.
/// </summary>
internal sealed class UnitsBinder
{
    /// <summary>So that a product of a few of them stays a number that decimals hold.</summary>
    private const long MostScale = 1_000_000_000_000;

    private const int MostLetters = 64;

    private readonly DiagnosticBag _diagnostics;
    private readonly List<Declaration> _declarations = [];
    private readonly Dictionary<string, Declaration> _bySpelling = new(StringComparer.Ordinal);

    /// <summary>Spellings as C# names and quick readers have them: without hyphens, and in small letters.</summary>
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    private UnitsBinder(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var spelling in UnitTable.BuiltIn.Spellings)
        {
            _taken[Folded(spelling)] = spelling;
        }
    }

    public static UnitTable Bind(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return UnitTable.BuiltIn;
        }

        var binder = new UnitsBinder(diagnostics);
        foreach (var entry in mapping.Entries)
        {
            binder.Read(entry.Key, entry.Value);
        }

        foreach (var declaration in binder._declarations)
        {
            binder.Resolve(declaration);
        }

        var units = UnitTable.Of(binder._declarations.Select(d => d.Word!));
        binder.CheckProducts(units);
        binder.ReportUnknown(units);
        return units;
    }

    private static string Folded(string spelling) => spelling.Replace("-", "").ToLowerInvariant();

    private void Read(ScalarNode plural, DataNode value)
    {
        if (value.AsMapping($"'{plural.Value}'", _diagnostics) is not { } mapping)
        {
            return;
        }

        var reader = new MappingReader(mapping, _diagnostics, $"The unit '{plural.Value}'");
        var singular = reader.RequiredScalar("singular");
        var of = reader.OptionalScalar("of");
        var label = reader.OptionalText("label");
        reader.Finish();
        var spellings = new[] { plural, singular }.OfType<ScalarNode>().GroupBy(s => s.Value, StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (!spellings.TrueForAll(IsName) || spellings.FindAll(IsFree).Count < spellings.Count)
        {
            return;
        }

        var declaration = new Declaration(plural, singular?.Value ?? plural.Value, label, of);
        _declarations.Add(declaration);
        foreach (var spelling in spellings)
        {
            _bySpelling.Add(spelling.Value, declaration);
            _taken[Folded(spelling.Value)] = spelling.Value;
        }
    }

    private bool IsName(ScalarNode spelling)
    {
        var isName = spelling.Value.Length <= MostLetters && spelling.Value.Split('-').All(part => part is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
        if (!isName)
        {
            _diagnostics.Report(ProjectDiagnostics.NotAUnitName, spelling.Location, spelling.Value);
        }

        return isName;
    }

    private bool IsFree(ScalarNode spelling)
    {
        var why = UnitTable.BuiltIn.TryParse(spelling.Value, out _, out _) ? "every project knows it as a unit already"
            : !_taken.TryGetValue(Folded(spelling.Value), out var other) ? null
            : _bySpelling.TryGetValue(other, out var before) && other == spelling.Value ? $"it is declared on line {before.Plural.Location.Start.Line} already"
            : $"it could be mistaken for '{other}'";
        if (why is not null)
        {
            _diagnostics.Report(ProjectDiagnostics.UnitIsTaken, spelling.Location, spelling.Value, why);
        }

        return why is null;
    }

    /// <summary>Makes the words of a chain of units, each counted by the next one.</summary>
    private void Resolve(Declaration declaration)
    {
        var chain = new List<Declaration>();
        for (var at = declaration; at is { Word: null };)
        {
            var start = chain.IndexOf(at);
            if (start >= 0)
            {
                _diagnostics.Report(
                    ProjectDiagnostics.UnitOfItself, at.Of!.Location, at.Plural.Value, string.Join(" → ", chain.Skip(start).Append(at).Select(d => d.Plural.Value)));
                break;
            }

            chain.Add(at);
            at = at.Of is { } of && _bySpelling.TryGetValue(PartsOf(of).Word, out var next) ? next : null;
        }

        foreach (var unit in Enumerable.Reverse(chain))
        {
            unit.Word = (unit.Of is { } of ? Multiple(unit, of) : null)
                ?? new UnitWord(Dimension.Declared(unit.Plural.Value), 1, unit.Plural.Value, unit.Singular);
            unit.Word = unit.Word with { Label = unit.Label };
        }
    }

    /// <summary>The word for so many of another unit; null where it is none, which is reported, here or as a circle.</summary>
    private UnitWord? Multiple(Declaration unit, ScalarNode of)
    {
        var (number, name) = PartsOf(of);
        if (number.Length == 0 || !Numbers.TryParse(of, 0, number.Length, new DiagnosticBag(), out var scale) || scale < 2 || decimal.Truncate(scale) != scale)
        {
            return Refuse(of);
        }

        if (_bySpelling.TryGetValue(name, out var declared))
        {
            return declared.Word is { } known ? Times(known) : null;
        }

        return UnitTable.BuiltIn.Find(name) is { } word ? Times(word) : UnitTable.BuiltIn.TryParse(name, out _, out _) ? Refuse(of) : null;

        UnitWord? Times(UnitWord single) => single.Dimension is null or { IsMoney: true } || scale * single.Scale > MostScale
            ? Refuse(of)
            : single.Times((long)scale, unit.Plural.Value, unit.Singular);
    }

    private UnitWord? Refuse(ScalarNode of)
    {
        _diagnostics.Report(ProjectDiagnostics.UnitOfNothingCounted, of.Location, of.Value);
        return null;
    }

    /// <summary>A word that could be read as a product would make another unit of what cards say already.</summary>
    private void CheckProducts(UnitTable units)
    {
        foreach (var declaration in _declarations)
        {
            var name = declaration.Plural.Value;
            for (var hyphen = name.IndexOf('-'); hyphen > 0; hyphen = name.IndexOf('-', hyphen + 1))
            {
                if (units.TryParse(name.Substring(0, hyphen), out _, out _) && units.TryParse(name.Substring(hyphen + 1), out _, out _))
                {
                    _diagnostics.Report(
                        ProjectDiagnostics.UnitIsTaken, declaration.Plural.Location, name, $"it reads as a product, of '{name.Substring(0, hyphen)}' and '{name.Substring(hyphen + 1)}'");
                    break;
                }
            }
        }
    }

    private void ReportUnknown(UnitTable units)
    {
        foreach (var of in _declarations.Select(d => d.Of).OfType<ScalarNode>())
        {
            var (number, name) = PartsOf(of);
            if (number.Length > 0 && !units.TryParse(name, out _, out var unknown))
            {
                _diagnostics.Report(
                    ReadingDiagnostics.UnknownUnit, of.LocateInside(of.Value.Length - name.Length, name.Length), unknown, UnitSuggestion.DidYouMean(unknown, units), UnitSuggestion.Known(units));
            }
        }
    }

    private static (string Number, string Word) PartsOf(ScalarNode of)
    {
        var space = of.Value.IndexOf(' ');
        return space < 0 ? ("", of.Value) : (of.Value.Substring(0, space), of.Value.Substring(space + 1));
    }

    /// <summary>A unit as it is written.</summary>
    private sealed class Declaration(ScalarNode plural, string singular, string? label, ScalarNode? of)
    {
        public ScalarNode Plural => plural;

        public string Singular => singular;

        public string? Label => label;

        public ScalarNode? Of => of;

        public UnitWord? Word { get; set; }
    }
}
