namespace RateCards.Changes.Tests;

/// <summary>Formulas of a calculator with two offers: one charges prompts, the other what is generated, twice.</summary>
internal static class DirectAndTwice
{
    public const string Formulas = """
        symbols:
          prompt: { notation: p, title: Prompt, unit: Mtok, sentence: Tokens of the prompts. }
          input: { notation: i, title: Input rate, unit: USD/Mtok, sentence: What tokens of prompts cost. }
          output: { notation: o, title: Output rate, unit: USD/Mtok, sentence: What generated tokens cost. }
        formulas:
          direct_total: { notation: D, title: Direct, unit: USD, sentence: All of it once., definition: prompt * input }
          twice_total: { notation: T, title: Twice, unit: USD, sentence: All of it twice., definition: prompt * output * 2 }
        """;
}
