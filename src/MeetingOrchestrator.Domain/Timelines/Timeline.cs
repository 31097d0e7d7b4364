using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Domain.Timelines;

/// <summary>Lays out a meeting's milestones from its time and the rules.</summary>
public static class Timeline
{
    /// <summary>Conference providers keep attendance reports for about a year; past that there is nothing left to fetch.</summary>
    public static readonly Duration AttendanceRetention = Duration.FromDays(365);

    // Three years: further ahead nobody convenes.
    private const int LongestDays = 1100;

    /// <summary>Whether what this kind does is done once for a meeting, however often it is moved.</summary>
    public static bool IsOnceOnly(MilestoneKind kind) => kind
        is MilestoneKind.Notice or MilestoneKind.CompositionRequest or MilestoneKind.ProvisionalAgenda or MilestoneKind.Documents;

    /// <summary>The milestones in order of time.</summary>
    /// <param name="time">When the meeting is held.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="change">How often the meeting was moved. It is part of the keys: what is laid out anew is not taken for what was passed before.</param>
    public static ImmutableArray<Milestone> Lay(MeetingTime time, IEnumerable<MilestoneRule> rules, int change = 0)
    {
        var laid = rules.Select(rule => (Rule: rule, At: Place(time, rule))).OrderBy(x => x.At).ToList();
        return [.. laid.Select((x, index) => new Milestone(
            Name(x.Rule, change), x.Rule.Kind, x.At, Until(time, x.Rule, laid.Skip(index + 1))))];

        static Instant Until(MeetingTime time, MilestoneRule rule, IEnumerable<(MilestoneRule Rule, Instant At)> later) => rule.Kind switch
        {
            MilestoneKind.AttendanceHarvest => time.End + AttendanceRetention,
            MilestoneKind.DraftMinutes or MilestoneKind.FollowUp => Instant.MaxValue,
            // Once the meeting should have begun, a delegation has better things to do than to test or to fill in forms.
            MilestoneKind.CompositionRequest or MilestoneKind.ConnectionTest => time.Start,
            // A reminder that is overtaken by the next one, or by the start, only confuses.
            MilestoneKind.Reminder => later.Where(x => x.Rule.Kind == MilestoneKind.Reminder && x.At <= time.Start)
                .Select(x => x.At).Append(time.Start).Min(),
            _ => time.End,
        };
    }

    /// <summary>Why these rules cannot be laid out; null when they can.</summary>
    public static Refusal? Fault(IReadOnlyCollection<MilestoneRule> rules) =>
        rules.FirstOrDefault(rule => !IsUsable(rule.Offset)) is { } unusable
            ? new TimelineRefusal.UnusableOffset(unusable.Kind, unusable.Offset)
            : rules.GroupBy(rule => Name(rule, 0)).FirstOrDefault(sameKey => sameKey.Count() > 1)?.First() is { } repeated
                ? new TimelineRefusal.MilestoneRepeated(repeated.Kind, repeated.Offset)
                : null;

    // Months have no fixed length as elapsed time, and a key has no place for fractions of a second or mixed signs.
    private static bool IsUsable(Period offset) =>
        offset is { Years: 0, Months: 0, Milliseconds: 0, Ticks: 0, Nanoseconds: 0 }
        && (offset.Weeks, offset.Days) is ( >= 0 and <= LongestDays / 7, >= 0 and <= LongestDays)
        && (offset.Hours, offset.Minutes, offset.Seconds) is
            ( >= 0 and <= LongestDays * 24, >= 0 and <= LongestDays * 1440, >= 0 and <= LongestDays * 86_400);

    private static Instant Place(MeetingTime time, MilestoneRule rule)
    {
        var zone = DateTimeZoneProviders.Tzdb[time.Zone];
        var anchor = rule.Anchor == Anchor.BeforeStart ? time.Start : time.End;
        // No offset means the anchor itself, whatever the clocks of that day show.
        if (rule.Offset.HasTimeComponent || rule is { LocalTime: null, Offset: { Weeks: 0, Days: 0 } })
        {
            var elapsed = rule.Offset.ToDuration();
            return rule.Anchor == Anchor.BeforeStart ? anchor - elapsed : anchor + elapsed;
        }

        var local = anchor.InZone(zone).LocalDateTime;
        var date = rule.Anchor == Anchor.BeforeStart ? local.Date - rule.Offset : local.Date + rule.Offset;
        // Leniently: a milestone that falls into a gap of the clocks moves by the gap, it is not lost.
        return zone.AtLeniently(date + (rule.LocalTime ?? local.TimeOfDay)).ToInstant();
    }

    private static MilestoneKey Name(MilestoneRule rule, int change)
    {
        var kind = rule.Kind switch
        {
            MilestoneKind.Notice => "notice",
            MilestoneKind.CompositionRequest => "composition-request",
            MilestoneKind.ProvisionalAgenda => "provisional-agenda",
            MilestoneKind.Documents => "documents",
            MilestoneKind.ConnectionTest => "connection-test",
            MilestoneKind.Reminder => "reminder",
            MilestoneKind.Lobby => "lobby",
            MilestoneKind.Opening => "opening",
            MilestoneKind.AttendanceHarvest => "attendance-harvest",
            MilestoneKind.DraftMinutes => "draft-minutes",
            MilestoneKind.FollowUp => "follow-up",
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "Unknown milestone."),
        };
        // PeriodPattern writes 'P45D' and 'PT1H'; the key is lower case.
#pragma warning disable CA1308 // Keys are lower case by their form; nothing is compared by it.
        var key = $"{kind}-{PeriodPattern.NormalizingIso.Format(rule.Offset).ToLowerInvariant()}";
#pragma warning restore CA1308
        return MilestoneKey.Parse(change == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-c{change}"));
    }
}
