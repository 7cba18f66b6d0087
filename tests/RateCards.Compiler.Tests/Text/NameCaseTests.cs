using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.Text;

public class NameCaseTests
{
    [Theory]
    [InlineData("multi-turn", "MultiTurn", "multiTurn", "multi_turn", "multi-turn", "multi turn", "Multi turn")]
    [InlineData("prompt_tokens", "PromptTokens", "promptTokens", "prompt_tokens", "prompt-tokens", "prompt tokens", "Prompt tokens")]
    [InlineData("kimi-k2p6", "KimiK2p6", "kimiK2p6", "kimi_k2p6", "kimi-k2p6", "kimi k2p6", "Kimi k2p6")]
    [InlineData("turns", "Turns", "turns", "turns", "turns", "turns", "Turns")]
    public void A_name_is_spelt_as_where_it_stands_wants_it(
        string name, string pascal, string camel, string snake, string kebab, string words, string heading)
    {
        NameCase.Pascal(name).ShouldBe(pascal);
        NameCase.Camel(name).ShouldBe(camel);
        NameCase.Snake(name).ShouldBe(snake);
        NameCase.Kebab(name).ShouldBe(kebab);
        NameCase.Words(name).ShouldBe(words);
        NameCase.Heading(name).ShouldBe(heading);
    }
}
