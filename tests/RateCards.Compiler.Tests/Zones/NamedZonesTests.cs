using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;
using RateCards.Compiler.Base;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Tests.Zones;

/// <summary>The compiler's table of zones says what the time zone database says. With RATECARDS_ACCEPT=1 it is written anew: do so where the package NodaTime has risen.</summary>
public sealed class NamedZonesTests
{
    private static readonly TzdbDateTimeZoneSource Database = TzdbDateTimeZoneSource.Default;

    private static readonly Instant First = OfDay(NamedZone.KnownFrom);

    private static readonly Instant End = OfDay(NamedZone.KnownUntil);

    /// <summary>Zones that agree share a line.</summary>
    [Fact]
    public void The_table_is_that_of_the_time_zone_database()
    {
        var text = new StringBuilder($"# Written by NamedZonesTests from {Database.VersionId}: names, and from which minute since 1970 on how many minutes are added to UTC.\n");
        foreach (var zones in Database.GetIds().Order(StringComparer.Ordinal).GroupBy(Offsets))
        {
            text.Append(CultureInfo.InvariantCulture, $"{string.Join(",", zones)}\t{zones.Key}\n");
        }

        GoldenFile.ShouldHold("src/RateCards.Compiler/Zones/Zones.txt", text.ToString());
    }

    /// <summary>Europe's clocks went forward at 01:00 UTC on 2026-03-29; those of Lord Howe go by half an hour, and Kathmandu's are three quarters off.</summary>
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T00:59:59", "2026-03-29T01:59:59")]
    [InlineData("Europe/Berlin", "2026-03-29T01:00:00", "2026-03-29T03:00:00")]
    [InlineData("Europe/Berlin", "2026-10-25T00:59:59", "2026-10-25T02:59:59")]
    [InlineData("Europe/Berlin", "2026-10-25T01:00:00", "2026-10-25T02:00:00")]
    [InlineData("America/New_York", "2026-03-08T07:00:00", "2026-03-08T03:00:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T15:30:00", "2026-10-04T02:30:00")]
    [InlineData("Asia/Kathmandu", "2026-05-16T12:00:00", "2026-05-16T17:45:00")]
    [InlineData("Asia/Calcutta", "2026-05-16T23:59:59", "2026-05-17T05:29:59")]
    public void Clocks_show(string zone, string utc, string local) =>
        NamedZones.Find(zone)!.ClockAt(Utc(utc)).ShouldBe(DateTime.Parse(local, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2019-12-31T23:59:59", false)]
    [InlineData("2020-01-01T00:00:00", true)]
    [InlineData("2049-12-31T23:59:59", true)]
    [InlineData("2050-01-01T00:00:00", false)]
    public void What_is_known_ends(string utc, bool isKnown) => NamedZone.Knows(Utc(utc)).ShouldBe(isKnown);

    [Fact]
    public void Only_names_of_the_database_are_zones() => new[] { "Europe/berlin", "Mars/Base", "" }.Select(NamedZones.Find).ShouldAllBe(z => z == null);

    private static string Offsets(string id)
    {
        var offsets = new List<(long Minute, int Offset)>();
        foreach (var interval in Database.ForId(id).GetZoneIntervals(First, End))
        {
            var (minute, offset) = (Instant.Max(interval.HasStart ? interval.Start : First, First).ToUnixTimeSeconds(), interval.WallOffset.Seconds);
            (minute % 60, offset % 60).ShouldBe((0, 0), id);
            if (offsets.Count == 0 || offsets[^1].Offset != offset / 60)
            {
                offsets.Add((minute / 60, offset / 60));
            }
        }

        return string.Join(" ", offsets.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Minute} {o.Offset}")));
    }

    private static Instant OfDay(Date day) => Instant.FromUtc(day.Year, day.Month, day.Day, 0, 0);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
