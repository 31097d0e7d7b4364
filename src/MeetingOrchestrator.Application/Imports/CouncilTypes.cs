using System.Collections.Immutable;
using System.Text.Json;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Makes the parts of a council from a file whose form and meaning were checked.</summary>
internal static class CouncilTypes
{
    public static T Read<T>(FileNode node) =>
        node.Element.Deserialize<T>(CouncilJson.Options) ?? throw new JsonException($"{node.Path} is null.");
}

/// <summary>A pair of things, one a language.</summary>
internal sealed record EachLanguage<T>(T Ru, T En);

/// <summary>A seat as the file writes it.</summary>
internal sealed record SeatData(
    SeatKey Key, SeatKind Kind, EachLanguage<SeatName> Name, EachLanguage<int> Order, BilingualText Capital, string Zone)
{
    public Seat Seat => new(Key, Kind, Name.Ru, Name.En, Order.Ru, Order.En, Capital, ZoneNames.Current(Zone));
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

/// <summary>A holiday as the file writes it.</summary>
internal sealed record HolidayData(LocalDate Date, BilingualText Name, ImmutableArray<SeatKey>? Seats)
{
    public Holiday Holiday => new(Date, Name, Seats ?? []);
}

/// <summary>A line of the schedule as the file writes it, without its time.</summary>
internal sealed record MeetingData(
    int Number, DateCertainty Date, DateCertainty TimeOfDay, MeetingFormat Format, SeatKey Host, BilingualText Place, bool Extraordinary = false);
