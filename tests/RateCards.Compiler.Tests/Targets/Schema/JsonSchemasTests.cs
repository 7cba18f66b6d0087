using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler;
using RateCards.Compiler.Reading;
using RateCards.Targets;
using RateCards.Targets.Schema;

namespace RateCards.Compiler.Tests.Targets.Schema;

/// <summary>The schemas know exactly the keys that the compiler knows.</summary>
public sealed class JsonSchemasTests
{
    /// <summary>Every mapping holds a key that none has; the comment beside it names its place in the schema.</summary>
    private static readonly SourceText[] Files =
    [
        new("ratecards.yaml", """
            zzz: 1 # project:
            site:
              zzz: 1 # project:site
            """),
        new("cards/acme.yaml", """
            zzz: 1 # card:
            sources:
              page:
                zzz: 1 # card:sources/*
            meters:
              input:
                zzz: 1 # card:meters/*
            paths:
              standard:
                zzz: 1 # card:paths/*
            hours:
              off-peak:
                zzz: 1 # card:hours/*
            steps:
              zzz: 1 # card:steps
            bands:
              zzz: 1 # card:bands
            pins:
              model-a.input:
                zzz: 1 # card:pins/*
            factors:
              batch:
                zzz: 1 # card:factors/*
                entries:
                  - zzz: 1 # card:factors/*/entries/-
            """),
        new("cards/entries.yaml", """
            zzz: 1 # card:
            skus:
              model-a:
                zzz: 1 # card:skus/*
                entries:
                  - zzz: 1 # card:skus/*/entries/-
                    band:
                      zzz: 1 # card:skus/*/entries/-/band
            """),
        new("cards/axes.yaml", """
            zzz: 1 # card:
            axes:
              tier:
                standard:
                  zzz: 1 # card:axes/*/*
            """),
        new("formulas/acme.yaml", """
            zzz: 1 # formulas:
            symbols:
              a:
                zzz: 1 # formulas:symbols/*
            formulas:
              b:
                zzz: 1 # formulas:formulas/*
            """),
        new("calculators/acme.yaml", """
            zzz: 1 # calculator:
            inputs:
              a:
                zzz: 1 # calculator:inputs/*
                unit: tokens
                default:
                  zzz: 1 # calculator:inputs/*/default/|2
              b:
                zzz: 1 # calculator:inputs/*
                sku-of: acme
            offers:
              c:
                zzz: 1 # calculator:offers/*
                billings:
                  - zzz: 1 # calculator:offers/*/billings/-
            parity:
              a:
                zzz: 1 # calculator:parity/*
            warnings:
              d:
                zzz: 1 # calculator:warnings/*
            presets:
              e:
                zzz: 1 # calculator:presets/*
            """),
    ];

    /// <summary>The places that the comments name.</summary>
    private static readonly IReadOnlyList<string> Places =
        [.. Files.SelectMany(f => f.Content.Split('\n')).Where(l => l.Contains('#', StringComparison.Ordinal)).Select(l => l.Split("# ")[1].TrimEnd()).Distinct()];

    /// <summary>Keys that the writer chooses, and that a schema therefore does not list.</summary>
    private static readonly string[] Chosen = ["standard"];

    [Fact]
    public void A_schema_has_the_keys_that_the_compiler_knows()
    {
        var known = RateCardCompiler.Compile(Files).Diagnostics
            .Where(d => d.Id == "RC1014")
            .GroupBy(d => Place(d.Location))
            .ToDictionary(g => g.Key, g => g.SelectMany(d => d.Help["Its keys are: ".Length..].TrimEnd('.').Split(", ")).Except(Chosen).Order().Distinct().ToList());
        known.Keys.Order().ShouldBe(Places.Order());
        foreach (var (place, keys) in known)
        {
            var properties = Schema(place).GetProperty("properties").EnumerateObject().Select(p => p.Name).Where(n => n != "$schema").Order();
            Assert.Equal($"{place} {string.Join(", ", keys)}", $"{place} {string.Join(", ", properties)}");
        }
    }

    [Fact]
    public void A_schema_requires_what_the_compiler_requires()
    {
        var missing = RateCardCompiler.Compile(Files).Diagnostics.Where(d => d.Id == "RC1013").ToList();
        missing.Count.ShouldBeGreaterThan(20);
        foreach (var place in Places)
        {
            if (Schema(place).TryGetProperty("required", out var required))
            {
                var name = place.Split(':')[0];
                foreach (var key in required.EnumerateArray().Select(k => k.GetString()!))
                {
                    var isThere = Files.Single(f => FileOf(name) == f.Path).Content.Contains($"{key}:", StringComparison.Ordinal);
                    (isThere || missing.Exists(d => d.Location.Path == FileOf(name) && d.Message.Contains($"needs '{key}'", StringComparison.Ordinal))).ShouldBeTrue($"{place}: {key}");
                }
            }
        }
    }

    /// <summary>What the schemas of every project say: this one has no ids of its own.</summary>
    internal static readonly ValueList<OutputFile> OfNoProject = JsonSchemas.Write(RateCardCompiler.Compile([new SourceText("ratecards.yaml", "as-of: 2026-05-16\n")]).Project!);

    [Fact]
    public void Every_key_is_described()
    {
        foreach (var file in OfNoProject)
        {
            using var document = JsonDocument.Parse(file.Text);
            Undescribed(document.RootElement, file.Path).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_cards_of_this_repository_name_their_schema()
    {
        var paths = OfNoProject.Select(f => "docs-out/" + f.Path).ToList();
        foreach (var file in ShippedProject.Files())
        {
            var up = string.Concat(Enumerable.Repeat("../", file.Path.Split('/').Length));
            paths.ShouldContain(path => file.Content.Contains(up + path, StringComparison.Ordinal), file.Path);
        }
    }

    /// <summary>The comment in the line of a diagnostic.</summary>
    private static string Place(SourceLocation location)
    {
        var line = Files.Single(f => f.Path == location.Path).Content.Split('\n')[location.Start.Line - 1];
        return line.Split("# ")[1].TrimEnd();
    }

    private static string FileOf(string schema) => schema switch
    {
        "project" => "ratecards.yaml",
        "calculator" => "calculators/acme.yaml",
        "card" => "cards/acme.yaml",
        _ => "formulas/acme.yaml",
    };

    /// <summary>The part of a schema at a place such as <c>card:skus/*/entries/-</c>: * any key, - an item, |n an alternative.</summary>
    private static JsonElement Schema(string place)
    {
        var (name, path) = (place.Split(':')[0], place.Split(':')[1]);
        var element = JsonDocument.Parse(OfNoProject.Single(f => f.Path == $"schema/{name}.schema.json").Text).RootElement;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            element = step[0] switch
            {
                '*' => element.GetProperty("additionalProperties"),
                '-' => element.GetProperty("items"),
                '|' => element.GetProperty("anyOf")[step[1] - '0'],
                _ => element.GetProperty("properties").GetProperty(step),
            };
        }

        return element;
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (!property.Value.TryGetProperty("description", out _))
                {
                    yield return $"{path}/{property.Name}";
                }

                foreach (var inner in Undescribed(property.Value, $"{path}/{property.Name}"))
                {
                    yield return inner;
                }
            }
        }

        foreach (var name in new[] { "items", "additionalProperties" })
        {
            if (schema.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                foreach (var found in Undescribed(inner, $"{path}/{name}"))
                {
                    yield return found;
                }
            }
        }
    }
}
