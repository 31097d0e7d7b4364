using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Makes the parts of a council from a file whose form and meaning were checked.</summary>
internal static class CouncilTypes
{
    private static readonly JsonSerializerOptions Options = Create();

    public static T Read<T>(FileNode node) =>
        node.Element.Deserialize<T>(Options) ?? throw new JsonException($"{node.Path} is null.");

    private static JsonSerializerOptions Create()
    {
        // The schema has refused what is unknown; what is left out here is read elsewhere, or a remark.
        var options = new JsonSerializerOptions(EventJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };
        options.Converters.Insert(0, new NodaPatternConverter<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH:mm")));
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>A pair of things, one a language.</summary>
internal sealed record EachLanguage<T>(T Ru, T En);

/// <summary>A seat as the file writes it.</summary>
internal sealed record SeatData(
    SeatKey Key, SeatKind Kind, EachLanguage<SeatName> Name, EachLanguage<int> Order, BilingualText Capital, string Zone)
{
    public Seat Seat => new(Key, Kind, Name.Ru, Name.En, Order.Ru, Order.En, Capital, Zone);
}

/// <summary>A person as the file writes them.</summary>
internal sealed record PersonEntry(
    PersonKey Key,
    SeatKey Seat,
    DelegateRole Role,
    BilingualText? Name,
    BilingualText Function,
    Gender Gender,
    string Address,
    string Language)
{
    public PersonData Data => new(
        Key, Seat, Role, Name, Function, Gender, Address,
        Language == "ru" ? Domain.Languages.Language.Russian : Domain.Languages.Language.English);
}

/// <summary>A line of the timeline as the file writes it.</summary>
internal sealed record MilestoneData(MilestoneKind Kind, Anchor Anchor, Period Offset, LocalTime? At)
{
    public MilestoneRule Rule => new(Kind, Anchor, Offset, At);
}

/// <summary>How an extraordinary meeting comes about, as the file writes it.</summary>
internal sealed record ExtraordinaryData(Fraction Share, ArticleReference Article)
{
    public ExtraordinaryRule Rule => new(Share, Article);
}

/// <summary>A holiday as the file writes it.</summary>
internal sealed record HolidayData(LocalDate Date, BilingualText Name, ImmutableArray<SeatKey>? Seats)
{
    public Holiday Holiday => new(Date, Name, Seats ?? []);
}

/// <summary>Rules of procedure as the file writes them.</summary>
internal sealed record RulesData(
    string Key,
    int Version,
    bool Verified,
    BilingualText Title,
    BilingualText Source,
    QuorumRule Quorum,
    DecisionRule AgendaAdoption,
    DecisionRule Decisions,
    DecisionRule Procedural,
    ImmutableArray<MilestoneData> Timeline,
    string SpeechLimit,
    ExtraordinaryData? Extraordinary)
{
    public RulesOfProcedure Rules => new(
        Key, Version, Verified, Title, Source, Quorum, AgendaAdoption, Decisions, Procedural, [.. Timeline.Select(line => line.Rule)],
        Lengths.TryRead(SpeechLimit, out var limit) ? limit.Value : throw new JsonException($"'{SpeechLimit}' was not checked."))
    {
        Extraordinary = Extraordinary?.Rule,
    };
}

/// <summary>A line of the schedule as the file writes it, without its time.</summary>
internal sealed record MeetingData(
    int Number, DateCertainty Date, DateCertainty TimeOfDay, MeetingFormat Format, SeatKey Host, BilingualText Place, bool Extraordinary = false);
