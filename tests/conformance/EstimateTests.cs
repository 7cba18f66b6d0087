using System.Globalization;
using System.Reflection;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Conformance.Tests.Engines;
using RateCards.Primitives;

namespace RateCards.Conformance.Tests;

/// <summary>Generated C# estimates what the command does: offers, figures, reasons and notices, on every day of change and the days beside it.</summary>
public sealed class EstimateTests
{
    private static readonly Project Project = Repository.Project;

    private static readonly Lazy<Assembly> Code = new(() => CSharpCode.Compile(CSharpCode.Of(Project)));

    private static readonly Date[] Days =
    [
        .. Project.Cards.SelectMany(c => c.Skus).SelectMany(s => s.Entries.Select(e => e.Since).Concat(s.Retired is { } end ? [end] : []))
            .Concat(Project.Calculators.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Since))
            .Distinct().Order().SelectMany(d => new[] { -1, 0, 1 }.Select(days => new DateOnly(d.Year, d.Month, d.Day).AddDays(days))).Select(d => new Date(d.Year, d.Month, d.Day)),
    ];

    public static TheoryData<string> Calculators => [.. Project.Calculators.Select(c => c.Id)];

    private static readonly int Workloads = Math.Min(TestSize.Rows, 10_000);

    [Theory]
    [MemberData(nameof(Calculators))]
    public void CSharp_estimates_what_the_command_does(string id)
    {
        var calculator = Project.FindCalculator(id)!;
        var random = new Random(17);
        var (estimated, refused) = (0, 0);
        for (var i = 0; i < Workloads; i++)
        {
            var day = Days[i % Days.Length];
            var given = Workload(calculator, random);
            var expected = Estimator.Estimate(Project, calculator, given, day);
            var context = $"{id} on {day}: {string.Join(", ", given.Select(g => $"{g.Key}={g.Value}"))}";
            if (expected.Estimate is { } estimate)
            {
                estimated++;
                Lines(InCSharp(calculator, given, day)).ShouldBe(Lines(estimate), context);
            }
            else
            {
                refused++;
                Should.Throw<ArgumentException>(() => InCSharp(calculator, given, day), context);
            }
        }

        estimated.ShouldBeGreaterThan(Workloads / 10);
        refused.ShouldBeGreaterThan(Workloads / 100);
    }

    /// <summary>Some of the inputs, most of them within bounds.</summary>
    private static Dictionary<string, string> Workload(Calculator calculator, Random random)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in calculator.Inputs.Where(_ => random.Next(3) > 0))
        {
            given[input.Name] = input switch
            {
                ChoiceInput choice => Project.FindCard(choice.Card)!.Skus[random.Next(Project.FindCard(choice.Card)!.Skus.Count)].Id,
                NumberInput number => Number(number, random).ToString(CultureInfo.InvariantCulture),
                _ => throw new ArgumentException(input.Name),
            };
        }

        return given;
    }

    private static decimal Number(NumberInput input, Random random)
    {
        var most = Math.Min(input.Maximum, input.Minimum + (input.Step * random.Next(1, 400)));
        var value = random.Next(20) switch
        {
            0 => input.Minimum,
            1 => input.Maximum,
            2 => input.Maximum + input.Step,
            _ => input.Minimum + ((most - input.Minimum) * random.Next(0, 1_001) / 1_000),
        };
        return input.IsWhole ? decimal.Floor(value) : value;
    }

    private static object InCSharp(Calculator calculator, Dictionary<string, string> given, Date day)
    {
        var name = string.Concat(calculator.Id.Split('-').Select(NameCase.Capitalized));
        var method = Code.Value.GetType($"{Project.Settings.Namespace}.Estimates")!.GetMethod(name)!;
        var inputs = Activator.CreateInstance(method.GetParameters()[0].ParameterType)!;
        foreach (var (input, text) in given)
        {
            var property = inputs.GetType().GetProperty(NameCase.Pascal(input))!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(inputs, type == typeof(string) ? text
                : type == typeof(double) ? Parse(text)
                : type.GetMethod("FromValue")!.Invoke(null, [Parse(text)]));
        }

        try
        {
            return method.Invoke(null, [inputs, new DateOnly(day.Year, day.Month, day.Day)])!;
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException inner)
        {
            throw inner;
        }
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Lines(Estimate estimate) =>
    [
        .. estimate.Inputs.Select(i => $"{i.Input.Name} = {(i.Number is { } number ? Bits(number) : i.Text)}").Order(StringComparer.Ordinal),
        .. estimate.Unknown.Select(u => $"{u.Input.Name}: {u.Reason}"),
        .. estimate.Quantities.Select(q => $"{q.Name} = {Bits(q.Value)}"),
        .. estimate.Offers.SelectMany(o => new[]
        {
            $"{o.Offer.Id} {o.Offer.Label} {o.Billing.Since} {Bits(o.Total)} {(o.Ratio is { } ratio ? Bits(ratio) : "")} {o.BoundBy}",
            $"  figures {string.Join(" ", o.Figures.Select(f => f.Name + Bits(f.Value)))}",
            $"  parts {string.Join(" ", o.Parts.Select(f => f.Name + Bits(f.Value)))}",
            $"  rates {string.Join(" ", o.Rates.Select(r => $"{r.Symbol} {r.Rate.Id} {(r.Value.Value.IsAmount ? r.Value.Value.Amount : 0)}"))}",
        }),
        .. estimate.Absent.Select(a => $"{a.Offer.Id} {a.Offer.Label}: {a.Reason}"),
        .. estimate.Parity.Select(p => $"{p.Name} at par {Bits(p.Value)}"),
        .. estimate.Notices.Select(n => $"{n.Id}: {n.Text}"),
        $"cheapest {(estimate.HasCheapest ? estimate.Offers.OrderBy(o => o.Total).First().Offer.Id : "")}",
    ];

    private static string[] Lines(object estimate)
    {
        var e = (Estimate<Usd>)estimate;
        return
        [
            .. e.Numbers.Select(n => $"{n.Key} = {Bits(n.Value)}").Concat(e.Choices.Select(c => $"{c.Key} = {c.Value}")).Order(StringComparer.Ordinal),
            .. e.Unknown.Select(u => $"{u.Key}: {u.Value}"),
            .. e.Quantities.Select(q => $"{q.Key} = {Bits(q.Value)}"),
            .. e.Offers.SelectMany(o => new[]
            {
                $"{o.Id} {o.Label} {o.BilledSince:yyyy-MM-dd} {Bits(o.Total.Value)} {(o.Ratio is { } ratio ? Bits(ratio) : "")} {o.BoundBy}",
                $"  figures {string.Join(" ", o.Figures.Select(f => f.Key + Bits(f.Value)))}",
                $"  parts {string.Join(" ", o.Parts.Select(f => f.Key + Bits(f.Value)))}",
                $"  rates {string.Join(" ", o.Rates.Select(r => $"{r.Key} {r.Value.Id} {r.Value.Amount}"))}",
            }),
            .. e.LeftOut.Select(l => $"{l.Id} {l.Label}: {l.Reason}"),
            .. e.Parity.Select(p => $"{p.Key} at par {Bits(p.Value)}"),
            .. e.Notices.Select(n => $"{n.Id}: {n.Text}"),
            $"cheapest {e.Cheapest?.Id}",
        ];
    }

    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x", CultureInfo.InvariantCulture);
}
