using System.Text;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>Large outputs are kept in pieces of 64 KiB, which nobody is to notice.</summary>
public sealed class OutputTextTests
{
    /// <summary>Characters of one to four bytes, so that the ends of pieces fall everywhere.</summary>
    private static readonly string Long = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{i} aé€\U0001F600\n"));

    [Fact]
    public void A_text_of_many_pieces_is_the_same_bytes_as_one_of_one()
    {
        var text = new OutputText();
        foreach (var line in Long.Split('\n')[..^1])
        {
            text.Append(line).Append('\n');
        }

        var file = text.ToFile("a.txt");

        file.Content.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Long));
        file.Text.ShouldBe(Long);
        file.ShouldBe(new OutputFile("a.txt", Long));
        file.ShouldBe(OutputFile.OfBytes("a.txt", Encoding.UTF8.GetBytes(Long)));
        Convert.ToHexString(file.Hash()).ShouldBe(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Long))));
    }

    [Fact]
    public void A_change_in_the_last_piece_is_a_change()
    {
        new OutputFile("a.txt", Long + "a").ShouldNotBe(new OutputFile("a.txt", Long + "b"));
        new OutputFile("a.txt", Long).ShouldNotBe(new OutputFile("a.txt", Long[..^1]));
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(65_535)]
    [InlineData(1)]
    public void Only_one_line_end_is_left_at_the_end_wherever_pieces_end(int length)
    {
        var text = new OutputText().Append('a', length).Append('\n', 70_000).TrimEnd();

        text.Take().ShouldBe(new string('a', length) + "\n");
    }

    [Fact]
    public void A_file_goes_into_another_whole()
    {
        new OutputText().Append("head\n").Append(new OutputFile("a.txt", Long)).ToFile("b.txt").Text.ShouldBe("head\n" + Long);
    }

    [Fact]
    public void A_sequence_is_written_like_an_array()
    {
        JsonNode[] items = ["a", 1, JsonArray.Of([])];

        new JsonSequence(items).ToIndentedString().ShouldBe(JsonArray.Of(items).ToIndentedString());
        new JsonSequence([]).ToIndentedString().ShouldBe("[]");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    public void A_file_on_the_disk_is_compared_to_its_end(string more)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Long + "b" + more);
            using var file = File.OpenRead(path);

            new OutputFile("a.txt", Long + "b").IsIn(file).ShouldBe(more.Length == 0);
            file.Position = 0;
            new OutputFile("a.txt", Long + "c").IsIn(file).ShouldBeFalse();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
