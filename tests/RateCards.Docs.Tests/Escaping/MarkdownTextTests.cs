using RateCards.Docs.Escaping;

namespace RateCards.Docs.Tests.Escaping;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("+ no item", "\\+ no item")]
    [InlineData("1. no item", "1\\. no item")]
    [InlineData("12) no item", "12\\) no item")]
    [InlineData("1.5 stays", "1.5 stays")]
    [InlineData("=== no heading", "\\=== no heading")]
    [InlineData("import x from 'y'", "&#105;mport x from 'y'")]
    [InlineData("export const x", "&#101;xport const x")]
    [InlineData("imported", "imported")]
    [InlineData("![no image](x)", "\\!\\[no image\\](x)")]
    [InlineData("two\n\nlines\r\n and\ttab", "two lines and tab")]
    [InlineData(" (kept apart) ", " (kept apart) ")]
    [InlineData("AT&T, &copy; and &#36;", "AT&T, \\&copy; and \\&#36;")]
    [InlineData("GPT-OSS-120B (128K)", "GPT-OSS-120B (128K)")]
    [InlineData("marks \uE000of fragments\uE001", "marks of fragments")]
    [InlineData("", "")]
    public void Text_reads_as_that_text_wherever_its_line_begins(string text, string expected) => MarkdownText.Escape(text).ShouldBe(expected);

    [Theory]
    [InlineData("javascript:alert(1)", "#")]
    [InlineData("data:text/html,x", "#")]
    [InlineData("https://a.example/b_c?d=1&e#f", "https://a.example/b_c?d=1&e#f")]
    [InlineData("/fine-tuning/x#y", "/fine-tuning/x#y")]
    [InlineData("/a:b", "/a:b")]
    public void A_link_leads_only_where_a_link_may_lead(string address, string expected) => LinkText.Escape(address).ShouldBe(expected);
}
