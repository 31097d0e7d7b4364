using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;

namespace MeetingOrchestrator.Storage.Listings;

/// <summary>What a transaction does to the lists.</summary>
internal static class ListingWrites
{
    private const string UpsertMeeting = """
        INSERT INTO meetings (meeting, council, number, phase, starts_at, ends_at, zone, date)
        VALUES (@meeting, @council, @number, @phase, @starts_at, @ends_at, @zone, @date)
        ON CONFLICT (meeting) DO UPDATE SET council = excluded.council, number = excluded.number, phase = excluded.phase,
            starts_at = excluded.starts_at, ends_at = excluded.ends_at, zone = excluded.zone, date = excluded.date
        """;

    private const string UpsertDecision = """
        INSERT INTO decisions (meeting, decision, number, state, verb, document_ru, document_en, settled_at)
        VALUES (@meeting, @decision, @number, @state, @verb, @document_ru, @document_en, @settled_at)
        ON CONFLICT (meeting, decision) DO UPDATE SET number = excluded.number, state = excluded.state, verb = excluded.verb,
            document_ru = excluded.document_ru, document_en = excluded.document_en, settled_at = excluded.settled_at
        """;

    public static async Task UpsertAsync(StoreWriter writer, IEnumerable<MeetingListing> meetings)
    {
        await using var upsert = writer.Prepare(
            UpsertMeeting, "@meeting", "@council", "@number", "@phase", "@starts_at", "@ends_at", "@zone", "@date");
        foreach (var meeting in meetings)
        {
            await upsert.ExecuteAsync(
                meeting.Meeting.Value,
                meeting.Council.Value,
                meeting.Number,
                StoredNames.Phases.NameOf(meeting.Phase),
                StoredInstant.ToNanoseconds(meeting.Start),
                StoredInstant.ToNanoseconds(meeting.End),
                meeting.Zone,
                StoredNames.Certainties.NameOf(meeting.Date));
        }
    }

    public static async Task UpsertAsync(StoreWriter writer, IEnumerable<DecisionListing> decisions)
    {
        await using var upsert = writer.Prepare(
            UpsertDecision, "@meeting", "@decision", "@number", "@state", "@verb", "@document_ru", "@document_en", "@settled_at");
        foreach (var decision in decisions)
        {
            await upsert.ExecuteAsync(
                decision.Meeting.Value,
                decision.Decision.Value,
                decision.Number,
                StoredNames.DecisionStates.NameOf(decision.State),
                StoredNames.DecisionVerbs.NameOf(decision.Verb),
                decision.Document.Ru,
                decision.Document.En,
                StoredInstant.ToNanoseconds(decision.SettledAt));
        }
    }
}
