using System.CommandLine;
using System.Globalization;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Usages;

namespace RateCards.Cli.Price;

/// <summary><c>ratecards price --model NAME</c>: what one request costs by every card that knows its model.</summary>
internal static class PriceCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var model = new Option<string?>("--model") { Description = "Name of the model: an SKU's id, an alias, or a name that its match rules take", HelpName = "NAME" };
        var provider = new Option<string?>("--provider") { Description = "Only this provider's cards, by its name or the id of a card", HelpName = "NAME" };
        var at = new Option<DateTime?>("--at")
        {
            Description = "Moment of the request, such as 2026-05-16T17:30:00Z, or a date; by default the project's date at noon",
            HelpName = "TIME",
            CustomParser = result => ReadMoment(result.Tokens[0].Value) is { } moment ? moment : Refuse<DateTime?>(
                result, $"--at takes a moment with its offset, such as 2026-05-16T17:30:00Z, or a date; '{result.Tokens[0].Value}' is neither."),
        };
        var count = new Option<string[]>("--count")
        {
            Description = "What was counted, such as input=12000; once for each, none of them a part of another",
            HelpName = "WHAT=NUMBER",
            DefaultValueFactory = _ => [],
        };
        var usage = new Option<string?>("--usage")
        {
            Description = $"File with a provider's answer, whose usage is counted: the form of {ResponseUsage.Known}; - reads standard input",
            HelpName = "FILE",
        };
        var set = new Option<string[]>("--set")
        {
            Description = "Value of an axis, such as tier=priority; the others take their defaults",
            HelpName = "AXIS=VALUE",
            DefaultValueFactory = _ => [],
        };
        var format = SharedOptions.Format("text", "json");
        var command = new DescribedCommand(
            "price",
            "Price one request by every card that knows its model",
            ("price --model kimi-k2p6 --count input=12000 --count cached-input=80000 --count output=900", "What was counted, by hand"),
            ("price --usage answer.json --at 2026-05-16T17:30:00Z", "What a provider's answer counts, at a moment"),
            ("price --model kimi-k2p6 --count input=1000 --set tier=priority --format json", "On another service tier, for a program"))
        {
            model, provider, at, count, usage, set, format,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var counted = call.GetValue(usage) is { } file ? ReadUsage(terminal, file) : null;
            var request = new PriceRequest(
                call.GetValue(model) ?? counted?.Model ?? throw new CallException("Name the model with --model NAME."),
                call.GetValue(provider),
                default,
                NamedValues.Read("--set", NamedValues.Form, "tier=priority", call.GetValue(set)!),
                Counts(counted, call.GetValue(count)!));
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (ProjectLoader.Load(terminal, folder, null, stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            var day = project.AsOf;
            var moment = call.GetValue(at) ?? new DateTime(day.Year, day.Month, day.Day, 12, 0, 0, DateTimeKind.Utc);
            return stages.Run("price", () => Run(terminal, project, request with { At = moment }, counted?.Tier, call.GetValue(format)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, Project project, PriceRequest request, string? tier, string format)
    {
        var prices = RequestPricing.Price(project, request);
        if (tier is not null && prices.Count > 0)
        {
            (request, prices) = AtTier(terminal, project, request, prices, tier);
        }

        if (prices.Count == 0)
        {
            var cards = project.Cards.Where(request.Asks).ToList();
            throw new CallException(cards.Count == 0
                ? $"There is no card of the provider '{request.Provider}'.{Suggestion.DidYouMean(request.Provider!, project.Cards.Select(c => c.Provider).Concat(project.Cards.Select(c => c.Id)).Distinct())}"
                : $"No card knows a model '{request.Model}'.{PricedSuggestion.OfName(request.Model, cards.SelectMany(c => c.Skus).Select(s => s.Id).Distinct())}");
        }

        if (format == "json")
        {
            terminal.Data.Write(PriceJson.Write(request, prices));
        }
        else
        {
            RequestPriceText.Write(terminal, request, prices);
        }

        // A price that one provider has is an answer; where none has one, the call has failed.
        return prices.Any(p => p.Total is not null) ? ExitCode.Done : ExitCode.InputWrong;
    }

    /// <summary>The same request at the service tier that an answer names, where cards have it and the call does not say another.</summary>
    private static (PriceRequest Request, IReadOnlyList<RequestPrice> Prices) AtTier(
        Terminal terminal, Project project, PriceRequest request, IReadOnlyList<RequestPrice> prices, string tier)
    {
        var axes = prices.SelectMany(p => p.Card.Axes).Where(a => a.Id != Axis.Hours && a.FindValue(tier) is not null).Select(a => a.Id).Distinct().ToList();
        if (axes is [var axis])
        {
            if (request.Choices.ContainsKey(axis))
            {
                return (request, prices);
            }

            var served = request with { Choices = request.Choices.Append(new(axis, tier)).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal) };
            return (served, RequestPricing.Price(project, served));
        }

        if (request.Choices.Count == 0)
        {
            terminal.Error.WriteLine($"note: the answer was given at the service tier '{tier}', which no card that knows the model has, and is priced by default. Say how it was served with --set AXIS=VALUE.");
        }

        return (request, prices);
    }

    private static ResponseUsage ReadUsage(Terminal terminal, string file)
    {
        try
        {
            return ResponseUsage.Read(file == "-" ? Console.In.ReadToEnd() : File.ReadAllText(Path.Combine(terminal.CurrentDirectory, file)));
        }
        catch (FormatException error)
        {
            throw new CallException($"'{file}' {error.Message}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"'{file}' cannot be read: {error.Message}");
        }
    }

    /// <summary>What the answer counts, and what the call adds to it or says instead.</summary>
    private static ValueList<CountedQuantity> Counts(ResponseUsage? usage, IEnumerable<string> given)
    {
        var counts = (usage?.Counts ?? []).ToDictionary(c => c.What, c => c.Number, StringComparer.Ordinal);
        foreach (var (what, text) in NamedValues.Read("--count", NamedValues.Form, "input=12000", given))
        {
            if (Numbers.Read(text, out var number) is not null || number < 0)
            {
                throw new CallException($"--count takes a plain number that is not negative; '{what}={text}' has none.");
            }

            counts[what] = number;
        }

        return counts.Count > 0
            ? counts.Select(c => new CountedQuantity(c.Key, c.Value)).ToValueList()
            : throw new CallException("Nothing is counted. Give --count WHAT=NUMBER, such as --count input=12000, or --usage FILE.");
    }

    /// <summary>A moment with its offset from UTC, or a date, which stands for its noon.</summary>
    private static DateTime? ReadMoment(string text)
    {
        string[] forms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        return Date.TryParse(text, out var date) ? new DateTime(date.Year, date.Month, date.Day, 12, 0, 0, DateTimeKind.Utc)
            : DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) && moment.Kind != DateTimeKind.Unspecified
                ? moment.ToUniversalTime()
            : null;
    }

    private static T? Refuse<T>(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
