using System.Globalization;
using System.Text;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.ModelsDev;

/// <summary>
/// TOML as the scripts of models.dev write it: an empty line before each table, thousands apart (<c>200_000</c>), the bound of a step
/// within its line. Tomlyn writes it otherwise in each of these, and there is nothing else to write.
/// </summary>
internal sealed class ModelsDevToml
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a table.</summary>
    /// <param name="header">With its brackets: <c>[cost]</c>.</param>
    public void Table(string header) => _text.Append(_text.Length == 0 ? "" : "\n").Append(header).Append('\n');

    /// <summary>Goes on with tables that were written apart.</summary>
    public void Add(ModelsDevToml tables) => _text.Append(tables._text.Length == 0 ? "" : "\n").Append(tables._text);

    public void Text(string key, string value) => Line(key, Quoted(value));

    public void Texts(string key, IEnumerable<string> values) => Line(key, $"[{string.Join(", ", values.Select(Quoted))}]");

    public void Number(string key, decimal value) => Line(key, Digits(value));

    /// <summary>From which count of the prompt on the prices of a step hold.</summary>
    public void Bound(decimal count) => Line("tier", $$"""{ type = "context", size = {{Digits(count)}} }""");

    public override string ToString() => _text.ToString();

    private void Line(string key, string value) => _text.Append(key).Append(" = ").Append(value).Append('\n');

    private static string Digits(decimal number) =>
        decimal.IsInteger(number) ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '_') : Decimals.Text(number);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
