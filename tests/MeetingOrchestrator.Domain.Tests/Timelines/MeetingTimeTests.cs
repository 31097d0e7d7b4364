using MeetingOrchestrator.Domain.Calendars;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Timelines;

/// <summary>Local times in Chisinau: the gap of 28 March 2021 (02:00 to 03:00) and the overlap of 31 October 2021 (02:00 to 03:00 twice).</summary>
public sealed class MeetingTimeTests
{
    private const string Chisinau = "Europe/Chisinau";
    private static readonly LocalDateTime InGap = new(2021, 3, 28, 2, 30);
    private static readonly LocalDateTime InOverlap = new(2021, 10, 31, 2, 30);
    private static readonly Duration Length = Duration.FromHours(2);

    [Fact]
    public void Time_in_the_gap_is_refused_even_with_an_offset()
    {
        MeetingTime.Resolve(InGap, Chisinau, Length).Refusal.ShouldBe(new TimeRefusal.NonexistentLocalTime(InGap, Chisinau), Same);
        MeetingTime.Resolve(InGap, Chisinau, Length, Offset.FromHours(2)).Time.ShouldBeNull();
    }

    [Fact]
    public void Time_in_the_overlap_without_an_offset_is_refused_with_both_offsets() =>
        MeetingTime.Resolve(InOverlap, Chisinau, Length).Refusal.ShouldBe(
            new TimeRefusal.AmbiguousLocalTime(InOverlap, Chisinau, Offset.FromHours(3), Offset.FromHours(2)), Same);

    [Theory]
    [InlineData(3, 23)]
    [InlineData(2, 24)]
    public void Time_in_the_overlap_with_an_offset_is_the_instant_meant(int offset, int utcHour)
    {
        var time = MeetingTime.Resolve(InOverlap, Chisinau, Length, Offset.FromHours(offset)).Time.ShouldNotBeNull();
        time.Start.ShouldBe(Instant.FromUtc(2021, 10, 30, 0, 30) + Duration.FromHours(utcHour));
        time.End.ShouldBe(time.Start + Length);
    }

    [Fact]
    public void Time_in_the_overlap_with_a_foreign_offset_is_refused() =>
        MeetingTime.Resolve(InOverlap, Chisinau, Length, Offset.FromHours(5)).Refusal.ShouldBeOfType<TimeRefusal.AmbiguousLocalTime>();

    [Fact]
    public void Offset_that_contradicts_the_zone_is_refused() =>
        MeetingTime.Resolve(new(2021, 2, 18, 11, 0), "Europe/Moscow", Length, Offset.FromHours(4)).Refusal.ShouldBe(
            new TimeRefusal.OffsetContradictsZone(Offset.FromHours(4), "Europe/Moscow", Offset.FromHours(3)), Same);

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    public void Unknown_zone_is_refused(string zone) =>
        MeetingTime.Resolve(new(2021, 2, 18, 11, 0), zone, Length).Refusal.ShouldBe(new TimeRefusal.UnknownZone(zone), Same);

    [Fact]
    public void Length_of_zero_is_refused() =>
        MeetingTime.Resolve(new(2021, 2, 18, 11, 0), "Europe/Moscow", Duration.Zero).Refusal.ShouldBeOfType<TimeRefusal.EndBeforeStart>();

    private static readonly IEqualityComparer<Kernel.Refusal?> Same = EqualityComparer<Kernel.Refusal?>.Create(
        (first, second) => Support.Canonical.Of(first) == Support.Canonical.Of(second), refusal => refusal?.Code.GetHashCode(StringComparison.Ordinal) ?? 0);
}
