using RateCards.Changes.Rules;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Tests;

public class HistoryRulesTests
{
    private const string Card = AcmeCard.Head + """
          older: { title: Acme pricing page in April, url: "https://acme.example/pricing", verified: 2026-04-20, trust: vendor }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }
              - { since: 2026-05-01, source: page, input: 1.05 }
        """;

    [Theory]
    [InlineData("input: 0.95", "input: 0.96", "RC7001 cards/acme.yaml(15,51)", "'acme.model-a.input' was 0.95 from 2026-01-10 on, and this makes it 0.96")]
    [InlineData("      - { since: 2026-05-01, source: page, input: 1.05 }", "", "RC7002 cards/acme.yaml(12,3)", "'acme.model-a.input' was 1.05 from 2026-05-01 on, and that entry is gone.")]
    [InlineData("2026-05-01, source: page", "2026-05-02, source: page", "RC7002 cards/acme.yaml(12,3)", "'acme.model-a.input' was 1.05 from 2026-05-01 on")]
    [InlineData("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: older, output: 5.00 }", "RC7003 cards/acme.yaml(17,76)", "becomes 5.00 by a source verified on 2026-04-20, but 4.00 was seen on 2026-05-16")]
    public void History_is_protected_at_the_line_that_breaks_it(string old, string edited, string place, string message)
    {
        var problem = Check(Card, Card.Replace(old, edited, StringComparison.Ordinal)).ShouldHaveSingleItem();

        $"{problem.Id} {problem.Location}".ShouldBe(place);
        problem.Message.ShouldContain(message);
    }

    private const string Counted = AcmeCard.Head + """
        meters:
          input: { label: Input, unit: USD/Mtok, counts: input }
          cached-input: { label: Cached input, unit: USD/Mtok }
          calls: { label: Calls, unit: USD/request, package: 100 }
        axes:
          tier:
            standard: { label: Standard }
            priority: { label: Priority }
        hours:
          off-peak: { label: Off-peak, from: 16:30, until: 00:30 }
        steps: { title: Prompt tokens, by: [input, cached-input] }
        skus:
          model-a:
            label: Model A
            entries:
              - since: 2026-01-10
                source: page
                standard: { input: { up-to 200000: 1.25, above: 2.50 }, cached-input: { up-to 200000: 0.12, above: 0.25 }, calls: 0.01 }
                priority: { input: 2.50 }
                off-peak: { input: 1.00 }
        """;

    [Theory]
    [InlineData("package: 100", "package: 1000", "'acme.calls', package: was '100', and this makes it '1000'")]
    [InlineData("counts: input }", "counts: audio-input }", "'acme.input', what it counts: was 'input', and this makes it 'audio-input'")]
    [InlineData("until: 00:30", "until: 04:30", "'acme.off-peak', hours: was '16:30–00:30 UTC', and this makes it '16:30–04:30 UTC'")]
    [InlineData("until: 00:30", "until: 00:30, days: [sat]", "'acme.off-peak', hours: was '16:30–00:30 UTC', and this makes it '16:30–00:30 UTC, Sat'")]
    [InlineData("by: [input, cached-input]", "by: [input]", "'acme.steps', what finds a step: was 'input + cached-input', and this makes it 'input'")]
    [InlineData("by: [input, cached-input]", "charge: graduated", "'acme.steps', what finds a step: was 'input + cached-input', and this makes it 'each meter's own count'")]
    public void What_a_price_in_force_is_counted_by_does_not_change_for_the_past(string old, string edited, string message)
    {
        var problems = Check(Counted, Counted.Replace(old, edited, StringComparison.Ordinal));

        problems.ShouldAllBe(p => p.Id == "RC8012" && p.Severity == DiagnosticSeverity.Error);
        problems[0].Message.ShouldStartWith(message);
    }

