using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Editing;

/// <summary>
/// Puts a new price or factor into its card: a dated entry at its place among the others, or a rate more in one of the same date;
/// an SKU or a path too, where the card lacks it and the call says what readers call it. Every other byte stays.
/// </summary>
internal sealed class ValueEdits
{
    private readonly Project _project;
    private readonly NewValue _new;
    private readonly Card _card;
    private readonly CardText _text;

    private ValueEdits(IEnumerable<SourceText> files, Project project, Card card, NewValue value) =>
        (_project, _new, _card, _text) = (project, value, card, Sightings.Open(files, card));

    /// <exception cref="EditException">It cannot be made.</exception>
    public static IReadOnlyList<TextEdit> Set(IEnumerable<SourceText> files, Project project, NewValue value)
    {
        var parts = value.Id.Split('.', 4);
        var card = project.FindCard(parts[0]) ?? throw new EditException(
            $"There is no card '{parts[0]}'.{PricedSuggestion.OfName(parts[0], project.Cards.Select(c => c.Id))} The cards are: {string.Join(", ", project.Cards.Select(c => c.Id))}.");
        var edits = new ValueEdits(files, project, card, value);
        return parts.Length == 2 && card.Factors.FirstOrDefault(f => f.Id == parts[1]) is { } factor ? edits.SetFactor(factor)
            : project.Rates.Find(value.Id) is { } rate ? edits.SetKnown(rate)
            : edits.SetNew(parts);
    }

    private List<TextEdit> SetKnown(Rate rate)
    {
        RefuseLabel($"'{_new.Id}' is a rate of the card already");
        return SetRate(rate);
    }

    /// <summary>A rate that no entry states yet: of what the card has, or of an SKU or a path that is new to it.</summary>
    private List<TextEdit> SetNew(string[] parts)
    {
        if (parts.Length < 3 || _card.FindMeter(parts[2]) is not { } meter)
        {
            // It names no meter of the card: the nearest rate, where there is one.
            Sightings.Find(_project, _new.Id);
        }

        meter = _card.FindMeter(parts[2])!;
        var path = parts is [.., var pathId] && parts.Length == 4 ? _card.FindPath(pathId) : _card.Paths.Count > 0 ? _card.Paths[0] : null;
        var isNewPath = parts.Length == 4 && path is null;
        if (_card.FindSku(parts[1]) is not { } sku)
        {
            return isNewPath
                ? throw new EditException($"The card '{_card.Id}' has neither the SKU '{parts[1]}' nor the path '{parts[3]}': set a price of the SKU's on a path that is there first.")
                : AddSku(parts[1], meter, path);
        }

        if (isNewPath)
        {
            return AddPath(sku, meter, parts[3]);
        }

        RefuseLabel($"'{_card.Id}' has the SKU '{sku.Id}'{(path is null ? "" : $" and the path '{path.Id}'")} already");
        return path?.Step is not null
            ? throw new EditException($"'{_new.Id}' is a step of a price. Write an entry with all of its steps into {_card.Origin.Location!.Path}, such as {{ up-to {path.Step.Value.Count:0}: …, above: … }}.")
            : SetRate(new Rate(_new.Id, _card, sku, meter, path, []));
    }

    private List<TextEdit> SetRate(Rate rate)
    {
        RefuseUnlessValue(rate.Meter);
        RefuseSteps(rate);
        if (rate.AsOf(_new.First.Date) is { Derivation: null, IsReturn: false } current && current.Value == ValueOf(rate.Meter))
        {
            throw new EditException($"{current.Origin.Location}: '{_new.Id}' is {current.Value.Words} since {current.Since} already. Where it was seen again, 'ratecards verify {_new.Id} --date DATE' notes that.");
        }

        var nodes = _text.EntriesOf(rate.Sku);
        if (nodes.Count == 0)
        {
            throw new EditException($"'{_card.Id}.{rate.Sku.Id}' has no entry to put another one beside: write its first one into {_card.Origin.Location!.Path}.");
        }

        var entries = rate.Sku.Entries.ToList();
        if (entries.FindIndex(e => e.Since == _new.First.Date && e.IsApproximate == _new.First.IsApproximate) is >= 0 and var same)
        {
            RefuseUnlessSameEvidence(entries[same], _new.Source.FindOn(_card));
            return [AddTo(nodes[same], rate)];
        }

        return Insert(nodes, entries.FindLastIndex(e => e.Since <= _new.First.Date), Stated(rate.Meter, rate.Path));
    }

