using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>Documents of these kinds are due, in every language.</summary>
    public sealed record DocumentsDue(ImmutableArray<DocumentKind> Kinds) : MeetingEvent;

    /// <summary>A document was issued; its digest binds the file to the record.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Language">In which language.</param>
    /// <param name="File">The file's name in the record.</param>
    /// <param name="Sha256">Lower-case hexadecimal SHA-256 of the file.</param>
    public sealed record DocumentIssued(DocumentKind Kind, Language Language, string File, string Sha256) : MeetingEvent;
}

public abstract partial record MeetingCommand
{
    /// <summary>Records documents that were issued.</summary>
    public sealed record RecordDocuments(ImmutableArray<MeetingEvent.DocumentIssued> Documents) : MeetingCommand;
}
