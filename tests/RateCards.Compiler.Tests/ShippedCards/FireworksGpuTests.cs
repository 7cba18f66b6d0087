namespace RateCards.Compiler.Tests.ShippedCards;

/// <summary>Expected values were typed from the vendor's pages and dated copies of them.</summary>
public class FireworksGpuTests
{
    [Fact]
    public void About_may_2024_the_h100_is_on_request() => ShippedProject.ShouldSay("fireworks-gpu-hours", "2024-05-01", """
        a100-80gb: gpu-hour 3.89
        h100-80gb: gpu-hour on request
        """);

    [Fact]
    public void On_2025_07_19() => ShippedProject.ShouldSay("fireworks-gpu-hours", "2025-07-19", """
        a100-80gb: gpu-hour 2.90
        h100-80gb: gpu-hour 5.80
        h200-141gb: gpu-hour 6.99
        b200-180gb: gpu-hour 11.99
        mi300x: gpu-hour 4.99
        """);

    [Fact]
    public void About_february_2026() => ShippedProject.ShouldSay("fireworks-gpu-hours", "2026-02-01", """
        a100-80gb: gpu-hour 2.90
        h100-80gb: gpu-hour 4.00
        h200-141gb: gpu-hour 6.00
        b200-180gb: gpu-hour 9.00
        mi300x: gpu-hour not published
        """);

    [Fact]
    public void On_2026_05_16() => ShippedProject.ShouldSay("fireworks-gpu-hours", "2026-05-16", """
        a100-80gb: gpu-hour not published
        h100-80gb: gpu-hour 7.00
        h200-141gb: gpu-hour 7.00
        b200-180gb: gpu-hour 10.00
        b300-288gb: gpu-hour 12.00
        mi300x: gpu-hour not published
        """);

    [Fact]
    public void On_2026_10_01_a_pinned_region_costs_half_as_much_again() => ShippedProject.ShouldSay("fireworks-gpu-hours", "2026-10-01", """
        a100-80gb: gpu-hour not published, gpu-hour.region-pinned not published
        h100-80gb: gpu-hour 8.00, gpu-hour.region-pinned 12.00
        h200-141gb: gpu-hour 8.00, gpu-hour.region-pinned 12.00
        b200-180gb: gpu-hour 13.00, gpu-hour.region-pinned 19.50
        b300-288gb: gpu-hour 15.00, gpu-hour.region-pinned 22.50
        gb300-288gb: gpu-hour 20.00, gpu-hour.region-pinned 30.00
        mi300x: gpu-hour not published, gpu-hour.region-pinned not published
        """);

    [Theory]
    [InlineData("fireworks-gpu-hours.a100-80gb.gpu-hour", "2024-05-01", true, "vendor")]
    [InlineData("fireworks-gpu-hours.h100-80gb.gpu-hour", "2025-07-19", false, "transcribed")]
    [InlineData("fireworks-gpu-hours.h100-80gb.gpu-hour", "2026-02-01", true, "transcribed")]
    [InlineData("fireworks-gpu-hours.h100-80gb.gpu-hour", "2026-05-16", false, "vendor")]
    [InlineData("fireworks-gpu-hours.h100-80gb.gpu-hour", "2026-10-01", false, "transcribed")]
    public void A_price_says_since_when_how_exactly_and_how_far_it_is_to_be_believed(string id, string since, bool isApproximate, string trust)
    {
        var value = ShippedProject.Project.Rates.Find(id)!.History.Single(v => v.Since.ToString() == since);
        value.IsApproximate.ShouldBe(isApproximate);
        value.Source.Trust.ToString().ToLowerInvariant().ShouldBe(trust);
    }

    [Theory]
    [InlineData("a100-80gb", 80)]
    [InlineData("h100-80gb", 80)]
    [InlineData("h200-141gb", 141)]
    [InlineData("b200-180gb", 180)]
    [InlineData("b300-288gb", 288)]
    [InlineData("gb300-288gb", 288)]
    public void A_gpu_has_its_memory(string id, int gigabytes)
    {
        var memory = ShippedProject.Project.FindCard("fireworks-gpu-hours")!.FindSku(id)!.FindAttribute("memory")!;
        memory.Amount.ShouldBe(gigabytes);
        memory.Unit!.Text.ShouldBe("GB");
    }

    [Fact]
    public void Dedicated_defaults_name_gpus_by_id() => ShippedProject.ShouldSay("fireworks-dedicated-defaults", "2026-05-16", """
        kimi-k2p6: gpus 8, gpu b300-288gb, prompt-tps 30000, decode-tps 1500
        kimi-k2p5: gpus 8, gpu b300-288gb, prompt-tps 30000, decode-tps 1500
        qwen3p5-397b: gpus 8, gpu b200-180gb, prompt-tps 20000, decode-tps 1200
        gpt-oss-120b: gpus 4, gpu h200-141gb, prompt-tps 25000, decode-tps 2500
        """);
}
