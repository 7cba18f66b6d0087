namespace RateCards.Targets.Python;

/// <summary>Breaks expressions of our own printing into lines, as Python's formatters do.</summary>
internal static class PythonLines
{
    /// <summary>Operators by how loosely they bind, the loosest first.</summary>
    private static readonly string[][] Operators = [["if", "else"], ["<", "<=", ">", ">=", "==", "!="], ["+", "-"], ["*", "/"]];

    /// <summary>Writes a statement.</summary>
    /// <param name="before">The word that it begins with.</param>
    public static void Write(OutputText code, int indent, string before, string expression, string after)
    {
        var operands = Operands(expression);
        if (Fits(indent, before, expression, after) || operands.Count == 1)
        {
            WriteItem(code, indent, before, expression, after);
        }
        else if (operands.Count == 2 && expression[0] == '(' && End(expression, 0) is var end && Fits(indent, "", expression[end..], after))
        {
            WriteBracketed(code, indent, before, expression[1..end], expression[end..] + after);
        }
        else
        {
            WriteBracketed(code, indent, before, expression, ")" + after);
        }
    }

    private static void WriteBracketed(OutputText code, int indent, string before, string body, string after)
    {
        code.Append(' ', indent).Append(before).Append("(\n");
        WriteItem(code, indent + 4, "", body, "");
        code.Append(' ', indent).Append(after).Append('\n');
    }

    /// <summary>Writes what stands within brackets: a line if it fits, else a line for each operand, or for each argument.</summary>
    private static void WriteItem(OutputText code, int indent, string before, string expression, string after)
    {
        var operands = Operands(expression);
        if (Fits(indent, before, expression, after))
        {
            code.Append(' ', indent).Append(before).Append(expression).Append(after).Append('\n');
        }
        else if (operands.Count > 1)
        {
            for (var i = 0; i < operands.Count; i++)
            {
                WriteItem(code, indent, i == 0 ? before : operands[i].Sign + " ", operands[i].Text, i == operands.Count - 1 ? after : "");
            }
        }
        else if (expression.IndexOf('(') is >= 0 and var open && End(expression, open) == expression.Length - 1)
        {
            var arguments = Arguments(expression[(open + 1)..^1]);
            // Behind what is not an argument of a call, a comma would make a tuple.
            var isCall = open > 0 && (char.IsLetterOrDigit(expression[open - 1]) || expression[open - 1] == '_');
            code.Append(' ', indent).Append(before).Append(expression.AsSpan(0, open + 1)).Append('\n');
            foreach (var argument in arguments)
            {
                WriteItem(code, indent + 4, "", argument, isCall ? "," : "");
            }

            code.Append(' ', indent).Append(')').Append(after).Append('\n');
        }
        else
        {
            code.Append(' ', indent).Append(before).Append(expression).Append(after).Append('\n');
        }
    }

    private static bool Fits(int indent, string before, string expression, string after) =>
        indent + before.Length + expression.Length + after.Length <= PythonNode.Width;

    /// <summary>What the loosest operators outside of brackets stand between, each with the operator before it; the whole where there is none.</summary>
    private static List<(string Sign, string Text)> Operands(string expression)
    {
        // A function without a name goes as far as it can.
        foreach (var signs in expression.StartsWith("lambda ", StringComparison.Ordinal) ? [] : Operators)
        {
            var found = new List<(string, string)>();
            var (sign, start) = ("", 0);
            foreach (var (at, word) in Words(expression))
            {
                if (signs.Contains(word))
                {
                    found.Add((sign, expression[start..(at - 1)]));
                    (sign, start) = (word, at + word.Length + 1);
                }
            }

            if (found.Count > 0)
            {
                return [.. found, (sign, expression[start..])];
            }
        }

        return [("", expression)];
    }

    /// <summary>Words that stand outside of brackets with a space on either side.</summary>
    private static IEnumerable<(int At, string Word)> Words(string expression)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < expression.Length; i++)
        {
            depth += expression[i] is '(' ? 1 : expression[i] is ')' ? -1 : 0;
            if (depth == 0 && expression[i] == ' ')
            {
                if (start > 0)
                {
                    yield return (start, expression[start..i]);
                }

                start = i + 1;
            }
        }
    }

    private static List<string> Arguments(string text)
    {
        var arguments = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' ? 1 : text[i] is ')' ? -1 : 0;
            if (depth == 0 && text[i] == ',')
            {
                arguments.Add(text[start..i]);
                start = i + 2;
            }
        }

        return [.. arguments, text[start..]];
    }

    /// <summary>Where the bracket that opens at a place is closed.</summary>
    private static int End(string expression, int open)
    {
        var depth = 0;
        var i = open;
        do
        {
            depth += expression[i] is '(' ? 1 : expression[i] is ')' ? -1 : 0;
            i++;
        }
        while (depth > 0);
        return i - 1;
    }
}
