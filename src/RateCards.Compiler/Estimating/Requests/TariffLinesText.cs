using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>Writes the tariffs of a card's SKUs for <see cref="TariffText"/>: what many of them have alike once, and then a line each.</summary>
internal sealed class TariffLinesText(StringBuilder text)
{
    private readonly Dictionary<ValueList<string>, int> _counts = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    // Most tariffs of a card have the lines of the one before.
    private (Tariff Tariff, int KeyStart, int Number)? _last;

    /// <summary>Writes the tariffs of an SKU.</summary>
    /// <param name="keyStart">Where in the id of a rate that begins which stands behind card and SKU.</param>
    public void Write(IEnumerable<Tariff> tariffs, int keyStart)
    {
        (Tariff Tariff, int Lines)? before = null;
        foreach (var tariff in tariffs)
        {
            var lines = LinesOf(tariff, keyStart);
            // A price that an entry states again is one price for whoever pays it.
            if (before is var (last, ofLast) && last.Until == tariff.Since && ofLast == lines && last.Coordinates == tariff.Coordinates && HaveTheSameAmounts(last, tariff))
            {
                before = (last with { Until = tariff.Until }, lines);
                continue;
            }

            WriteTariff(before);
            before = (tariff, lines);
        }

        WriteTariff(before);
    }

    private void WriteTariff((Tariff Tariff, int Lines)? written)
    {
        if (written is not var (tariff, lines))
        {
            return;
        }

        text.Append("at\t").Append(TariffText.List(tariff.Coordinates.Select(c => c.Value))).Append('\t').Append(tariff.Since).Append('\t').Append(tariff.Until)
            .Append('\t').Append(lines.ToString(CultureInfo.InvariantCulture));
        foreach (var line in tariff.Lines)
        {
            foreach (var step in line.Steps)
            {
                text.Append('\t').Append(step.Value.Value.Words);
            }
        }

        text.Append('\n');
    }

    /// <summary>The number of the tariff's lines, which are written where none had them before.</summary>
    private int LinesOf(Tariff tariff, int keyStart)
    {
        if (_last is var (last, lastStart, lastNumber) && HaveTheSameLines(last, lastStart, tariff, keyStart))
        {
            return lastNumber;
        }

        var lines = string.Concat(tariff.Lines.Select(l => "\t" + LineOf(l, keyStart)));
        if (!_lines.TryGetValue(lines, out var number))
        {
            _lines[lines] = number = _lines.Count;
            text.Append("lines").Append(lines).Append('\n');
        }

        _last = (tariff, keyStart, number);
        return number;
    }

    private string LineOf(TariffLine line, int keyStart)
    {
        var steps = line.Steps.Select(s => $" {s.Rate.Id.Substring(keyStart)} {(s.From is not { } from ? "0" : (from.IsInclusive ? "=" : ">") + TariffText.Number(from.Count))}");
        return $"{line.Meter.Id} {TariffText.Number(CountsOf(line))} {TariffText.Number(line.UnitsPerPrice)} {TariffText.Number(line.Meter.Package)}{string.Concat(steps)}";
    }

    private int CountsOf(TariffLine line)
    {
        if (!_counts.TryGetValue(line.Counts, out var number))
        {
            _counts[line.Counts] = number = _counts.Count;
            TariffText.Line(text, "counts", TariffText.List(line.Counts));
        }

        return number;
    }

    /// <summary>Whether tariffs with the same lines have the same amounts, by their digits.</summary>
    private static bool HaveTheSameAmounts(Tariff tariff, Tariff other)
    {
        for (var i = 0; i < tariff.Lines.Count; i++)
        {
            for (var j = 0; j < tariff.Lines[i].Steps.Count; j++)
            {
                if (tariff.Lines[i].Steps[j].Value.Value.Words != other.Lines[i].Steps[j].Value.Value.Words)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HaveTheSameLines(Tariff tariff, int keyStart, Tariff other, int otherStart)
    {
        if (tariff.Lines.Count != other.Lines.Count)
        {
            return false;
        }

        for (var i = 0; i < tariff.Lines.Count; i++)
        {
            var (line, otherLine) = (tariff.Lines[i], other.Lines[i]);
            if (!ReferenceEquals(line.Meter, otherLine.Meter) || line.Counts != otherLine.Counts || line.Steps.Count != otherLine.Steps.Count)
            {
                return false;
            }

            for (var j = 0; j < line.Steps.Count; j++)
            {
                var (step, otherStep) = (line.Steps[j], otherLine.Steps[j]);
                if (step.From != otherStep.From || !step.Rate.Id.AsSpan(keyStart).SequenceEqual(otherStep.Rate.Id.AsSpan(otherStart)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