    private List<TextEdit> SetFactor(Factor factor)
    {
        RefuseLabel($"'{_new.Id}' is a factor of the card already");
        var isPercent = _new.Text.EndsWith('%');
        if (Numbers.Read(isPercent ? _new.Text[..^1] : _new.Text, out var number) is not null || number <= 0)
        {
            throw new EditException($"'{_new.Text}' is not a factor. Write a share such as 50% or 0.5.");
        }

        var entries = factor.Entries.ToList();
        if (entries.Find(e => e.Since == _new.First.Date) is { } same)
        {
            throw new EditException($"{same.Origin.Location}: There is an entry of '{_new.Id}' from {same.Since} on, which says {FigureText.ExactPercent(same.Value)}. Where that was never right, correct it there, with 'correction: why'.");
        }

        var earlier = entries.FindLastIndex(e => e.Since <= _new.First.Date);
        if (earlier >= 0 && entries[earlier].Value == (isPercent ? number / 100 : number))
        {
            throw new EditException($"{entries[earlier].Origin.Location}: '{_new.Id}' is {FigureText.ExactPercent(entries[earlier].Value)} since {entries[earlier].Since} already. Where it was seen again, add the day to 'verified' of that entry.");
        }

        return Insert(_text.EntriesOf(factor), earlier, ("factor", Written(_new.Text)));
    }

    /// <param name="behind">Index of the entry that it stands behind; −1 where it is the first.</param>
    private List<TextEdit> Insert(IReadOnlyList<MappingNode> nodes, int behind, (string Key, string Value) stated)
    {
        var (source, pairs) = Entry(stated);
        return [.. source, behind < 0 ? _text.InsertEntryBefore(nodes[0], pairs) : _text.InsertEntry(nodes[behind], pairs)];
    }

    private List<TextEdit> AddSku(string id, Meter meter, ServicePath? path)
    {
        var label = RequireLabel($"The card '{_card.Id}' has no SKU '{id}'.{PricedSuggestion.OfName(id, _card.Skus.Select(s => s.Id))}");
        RequireId(id);
        RefuseUnlessValue(meter);
        var (source, pairs) = Entry(Stated(meter, path));
        return [.. source, _text.InsertSku(id, CardText.QuoteText(label), pairs)];
    }

    private List<TextEdit> AddPath(Sku sku, Meter meter, string id)
    {
        if (_card.Axes is not [{ Id: Axis.Path }] || _card.Steps is not null)
        {
            throw new EditException(_card.Paths.Count == 0
                ? $"The card '{_card.Id}' has no service paths, so that '{id}' cannot be one: write 'paths:' into {_card.Origin.Location!.Path}, and each entry's prices below a path."
                : $"'{id}' is no path of the card '{_card.Id}', whose paths follow from axes, hours or steps: {string.Join(", ", _card.Paths.Where(p => p.Step is null).Select(p => p.Id))}. Write a new one into {_card.Origin.Location!.Path}.");
        }

        var label = RequireLabel($"The card '{_card.Id}' has no path '{id}': {string.Join(", ", _card.Paths.Select(p => p.Id))}.");
        RequireId(id);
        var edits = SetRate(new Rate(_new.Id, _card, sku, meter, new ServicePath(id, label, null, new Origin(null)), []));
        return [_text.InsertMapping(_text.Paths, id, [("label", CardText.QuoteText(label))]), .. edits];
    }

    /// <summary>What an entry says: day, source, sightings and the value; with the edit that adds the source where it is new.</summary>
    private (IEnumerable<TextEdit> Source, List<(string Key, string Value)> Pairs) Entry((string Key, string Value) stated)
    {
        var known = _new.Source.FindOn(_card);
        (string Id, TextEdit Edit)? added = known is null ? _new.Source.Add(_text, _card, _new.Verified) : null;
        var pairs = new List<(string, string)> { ("since", _text.Quote(_new.First.ToString())), ("source", _text.Quote(known?.Id ?? added!.Value.Id)) };
        if (_new.Verified is { } seen && known is not null)
        {
            pairs.Add(("verified", _text.Quote(seen.ToString())));
        }

        if (_new.VerifyBy is { } due)
        {
            pairs.Add(("verify-by", _text.Quote(due.ToString())));
        }

        pairs.Add(stated);
        return (added is { } addition ? [addition.Edit] : [], pairs);
    }

