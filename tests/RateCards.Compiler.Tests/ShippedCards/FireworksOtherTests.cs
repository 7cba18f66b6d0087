using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.ShippedCards;

/// <summary>Expected values were typed from the vendor's pages and dated copies of them.</summary>
public class FireworksOtherTests
{
    [Fact]
    public void About_may_2024_fine_tuning_has_one_rate_a_size() => ShippedProject.ShouldSay("fireworks-fine-tuning", "2024-05-01", """
        up-to-16b: any-method 0.50
        16b-to-80b: any-method 3.00
        mixtral-8x7b: any-method 2.00
        """);

    [Fact]
    public void On_2026_10_01_fine_tuning_is_priced_by_method() => ShippedProject.ShouldSay("fireworks-fine-tuning", "2026-10-01", """
        up-to-16b: any-method not offered, lora-sft 0.50, lora-dpo 1, full-sft 1, full-dpo 2
        16b-to-80b: any-method not offered, lora-sft 3, lora-dpo 6, full-sft 6, full-dpo 12
        80b-to-300b: lora-sft 6, lora-dpo 12, full-sft 12, full-dpo 24
        over-300b: lora-sft 10, lora-dpo 20, full-sft 20, full-dpo 40
        mixtral-8x7b: any-method not offered
        """);

    [Fact]
    public void The_training_api_has_cached_prefill() => ShippedProject.ShouldSay("fireworks-training-api", "2026-10-01", """
        glm-5p3-flash: prefill 2.96, cached-prefill 0.593, sample 7.41, train 8.89
        glm-5p3: prefill 4.86, cached-prefill 0.972, sample 12.15, train 14.58
        qwen3p8-27b: prefill 1.86, cached-prefill 0.372, sample 5.595, train 4.103
        kimi-k3: prefill 10.87, cached-prefill 2.17, sample 27.11, train 32.55
        deepseek-v4-flash-0731: prefill 1.74, cached-prefill 0.35, sample 4.33, train 5.20
        """);

    [Fact]
    public void Embeddings_are_priced_by_size() => ShippedProject.ShouldSay("fireworks-embeddings", "2024-05-01", """
        up-to-150m: input 0.008
        150m-to-350m: input 0.016
        """);

    [Fact]
    public void About_august_2026_one_embedding_model_has_a_price_of_its_own() => ShippedProject.ShouldSay("fireworks-embeddings", "2026-08-01", """
        up-to-150m: input 0.008
        150m-to-350m: input 0.016
        qwen3-8b: input 0.10
        """);

    [Fact]
    public void Image_steps_are_charged_for_but_not_published_at_first() => ShippedProject.ShouldSay("fireworks-images", "2025-07-18", """
        sdxl: step not published
        sdxl-controlnet: step not published
        """);

    [Fact]
    public void Image_steps_from_2025_07_19() => ShippedProject.ShouldSay("fireworks-images", "2025-07-19", """
        sdxl: step 0.00013, image-of-30-steps 0.0039
        sdxl-controlnet: step 0.0002, image-of-30-steps 0.006
        """);

    [Fact]
    public void An_image_is_billed_as_576_prompt_tokens_and_a_lora_costs_nothing_more() => ShippedProject.ShouldSay("fireworks-billing-rules", "2026-05-16", """
        image-input: prompt-tokens 576
        serverless-lora: surcharge free
        dedicated-deployment: billing-increment 1
        """);

    [Fact]
    public void From_2026_10_01_a_lora_is_not_served_serverless() => ShippedProject.ShouldSay("fireworks-billing-rules", "2026-10-01", """
        image-input: prompt-tokens 576
        serverless-lora: surcharge not offered
        dedicated-deployment: billing-increment 1
        """);

    [Fact]
    public void Plans_limit_requests_and_deployed_models() => ShippedProject.ShouldSay("fireworks-plans", "2026-05-16", """
        developer: request-limit 600, deployed-models 100
        business: request-limit on request, deployed-models 100
        enterprise: request-limit unlimited, deployed-models unlimited
        """);

    [Fact]
    public void Later_requests_are_limited_by_payment_card() => ShippedProject.ShouldSay("fireworks-plans", "2026-10-01", """
        developer: request-limit not published, deployed-models 100
        business: request-limit on request, deployed-models 100
        enterprise: request-limit unlimited, deployed-models unlimited
        without-payment-card: request-limit 10
        with-payment-card: request-limit 6000
        """);

    [Fact]
    public void Spending_tiers_limit_usage_by_the_month() => ShippedProject.ShouldSay("fireworks-spending-tiers", "2026-05-16", """
        tier-1: monthly-limit 50
        tier-2: monthly-limit 500
        tier-3: monthly-limit 5000
        tier-4: monthly-limit 50000
        custom: monthly-limit on request
        """);

    [Theory]
    [InlineData("2026-05-16", 99.99, "tier-1")]
    [InlineData("2026-05-16", 100, "tier-2")]
    [InlineData("2026-05-16", 1000, "tier-3")]
    [InlineData("2026-05-16", 9999.99, "tier-3")]
    [InlineData("2026-05-16", 10000, "tier-4")]
    [InlineData("2026-10-01", 49.99, "tier-1")]
    [InlineData("2026-10-01", 50, "tier-2")]
    [InlineData("2026-10-01", 500, "tier-3")]
    [InlineData("2026-10-01", 5000, "tier-4")]
    public void Historical_spend_qualifies_for_one_tier(string date, double spend, string tier)
    {
        Date.TryParse(date, out var day).ShouldBeTrue();
        ShippedProject.Project.FindCard("fireworks-spending-tiers")!.Skus
            .Where(s => s.BandAsOf(day)?.Contains((decimal)spend) == true)
            .Select(s => s.Id)
            .ShouldBe([tier]);
    }

    [Fact]
    public void A_card_in_json_is_read_like_the_others() =>
        ShippedProject.Project.FindCard("fireworks-embeddings")!.Origin.Location!.Path.ShouldBe("cards/fireworks-embeddings.json");
}
