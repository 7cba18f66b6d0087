using System.IO.Compression;
using System.Xml.Linq;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Spreadsheet;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>The workbooks of the shipped calculators, read as any program reads them.</summary>
public sealed class CalculatorWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static Calculator Calculator => ShippedProject.Project.FindCalculator("multi-turn")!;

    [Fact]
    public void It_is_the_same_bytes_each_time_and_holds_no_time_of_day()
    {
        var first = CalculatorWorkbook.Write(ShippedProject.Project).ToList();
        first.Select(f => f.Path).ShouldBe(["multi-turn-cost.xlsx", "rft-cost.xlsx"]);
        CalculatorWorkbook.Write(ShippedProject.Project).ShouldBe(first);
        using var zip = Open(ShippedProject.Project);
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
    }

    [Fact]
    public void Inputs_may_be_changed_and_nothing_else()
    {
        using var zip = Open(ShippedProject.Project);
        var styles = Part(zip, "xl/styles.xml").Descendants(Main + "cellXfs").Elements().Select(x => x.Element(Main + "protection")!.Attribute("locked")!.Value).ToList();
        var unlocked = Sheets(zip).SelectMany(s => s.Descendants(Main + "c").Where(c => styles[(int)c.Attribute("s")!] == "0")).Select(c => c.Attribute("r")!.Value);
        var named = Part(zip, "xl/workbook.xml").Descendants(Main + "definedName")
            .Where(n => n.Attribute("name")!.Value.EndsWith(".own", StringComparison.Ordinal)).Select(n => n.Value.Replace("Estimate!", "").Replace("$", ""));
        named.Count().ShouldBe(Calculator.Inputs.Count + 1);
        unlocked.Order(StringComparer.Ordinal).ShouldBe(named.Order(StringComparer.Ordinal));
        Sheets(zip).ShouldAllBe(s => s.Descendants(Main + "sheetProtection").Single().Attribute("sheet")!.Value == "1");
    }

    [Fact]
    public void Each_input_takes_what_the_calculator_takes()
    {
        using var zip = Open(ShippedProject.Project);
        var rules = Sheets(zip)[0].Descendants(Main + "dataValidation").ToList();
        rules.Count.ShouldBe(Calculator.Inputs.Count + 1);
        rules.ShouldContain(r => r.Attribute("type")!.Value == "date" && r.Element(Main + "formula1")!.Value == "45413", "45413 is 2024-05-01");
        rules.ShouldContain(r => r.Attribute("type")!.Value == "whole" && r.Element(Main + "formula1")!.Value == "1" && r.Element(Main + "formula2")!.Value == "1000");
        rules.ShouldContain(r => r.Attribute("type")!.Value == "decimal" && r.Element(Main + "formula1")!.Value == "0.01" && r.Element(Main + "formula2")!.Value == "1");
        rules.ShouldContain(r => r.Attribute("type")!.Value == "list" && r.Element(Main + "formula1")!.Value == "model.labels");
    }

    [Fact]
    public void A_formula_reads_as_the_model_has_it()
    {
        using var zip = Open(ShippedProject.Project);
        var formulas = Sheets(zip)[1].Descendants(Main + "f").Select(f => f.Value).ToList();
        formulas.ShouldContain("turns*initial_prompt+added_per_turn*turns*(turns-1)/2");
        formulas.ShouldContain("1*INDEX(rates.value,MATCH(\"tinker.\"&model&\".prefill\",rates.id,0))");
        formulas.ShouldContain(f => f.StartsWith("MAX(", StringComparison.Ordinal));
        formulas.ShouldContain(f => f.StartsWith("IF(", StringComparison.Ordinal));
    }

    /// <summary>The context of a prompt that grows each turn is exceeded from some turn on.</summary>
    [Fact]
    public void A_warning_is_told_by_a_formula_that_names_the_first_turn()
    {
        using var zip = Open(ShippedProject.Project);
        var told = Sheets(zip)[0].Descendants(Main + "f").Select(f => f.Value).Where(f => f.Contains("From turn ")).ShouldHaveSingleItem();
        told.ShouldStartWith("IF(Calculation!");
        told.ShouldEndWith("&\" tokens.\",\"\"),\"\")");
        var first = Sheets(zip)[1].Descendants(Main + "f").Where(f => f.Value.StartsWith("MIN(IF(", StringComparison.Ordinal)).ShouldHaveSingleItem();
        first.Attribute("t")!.Value.ShouldBe("array");
        first.Value.ShouldContain("ROW(INDIRECT(\"1:\"&INT(turns-(1))+1))-1");
    }

    /// <summary>An error that no condition of its own foresees is not taken for an offer that is not to be had.</summary>
    [Fact]
    public void No_formula_swallows_errors()
    {
        using var zip = Open(ShippedProject.Project);
        Sheets(zip).SelectMany(s => s.Descendants(Main + "f")).Select(f => f.Value).ShouldNotContain(f => f.Contains("IFERROR("));
    }

    [Fact]
    public void A_sheet_is_printed_one_page_wide_and_a_table_with_its_headings_on_each_page()
    {
        using var zip = Open(ShippedProject.Project);
        var sheets = Sheets(zip);
        sheets.Count.ShouldBe(5);
        sheets.ShouldAllBe(s => s.Descendants(Main + "pageSetup").Single().Attribute("fitToWidth")!.Value == "1" && s.Descendants(Main + "pageSetUpPr").Single().Attribute("fitToPage")!.Value == "1");
        var titles = Part(zip, "xl/workbook.xml").Descendants(Main + "definedName").Where(n => n.Attribute("name")!.Value == "_xlnm.Print_Titles");
        titles.Select(t => t.Value).ShouldBe(["Calculation!$1:$1", "Rates!$1:$1", "History!$1:$1", "Choices!$1:$1"]);
    }

    [Fact]
    public void Totals_are_shown_to_the_cent_and_rates_with_their_digits()
    {
        using var zip = Open(ShippedProject.Project);
        var styles = Part(zip, "xl/styles.xml");
        string FormatOf(string sheet, Func<XElement, bool> isIt)
        {
            var cell = Sheets(zip)[sheet == "Estimate" ? 0 : 2].Descendants(Main + "row").First(isIt).Elements(Main + "c").ElementAt(sheet == "Estimate" ? 2 : 3);
            var id = styles.Descendants(Main + "cellXfs").Elements().ElementAt((int)cell.Attribute("s")!).Attribute("numFmtId")!.Value;
            return styles.Descendants(Main + "numFmt").Single(f => f.Attribute("numFmtId")!.Value == id).Attribute("formatCode")!.Value;
        }

        FormatOf("Estimate", r => r.Value.StartsWith("Fireworks Dedicated", StringComparison.Ordinal)).ShouldStartWith("[>=1]\"$\"#,##0.00;");
        FormatOf("Rates", r => r.Value.StartsWith("tinker.kimi-k2p6", StringComparison.Ordinal)).ShouldBe("\"$\"#,##0.00###");
    }

    [Fact]
    public void A_chart_shows_the_totals_of_all_offers()
    {
        using var zip = Open(ShippedProject.Project);
        XNamespace chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        var part = Part(zip, "xl/charts/chart1.xml");
        part.Descendants(chart + "cat").Single().Descendants(chart + "v").Select(v => v.Value).ShouldBe(Calculator.Offers.Select(o => o.Label));
        // facts: Tinker $2,264.96, Standard $200.68, Priority $301.76, dedicated $284.44.
        part.Descendants(chart + "val").Single().Descendants(chart + "v").Select(v => Math.Round((double)v, 2)).ShouldBe([2264.96, 200.68, 301.76, 284.44]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("<f>1+1</f>&\"]]>")]
    [InlineData("_x003D_1+1")]
    public void Text_stays_text_whatever_it_begins_with(string hostile)
    {
        var calculator = Calculator with { Title = hostile, Description = hostile, Inputs = Calculator.Inputs.Select(i => i with { Label = hostile }).ToValueList() };
        using var zip = Open(ShippedProject.Project with { Calculators = [calculator] });
        var cells = Sheets(zip)[0].Descendants(Main + "c").ToList();
        var texts = cells.Where(c => c.Value.Replace("_x005F_", "_") == hostile).ToList();
        texts.Count.ShouldBeGreaterThan(5);
        texts.ShouldAllBe(c => c.Attribute("t")!.Value == "inlineStr" && c.Element(Main + "f") == null);
        var formats = Part(zip, "xl/styles.xml").Descendants(Main + "cellXfs").Elements().ToList();
        texts.ShouldAllBe(c => "=+-@".Contains(hostile[0]) == (formats[(int)c.Attribute("s")!].Attribute("quotePrefix") != null));
    }

    [Fact]
    public void A_rate_that_is_free_is_a_zero_that_reads_as_the_word()
    {
        const string id = "tinker.kimi-k2p6.prefill";
        var rates = ShippedProject.Project.Rates.All
            .Select(r => r.Id == id ? r with { History = r.History.Select(v => v with { Value = RateValue.Free }).ToValueList() } : r).ToValueList();
        using var zip = Open(ShippedProject.Project with { Rates = new RateIndex(rates) });
        var cells = Sheets(zip).SelectMany(s => s.Descendants(Main + "row")).First(r => r.Elements(Main + "c").Any(c => c.Value == id)).Elements(Main + "c");
        var styles = Part(zip, "xl/styles.xml");
        var formats = styles.Descendants(Main + "numFmt").ToDictionary(f => f.Attribute("numFmtId")!.Value, f => f.Attribute("formatCode")!.Value);

        var zero = cells.Single(c => c.Attribute("t") is null && c.Element(Main + "v")?.Value == "0");
        formats[styles.Descendants(Main + "cellXfs").Elements().ToList()[(int)zero.Attribute("s")!].Attribute("numFmtId")!.Value].ShouldStartWith("[=0]\"free\";");
    }

    private static ZipArchive Open(Project project) => new(new MemoryStream(CalculatorWorkbook.Write(project).First().Content.ToArray()));

    private static List<XDocument> Sheets(ZipArchive zip) =>
        zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(e => Part(zip, e.FullName)).ToList();

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