    private (string Key, string Value) Stated(Meter meter, ServicePath? path) =>
        WrittenPath(path) is { } written ? (written.Id, _text.Mapping(meter.Id, Written(_new.Text))) : (meter.Id, Written(_new.Text));

    private string Written(string value) => _text.IsJson ? $"\"{value}\"" : value;

    /// <summary>The path that an entry names; none on a card without axes, where meters stand in the entry itself.</summary>
    private ServicePath? WrittenPath(ServicePath? path) => _card.Axes.Count == 0 ? null : path;

    private TextEdit AddTo(MappingNode entry, Rate rate)
    {
        var value = Written(_new.Text);
        if (WrittenPath(rate.Path) is not { } path)
        {
            return _text.InsertPair(entry, rate.Meter.Id, value);
        }

        return CardText.Child(entry, path.Id) is MappingNode { Entries.Count: > 0 } ofPath
            ? _text.InsertPair(ofPath, rate.Meter.Id, value)
            : _text.InsertPair(entry, path.Id, _text.Mapping(rate.Meter.Id, value));
    }

    private RateValue? ValueOf(Meter meter) =>
        RateWords.Find(_new.Text) ?? (meter.ReferenceCard is not null ? RateValue.ReferenceTo(_new.Text) : Numbers.Read(_new.Text, out var number) is null ? RateValue.Of(number) : null);

    /// <summary>Nothing but a value may get into the file by way of a value.</summary>
    private void RefuseUnlessValue(Meter meter)
    {
        if (meter.ReferenceCard is { } reference)
        {
            if (_project.FindCard(reference)?.FindSku(_new.Text) is null)
            {
                throw new EditException($"'{_new.Text}' is not an SKU of the card '{reference}': {string.Join(", ", _project.FindCard(reference)!.Skus.Select(s => s.Id))}.");
            }

            return;
        }

        if (RateWords.Find(_new.Text) is null && (Numbers.Read(_new.Text, out var number) is not null || number < 0))
        {
            throw new EditException($"'{_new.Text}' is not a value. Write a plain number such as 1.25, or one of: {string.Join(", ", RateWords.All)}.");
        }
    }

    /// <summary>An entry states all steps of a price together: one alone would end the others without a word.</summary>
    private void RefuseSteps(Rate rate)
    {
        var steps = _project.Rates.OfSku(_card.Id, rate.Sku.Id).Where(r => r.IsStepOf(rate.Meter, rate.Path)).ToList();
        if (steps.Count > 1)
        {
            throw new EditException(
                $"'{rate.Id}' is a step of a price, beside '{steps.First(s => s != rate).Id}'. Write an entry with all of its steps into the card, such as {{ up-to {steps[1].Path!.Step!.Value.Count:0}: …, above: … }}.");
        }
    }

    /// <summary>An entry has one source and one set of sightings: another price may join it only with the same.</summary>
    private void RefuseUnlessSameEvidence(RateEntry entry, Source? source)
    {
        var remark = entry.Note ?? entry.Correction ?? entry.Expected?.Reason;
        if (remark is not null || entry.Until is not null)
        {
            throw new EditException(
                $"{entry.Origin.Location}: There is an entry of {entry.Since} that says {(remark is null ? $"that it holds until {entry.Until}" : $"'{remark}'")}, which would be said of this price too. Write it into the file, so that both are true.");
        }

        if (source?.Id != entry.Source || (_new.Verified is { } seen && !entry.Verified.Contains(seen)) || (_new.VerifyBy is not null && _new.VerifyBy != entry.VerifyBy))
        {
            throw new EditException(
                $"{entry.Origin.Location}: There is an entry of {entry.Since} by the source '{entry.Source}', seen on {string.Join(", ", entry.Verified)}. Give the same evidence, or write the price into the file.");
        }
    }

    private void RefuseLabel(string because)
    {
        if (_new.Label is not null)
        {
            throw new EditException($"{because}: leave --label out, which names an SKU or a path that is new.");
        }
    }

    private string RequireLabel(string missing) =>
        _new.Label ?? throw new EditException($"{missing} Where it is new, say what readers call it: --label TEXT.");

    private static void RequireId(string id)
    {
        if (!Ids.IsId(id))
        {
            throw new EditException($"'{id}' is not an id: lower-case letters a–z, digits and, between them, hyphens, such as kimi-k2p6.");
        }
    }
}