    [Fact]
    public void What_is_counted_by_may_change_until_a_price_that_goes_by_it_is_in_force()
    {
        var before = Counted.Replace("2026-01-10", "2026-06-10\n        verify-by: 2026-06-10", StringComparison.Ordinal);

        Check(before, before.Replace("package: 100", "package: 1000", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_meter_that_no_price_in_force_goes_by_may_be_counted_otherwise()
    {
        var before = Counted.Replace(", calls: 0.01", "", StringComparison.Ordinal) + "\n      - { since: 2026-06-10, verify-by: 2026-06-10, source: page, standard: { calls: 0.01 } }";

        Check(before, before.Replace("package: 100", "package: 1000", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("until: 2026-05-10, ", "'acme.model-a.input' was 1.05 from 2026-05-01 on, and this makes it end on 2026-05-10")]
    [InlineData("until: 2026-05-16, ", "'acme.model-a.input' was 1.05 from 2026-05-01 on, and this makes it end on 2026-05-16")]
    [InlineData("until: 2026-05-17, ", null)]
    [InlineData("until: 2026-05-10, correction: It ended then., ", null)]
    public void An_end_is_not_put_into_the_past_of_a_price_in_force(string end, string? message)
    {
        var problems = Check(Card, Card.Replace("- { since: 2026-05-01, ", $"- {{ since: 2026-05-01, {end}", StringComparison.Ordinal));

        problems.Select(p => p.Id).ShouldBe(message is null ? [] : ["RC7001"]);
        problems.ShouldAllBe(p => p.Message.StartsWith(message!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("verified: [2026-05-02, 2026-05-12]", "verified: [2026-05-02]", "What 'acme.model-a' costs from 2026-05-01 on was last seen on 2026-05-12, and now says that it was last seen on 2026-05-02.")]
    [InlineData("verified: [2026-05-02, 2026-05-12]", "verified: [2026-05-02, 2026-05-11]", "What 'acme.model-a' costs from 2026-05-01 on was last seen on 2026-05-12, and now says that it was last seen on 2026-05-11.")]
    [InlineData("verified: [2026-05-02]", "verified: 2026-04-20, verify-by: 2026-06-01", "What 'acme.model-a' costs from 2026-05-01 on was last seen on 2026-05-02, and now says that it was last seen on 2026-04-20.")]
    [InlineData("verified: [2026-05-01]", "verified: 2026-04-20, verify-by: 2026-06-01", "What 'acme.model-a' costs from 2026-05-01 on was last seen on 2026-05-01, and now says that it was last seen on 2026-04-20.")]
    [InlineData("verified: [2026-05-02]", "verified: [2026-05-02, 2026-05-03]", null)]
    [InlineData("verified: [2026-05-02, 2026-05-12]", "verified: [2026-05-12]", null)]
    public void A_sighting_that_is_taken_back_is_told(string before, string after, string? message)
    {
        string With(string dates) => Card.Replace("- { since: 2026-05-01, ", $"- {{ since: 2026-05-01, {dates}, ", StringComparison.Ordinal);

        Check(With(before), With(after)).Select(p => $"{p.Id} {p.Severity} {p.Message}").ShouldBe(message is null ? [] : [$"RC8013 Warning {message}"]);
    }

    [Theory]
    [InlineData("2026-05-15", "RC7012 'as-of' was 2026-05-16 and becomes 2026-05-15: a change does not loosen what it is checked by.")]
    [InlineData("2026-05-17", null)]
    public void The_projects_date_does_not_go_back(string asOf, string? message) =>
        HistoryRules.Check(TestProject.OfCard(Card), TestProject.OfCard(Card, asOf)).Select(p => $"{p.Id} {p.Message}").ShouldBe(message is null ? [] : [message]);

    [Fact]
    public void A_date_that_the_caller_chooses_is_not_a_change_of_the_project()
    {
        SourceText[] files = [new(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n"), new("cards/acme.yaml", Card)];

        HistoryRules.Check(TestProject.Compile(files), TestProject.Compile(files, "2026-05-02")).ShouldBeEmpty();
    }

    [Fact]
    public void A_model_that_is_removed_is_told_once_and_so_is_a_card()
    {
        const string second = "\n  model-b:\n    label: Model B\n    entries:\n      - { since: 2026-01-10, source: page, input: 2.00, output: 8.00 }";

        var model = Check(Card + second, Card).ShouldHaveSingleItem();
        $"{model.Id} {model.Location} {model.Message}".ShouldBe(
            "RC7025 cards/acme.yaml(1,7) 'acme.model-b' is gone, and with it 2 rates that are in force, the first since 2026-01-10.");

        var other = Card.Replace("card: acme", "card: other", StringComparison.Ordinal).Replace("USD", "EUR", StringComparison.Ordinal);
        Check(Card, other).ShouldHaveSingleItem().Message.ShouldBe("'acme' is gone, and with it 2 rates that are in force, the first since 2026-01-10.");
    }

    [Theory]
    [InlineData("RC7002: warning", "RC7025 Warning", "RC7026 Warning")]
    [InlineData("RC7002: none", "", "")]
    [InlineData("RC7002: warning\n  RC7025: error", "RC7025 Error", "RC7026 Warning")]
    [InlineData("RC7002: none\n  RC7026: info", "", "RC7026 Info")]
    [InlineData("RC7001: warning", "RC7025 Error", "RC7026 Error")]
    public void Whole_models_and_cards_follow_the_severity_of_removed_entries_unless_they_have_one_of_their_own(string severities, string removed, string renamed)
    {
        const string second = "\n  model-b:\n    label: Model B\n    entries:\n      - { since: 2026-01-10, source: page, input: 2.00, output: 8.00 }";
        SourceText settings = new("ratecards.yaml", $"as-of: 2026-05-16\nseverities:\n  {severities}\n");
        string Told(string before, string after) => string.Join(", ", HistoryRules.Check(
            TestProject.Compile([settings, new("cards/acme.yaml", before)]), TestProject.Compile([settings, new("cards/acme.yaml", after)])).Select(d => $"{d.Id} {d.Severity}"));

        Told(Card + second, Card).ShouldBe(removed);
        Told(Card, Card.Replace("card: acme", "card: acme-inference", StringComparison.Ordinal)).ShouldBe(renamed);
    }

    /// <summary>Model A's second price, of 2026-05-01, at a base of that day and of the day before; and seen on that day though the base is of the day before.</summary>
    [Theory]
    [InlineData("2026-05-01", "verify-by: 2026-05-02", "RC7001")]
    [InlineData("2026-04-30", "verify-by: 2026-05-02", "")]
    [InlineData("2026-04-30", "verified: 2026-05-01", "RC7001")]
    public void An_entry_is_protected_from_its_first_day_on_or_once_it_was_seen_then(string asOf, string dating, string expected)
    {
        var before = Card
            .Replace("verified: 2026-05-16, trust", "verified: 2026-04-20, trust", StringComparison.Ordinal)
            .Replace("- { since: 2026-05-01, ", $"- {{ since: 2026-05-01, {dating}, ", StringComparison.Ordinal);

        HistoryRules.Check(TestProject.OfCard(before, asOf), TestProject.OfCard(before.Replace("input: 1.05", "input: 1.06", StringComparison.Ordinal), asOf))
            .Select(p => p.Id).ShouldBe(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public void A_pin_that_stays_as_it_is_is_not_loosened()
    {
        const string pin = "\npins:\n  model-a.input: { value: 1.05, checked: 2026-05-16, source: page }\n";

        Check(Card + pin, Card.Replace("label: Model A", "label: Model A (renamed)", StringComparison.Ordinal) + pin).ShouldBeEmpty();
    }

    [Fact]
    public void A_model_that_was_only_announced_may_be_removed()
    {
        const string announced = "\n  model-b:\n    label: Model B\n    entries:\n      - { since: 2026-06-01, source: page, verify-by: 2026-06-10, input: 2.00 }";

        Check(Card + announced, Card).ShouldBeEmpty();
    }

    [Fact]
    public void A_renamed_card_is_told_once_and_stays_protected()
    {
        var renamed = Card.Replace("card: acme", "card: acme-inference", StringComparison.Ordinal);

        var problem = Check(Card, renamed).ShouldHaveSingleItem();
        $"{problem.Id} {problem.Location}".ShouldBe("RC7026 cards/acme.yaml(1,7)");
        problem.Message.ShouldBe("The card 'acme' is called 'acme-inference' now, which breaks what names it: 2 ids of rates, in SQL, JSON, CSV and code that names them; C# Acme.");
        Check(Card, renamed.Replace("output: 4.00", "output: 4.10", StringComparison.Ordinal)).Select(p => p.Id).ShouldBe(["RC7026", "RC7001"]);
    }

    [Theory]
    [InlineData("factor: 60%", "factor: 50%", "RC7001 cards/bands.yaml(13,18)", "'bands.batch' was 60% from 2026-01-10 on, and this makes it 50%")]
    [InlineData("      - { since: 2026-05-01, source: page, factor: 55% }\n", "", "RC7002 cards/bands.yaml(8,3)", "'bands.batch' was 55% from 2026-05-01 on, and that entry is gone.")]
    [InlineData("band: { up-to: 16 }", "band: { up-to: 12 }", "RC7001 cards/bands.yaml(18,16)", "'bands.small' was up to 16B from 2026-01-10 on, and this makes it up to 12B")]
    [InlineData("unit: USD/Mtok", "unit: USD/ktok", "RC7001 cards/bands.yaml(6,12)", "'bands.tokens' was USD/Mtok from 2026-01-10 on, and this makes it USD/ktok")]
    public void Factors_bounds_and_units_are_protected_as_rates_are(string old, string edited, string place, string message)
    {
        var problem = CheckBands(Bands.Replace(old, edited, StringComparison.Ordinal)).ShouldHaveSingleItem();

        $"{problem.Id} {problem.Location}".ShouldBe(place);
        problem.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("source: page, factor: 60%", "source: page, correction: Read off the wrong line., factor: 50%")]
    [InlineData("factor: 55% }", "factor: 55% }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, factor: 50% }")]
    [InlineData("factor: 55% }", "factor: 0.55 }")]
    [InlineData("source: page, band: { up-to: 16 }", "source: page, correction: Read off the wrong line., band: { up-to: 12 }")]
    public void Factors_and_bounds_may_be_corrected_and_followed_by_new_ones(string old, string edited) =>
        CheckBands(Bands.Replace(old, edited, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_same_price_in_another_unit_is_no_edit() =>
        CheckBands(Bands.Replace("unit: USD/Mtok", "unit: USD/ktok", StringComparison.Ordinal).Replace("tokens: 0.20", "tokens: 0.00020", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("source: page, input: 0.95", "source: page, correction: Read off the wrong row., input: 0.96")]
    [InlineData("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-05-16, source: page, input: 1.15 }")]
    [InlineData("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 1.15 }")]
    [InlineData("input: 0.95", "input: 0.950")]
    [InlineData("label: Model A", "label: Model A (128K)")]
    public void The_right_way_to_change_a_price_is_allowed(string old, string edited) =>
        Check(Card, Card.Replace(old, edited, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_correction_that_was_there_before_covers_no_further_edit()
    {
        var corrected = Card.Replace("source: page, input: 0.95", "source: page, correction: Read off the wrong row., input: 0.96", StringComparison.Ordinal);

        Check(corrected, corrected.Replace("0.96", "0.97", StringComparison.Ordinal)).ShouldHaveSingleItem().Id.ShouldBe("RC7001");
    }

    [Fact]
    public void What_was_seen_in_force_is_protected_though_the_project_looks_at_an_earlier_day()
    {
        var problem = HistoryRules.Check(
            TestProject.OfCard(Card, "2026-02-01"), TestProject.OfCard(Card.Replace("1.05", "1.06", StringComparison.Ordinal), "2026-02-01")).ShouldHaveSingleItem();

        problem.Id.ShouldBe("RC7001");
    }

    [Fact]
    public void A_plan_may_change_as_long_as_nobody_has_seen_it_in_force()
    {
        var planned = Card.Replace("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 1.15 }", StringComparison.Ordinal);

        Check(planned, planned.Replace("1.15", "1.20", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_real_case_of_prices_overwritten_in_place_is_caught_and_the_restored_history_passes()
    {
        // 2026-05-16's GPU prices written over those of February, and put back as an entry of their own a day later.
        var files = TestProject.ShippedFiles;
        var overwritten = files.Select(f => new Compiler.Base.SourceText(f.Path, f.Content.Replace(
            "source: page-2026-02, any-region: { gpu-hour: 4.00 }", "source: page-2026-02, any-region: { gpu-hour: 7.00 }", StringComparison.Ordinal))).ToList();

        var problem = HistoryRules.Check(TestProject.Compile(files), TestProject.Compile(overwritten)).ShouldHaveSingleItem();
        problem.Message.ShouldBe("'fireworks-gpu-hours.h100-80gb.gpu-hour' was 4.00 from 2026-02-01 on, and this makes it 7.00: an entry that is in force is not edited.");
        problem.Location.Path.ShouldBe("cards/fireworks-gpu-hours.yaml");

        HistoryRules.Check(TestProject.Compile(files), TestProject.Compile(files)).ShouldBeEmpty();
    }

    [Fact]
    public void A_pinned_rate_changes_only_with_a_later_look_at_the_source()
    {
        const string pin = "\npins:\n  model-a.input: { value: 1.05, checked: 2026-05-16, source: page }\n";
        const string changed = "input: 1.05 }\n      - { since: 2026-05-16, source: page, input: 1.15 }";
        var before = Card + pin;
        var without = Card.Replace("input: 1.05 }", changed, StringComparison.Ordinal);

        Check(before, without).ShouldHaveSingleItem().Id.ShouldBe("RC7007");
        Check(before, without + pin.Replace("1.05", "1.15", StringComparison.Ordinal)).ShouldHaveSingleItem().Id.ShouldBe("RC7007");
        Check(before, without + pin.Replace("1.05, checked: 2026-05-16", "1.15, checked: 2026-05-17", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "RC7013 cards/acme.yaml(12,3)", "'acme.model-a.input' was pinned to 1.05, seen on 2026-05-16, and that pin is gone.")]
    [InlineData("\npins:\n  model-a.input: { value: 1.05, checked: 2026-05-15, source: page }\n", "RC7013 cards/acme.yaml(18,3)", "and that pin says that it was seen on 2026-05-15.")]
    public void A_pin_neither_goes_nor_becomes_older(string edited, string place, string message)
    {
        const string pin = "\npins:\n  model-a.input: { value: 1.05, checked: 2026-05-16, source: page }\n";

        var problem = Check(Card + pin, Card + edited).ShouldHaveSingleItem();

        $"{problem.Id} {problem.Location}".ShouldBe(place);
        problem.Message.ShouldContain(message);
        Check(Card + pin, Card + pin.Replace("05-16", "05-17", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_reason_that_silences_checks_is_told_once_for_its_entry()
    {
        const string entry = "\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, expected: A new price of both., input: 90.00, output: 91.00 }";

        var problem = Check(Card, Card + entry).ShouldHaveSingleItem();

        problem.ToString().ShouldStartWith("cards/acme.yaml(17,");
        problem.ToString().ShouldEndWith("warning RC7014: 'expected' silences the checks of prices for 'acme.model-a' from 2026-06-01 on: A new price of both.");
        Check(Card + entry, Card + entry).ShouldBeEmpty();
        // A reason that was given for another figure covers no other one.
        Check(Card + entry, Card + entry.Replace("91.00", "9100.00", StringComparison.Ordinal)).ShouldHaveSingleItem().Id.ShouldBe("RC7014");
    }

    [Fact]
    public void A_day_by_which_to_look_again_is_not_moved_back_alone()
    {
        var planned = Card.Replace("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 1.15 }", StringComparison.Ordinal);

        var problem = Check(planned, planned.Replace("verify-by: 2026-06-10", "verify-by: 2027-06-10", StringComparison.Ordinal)).ShouldHaveSingleItem();

        problem.Id.ShouldBe("RC7015");
        problem.Message.ShouldBe("'acme.model-a.input', announced for 2026-06-01, was to be verified by 2026-06-10, and now by 2027-06-10.");
        Check(planned, planned.Replace("since: 2026-06-01, verify-by: 2026-06-10", "since: 2026-07-01, verify-by: 2026-07-10", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RC7001: none", "RC7001: none", null)]
    [InlineData("", "RC7001: none", "'RC7001' was error and becomes none")]
    [InlineData("", "RC2102: info", "'RC2102' was warning and becomes info")]
    [InlineData("RC2102: error", "", "'RC2102' was error and becomes warning")]
    [InlineData("RC2102: none", "RC2102: error", null)]
    public void Severities_become_stricter_and_never_looser(string before, string after, string? message)
    {
        Project With(string severity) => TestProject.Compile([
            new("ratecards.yaml", $"as-of: 2026-05-16\n{(severity.Length == 0 ? "" : $"severities:\n  {severity}\n")}"), new("cards/acme.yaml", Card)]);

        var problems = HistoryRules.Check(With(before), With(after));

        problems.Select(p => $"{p.Id} {p.Message}").ShouldBe(message is null ? [] : [$"RC7012 {message}: a change does not loosen what it is checked by."]);
    }

    [Fact]
    public void A_rate_that_was_not_seen_for_longer_than_the_projects_limit_is_stale()
    {
        var project = TestProject.OfCard(Card, "2026-06-16");
        var limited = project with { Settings = project.Settings with { StaleAfterDays = 30 } };

        EvidenceRules.Check(project).ShouldBeEmpty();
        EvidenceRules.Check(limited with { Settings = limited.Settings with { StaleAfterDays = 31 } }).ShouldBeEmpty();
        var stale = EvidenceRules.Check(limited).ShouldHaveSingleItem();
        stale.ToString().ShouldBe("cards/acme.yaml(6,3): warning RC7004: 2 rates are in force by 'Acme pricing', last verified on 2026-05-16: 31 days before 2026-06-16, and the project's limit is 30 days.");
    }

    [Fact]
    public void An_announced_rate_is_to_be_verified_once_its_day_has_come()
    {
        var planned = Card.Replace("input: 1.05 }", "input: 1.05 }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 1.15 }", StringComparison.Ordinal);

        EvidenceRules.Check(TestProject.OfCard(planned, "2026-06-09")).ShouldBeEmpty();
        EvidenceRules.Check(TestProject.OfCard(planned, "2026-06-10")).ShouldHaveSingleItem().Id.ShouldBe("RC7005");
    }

    [Fact]
    public void An_announced_factor_is_to_be_verified_once_its_day_has_come()
    {
        var planned = Bands.Replace("factor: 55% }", "factor: 55% }\n      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, factor: 50% }", StringComparison.Ordinal);

        EvidenceRules.Check(TestProject.OfCard(planned, "2026-06-09")).ShouldBeEmpty();
        EvidenceRules.Check(TestProject.OfCard(planned, "2026-06-10")).ShouldHaveSingleItem().Message.ShouldContain("'bands.batch' was announced for 2026-06-01");
    }

    private const string Bands = """
        card: bands
        title: Acme by size
        provider: Acme
        currency: USD
        sources: { page: { title: Acme pricing page, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor } }
        meters:  { tokens: { label: Tokens, unit: USD/Mtok } }
        factors:
          batch:
            path: batch
            of: standard
            meters: [tokens]
            entries:
              - { since: 2026-01-10, source: page, factor: 60% }
              - { since: 2026-05-01, source: page, factor: 55% }
        paths: { standard: { label: Standard }, batch: { label: Batch } }
        bands: { title: Parameters, unit: B }
        skus: { small: { entries: [
              { since: 2026-01-10, source: page, band: { up-to: 16 }, standard: { tokens: 0.20 } } ] } }
        """;

    private static ValueList<Compiler.Diagnostics.Diagnostic> CheckBands(string edited) => HistoryRules.Check(Compile(Bands), Compile(edited));

    private static Project Compile(string bands) =>
        TestProject.Compile([new("ratecards.yaml", "as-of: 2026-05-16\n"), new("cards/bands.yaml", bands)]);

    private static ValueList<Compiler.Diagnostics.Diagnostic> Check(string before, string after) =>
        HistoryRules.Check(TestProject.OfCard(before), TestProject.OfCard(after));
}
