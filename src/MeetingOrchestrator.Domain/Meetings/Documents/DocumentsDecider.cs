using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>Binds issued documents to the record; a file name is never used for other content.</summary>
internal static class DocumentsDecider
{
    public static Verdict<MeetingEvent> Decide(RecordDocuments command, MeetingState state) =>
        Fault(command, state.Documents).Then(() => [.. Issue(command, state), .. Archive(command, state)]);

    public static DocumentsState Evolve(DocumentsState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        DocumentsDue due => state with { Asked = state.Asked.Union(due.Kinds) },
        DocumentIssued issued => state with { Issued = state.Issued.Add(issued) },
        _ => state,
    };

    private static IEnumerable<MeetingEvent> Issue(RecordDocuments command, MeetingState state) =>
        command.Documents.Where(document => !state.Documents.Issued.Contains(document));

    // The approved minutes are the last document of a meeting: with them the record is complete.
    private static IEnumerable<MeetingEvent> Archive(RecordDocuments command, MeetingState state) =>
        command.Documents.Any(document => document.Kind == DocumentKind.Minutes) && state.Lifecycle.Archived is null
            ? [new MeetingArchived(ArchiveReason.MinutesApproved)]
            : [];

    private static Refusal? Fault(RecordDocuments command, DocumentsState state)
    {
        if (command.Documents.Any(document => !state.Asked.Contains(document.Kind)))
        {
            return new DocumentsRefusal.NotDue();
        }

        var repeated = command.Documents.GroupBy(document => document.File).FirstOrDefault(same => same.Count() > 1);
        if (repeated is not null)
        {
            return new DocumentsRefusal.FileRepeated(repeated.Key);
        }

        var other = command.Documents.FirstOrDefault(given => state.Issued.Any(issued => issued.File == given.File && issued != given));
        return other is null ? null : new DocumentsRefusal.AlreadyIssued(other.File);
    }
}
