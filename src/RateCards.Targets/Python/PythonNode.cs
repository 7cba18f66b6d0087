namespace RateCards.Targets.Python;

/// <summary>
/// An expression that is broken into lines as Python's formatters do: what does not fit on one line has each of its items on
/// a line of its own, with a comma behind the last.
/// </summary>
internal abstract record PythonNode
{
    /// <summary>Columns that a line may have: those of Python's formatters.</summary>
    public const int Width = 88;

    public static implicit operator PythonNode(string code) => new PythonWord(code);

    /// <summary>The expression on one line.</summary>
    public abstract string Flat { get; }

    /// <summary>Writes the expression with what stands before it in the first of its lines and behind it in the last.</summary>
    public void Write(OutputText code, int indent, string before, string after)
    {
        if (indent + before.Length + Flat.Length + after.Length <= Width)
        {
            code.Append(' ', indent).Append(before).Append(Flat).Append(after).Append('\n');
        }
        else
        {
            WriteLines(code, indent, before, after);
        }
    }

    protected abstract void WriteLines(OutputText code, int indent, string before, string after);
}

/// <summary>What is not broken.</summary>
internal sealed record PythonWord(string Code) : PythonNode
{
    public override string Flat => Code;

    protected override void WriteLines(OutputText code, int indent, string before, string after) =>
        code.Append(' ', indent).Append(before).Append(Code).Append(after).Append('\n');
}

/// <summary>A string, which Python puts together from several that follow each other.</summary>
internal sealed record PythonString(string Value) : PythonNode
{
    private const int Least = 16;

    private string? _flat;

    public override string Flat => _flat ??= PythonText.Literal(Value);

    protected override void WriteLines(OutputText code, int indent, string before, string after)
    {
        var lines = Pieces(Math.Max(Width - indent - 4 - "\"\",".Length, Least)).Select(PythonText.Literal).ToList();
        if (before.Length == 0)
        {
            code.Append(string.Join("\n", lines.Select(l => new string(' ', indent) + l))).Append(after).Append('\n');
        }
        else
        {
            code.Append(' ', indent).Append(before).Append("(\n");
            code.Append(string.Concat(lines.Select(l => new string(' ', indent + 4) + l + "\n")));
            code.Append(' ', indent).Append(')').Append(after).Append('\n');
        }
    }

    /// <summary>Parts of the text that are at most so long once they are escaped, broken behind spaces where there are some.</summary>
    private IEnumerable<string> Pieces(int most)
    {
        var start = 0;
        while (start < Value.Length)
        {
            var end = start;
            var space = -1;
            while (end < Value.Length)
            {
                var next = end + (end + 1 < Value.Length && char.IsSurrogatePair(Value[end], Value[end + 1]) ? 2 : 1);
                if (end > start && PythonText.Escape(Value[start..next]).Length > most)
                {
                    break;
                }

                end = next;
                space = Value[end - 1] == ' ' ? end : space;
            }

            end = end < Value.Length && space > start ? space : end;
            yield return Value[start..end];
            start = end;
        }
    }
}

/// <summary>Items between brackets: a call, a tuple, a dictionary.</summary>
internal sealed record PythonGroup(string Open, IReadOnlyList<PythonItem> Items, string Close) : PythonNode
{
    private readonly Lazy<string> _flat = new(() => Open + string.Join(", ", Items.Select(i => i.Before + i.Value.Flat)) + (Open.EndsWith('(') && Open.Length == 1 && Items.Count == 1 ? "," : "") + Close);

    public override string Flat => _flat.Value;

    public static PythonGroup Call(string name, params PythonNode[] arguments) => new($"{name}(", [.. arguments.Select(a => new PythonItem("", a))], ")");

    public static PythonGroup Tuple(IEnumerable<PythonNode> items) => new("(", [.. items.Select(i => new PythonItem("", i))], ")");

    protected override void WriteLines(OutputText code, int indent, string before, string after)
    {
        if (Items.Count == 0)
        {
            code.Append(' ', indent).Append(before).Append(Open).Append(Close).Append(after).Append('\n');
            return;
        }

        code.Append(' ', indent).Append(before).Append(Open).Append('\n');
        foreach (var item in Items)
        {
            item.Value.Write(code, indent + 4, item.Before, ",");
        }

        code.Append(' ', indent).Append(Close).Append(after).Append('\n');
    }
}

/// <summary>An item with what stands before it: the name of an argument, the key of a dictionary.</summary>
internal sealed record PythonItem(string Before, PythonNode Value);
