using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Files;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler;

/// <summary>
/// A project's prices, read and checked while a program runs: for programs that are not built anew where a price changes. It does not
/// change once it is made, and may be used from several threads.
/// </summary>
public sealed class PriceProject
{
    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<string, PublishedRate>> _rates;

    private PriceProject(Compilation compilation)
    {
        _compilation = compilation;
        // Of two cards with one id, which is an error, nothing is asked.
        _rates = new(() => Checked.Rates.All.ToDictionary(r => r.Id, r => new PublishedRate(r), StringComparer.Ordinal));
    }

    /// <summary>Reads and checks the project in a folder.</summary>
    /// <param name="folder">Path of the folder that holds <c>ratecards.yaml</c>.</param>
    /// <param name="cancellationToken">Gives the checks up.</param>
    /// <returns>The project; what is wrong with what its files say is in <see cref="Diagnostics"/>.</returns>
    /// <exception cref="IOException">There is no such folder or no <c>ratecards.yaml</c> in it, or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static PriceProject Load(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new(RateCardCompiler.Compile(ProjectReader.Read(folder), cancellationToken: cancellationToken));
    }

    /// <summary>Checks a project whose files do not lie in a folder.</summary>
    /// <param name="files">Texts by path from the project file, with forward slashes: <c>ratecards.yaml</c>, <c>cards/acme.yaml</c>.</param>
    /// <param name="cancellationToken">Gives the checks up.</param>
    /// <returns>The project; what is wrong with what its files say is in <see cref="Diagnostics"/>.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static PriceProject Parse(IReadOnlyDictionary<string, string> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new(RateCardCompiler.Compile(files.Select(f => new SourceText(f.Key, f.Value)), cancellationToken: cancellationToken));
    }

    /// <summary>Everything that is wrong or worth knowing, by place: files are named from the folder, lines and columns count from 1.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _compilation.Diagnostics;

    /// <summary>Something is wrong, so that no prices can be asked for.</summary>
    public bool HasErrors => _compilation.HasErrors;

    /// <summary>The date that "now" means in the project, which its file states.</summary>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public DateOnly AsOf => Day.Of(Checked.AsOf);

    /// <summary>Every rate, card by card.</summary>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public IReadOnlyCollection<PublishedRate> Rates => _rates.Value.Values;

    /// <summary>Ids of the calculators.</summary>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public IReadOnlyList<string> Calculators => [.. Checked.Calculators.Select(c => c.Id)];

    /// <summary>The rate with an id.</summary>
    /// <param name="id">Such as <c>tinker.kimi-k2p6.prefill</c>.</param>
    /// <returns>The rate, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public PublishedRate? FindRate(string id) => _rates.Value.GetValueOrDefault(id);

    /// <summary>The rate of a meter by every card that knows the model, in the order of the cards.</summary>
    /// <param name="query">Of which model, when, and how it is served.</param>
    /// <param name="meter">Id of the meter, such as <c>input</c>.</param>
    /// <returns>A rate for each card, or why it has none; empty where no card knows the model.</returns>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public IReadOnlyList<CardRate> FindRates(ModelQuery query, string meter)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. RequestPricing.Tariffs(Checked, RequestOf(query, [])).Select(found =>
        {
            var steps = found.Tariff?.Lines.FirstOrDefault(l => l.Meter.Id == meter)?.Steps ?? [];
            PriceAnswer value = steps is not [var step, ..] ? new Unpriced(found.Missing ?? Charging.NotCharged(meter))
                : step.Missing is { } missing ? new Unpriced(missing)
                : new Priced(step.Amount, step.Value.Value.Kind == RateKind.Free);
            return new CardRate(found.Provider, SkuId(found.Card, found.Sku), found.MatchedBy, [.. steps.Select(s => _rates.Value[s.Rate.Id])], value);
        })];
    }

    /// <summary>What one request costs by every card that knows its model, in the order of the cards.</summary>
    /// <param name="query">To which model, when, and how it is served.</param>
    /// <param name="counts">
    /// What was counted, none of it a part of another: <c>input</c> without what was read from the cache. Tokens and characters are
    /// counted singly; what takes time in the unit that its price is per.
    /// </param>
    /// <returns>A price for each card, or why it has none; empty where no card knows the model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public IReadOnlyList<RequestCost> Price(ModelQuery query, IReadOnlyDictionary<string, decimal> counts)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var (what, number) in counts.Where(c => c.Value < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(counts), number, $"The count of {what} is negative.");
        }

        return [.. RequestPricing.Price(Checked, RequestOf(query, counts.Select(c => new CountedQuantity(c.Key, c.Value)).ToValueList())).Select(price => new RequestCost(
            price.Provider,
            SkuId(price.Card, price.Sku),
            price.MatchedBy,
            price.Card.Currency,
            price.Total is { } total ? new Priced(total, isFree: false) : new Unpriced(price.Missing!),
            [.. price.Charges.Select(c => new RequestCostLine(c.Rate.Id, c.Count, c.Amount))]))];
    }

    /// <summary>What a workload costs under every offer of a calculator, as <c>ratecards estimate</c> tells it.</summary>
    /// <param name="calculator">Id of the calculator.</param>
    /// <param name="inputs">Values by name of the input, as people type them: <c>turns</c> → <c>8</c>; those left out take their defaults.</param>
    /// <param name="asOf">The day whose rates, defaults and ways of billing are used; null for the project's.</param>
    /// <returns>Every offer with its cost, and those left out with the reason.</returns>
    /// <exception cref="ArgumentException">There is no such calculator or input, or a value is not allowed; the message says what is.</exception>
    /// <exception cref="InvalidOperationException">The project has errors.</exception>
    public WorkloadEstimate Estimate(string calculator, IReadOnlyDictionary<string, string> inputs, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var found = Checked.FindCalculator(calculator) ?? throw new ArgumentException(
            $"There is no calculator '{calculator}'.{Suggestion.DidYouMean(calculator, Calculators)} The calculators are: {string.Join(", ", Calculators)}.", nameof(calculator));
        var (estimate, errors) = Estimator.Estimate(Checked, found, inputs, asOf?.ToDate() ?? Checked.AsOf);
        return estimate is not null
            ? new WorkloadEstimate(estimate)
            : throw new ArgumentException(string.Join(" ", errors.Select(e => $"{e.Message} {e.Help}")), nameof(inputs));
    }

    /// <summary>The model, which there is only without errors: what they leave out would be missing silently.</summary>
    private Project Checked => _compilation is { HasErrors: false, Project: { } project }
        ? project
        : throw new InvalidOperationException($"The project has errors, so that it has no prices to ask for. {Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");

    private static PriceRequest RequestOf(ModelQuery query, ValueList<CountedQuantity> counts) =>
        new(query.Model, query.Provider, query.At.UtcDateTime, query.Coordinates, counts);

    private static string SkuId(Card card, Sku sku) => $"{card.Id}.{sku.Id}";
}
