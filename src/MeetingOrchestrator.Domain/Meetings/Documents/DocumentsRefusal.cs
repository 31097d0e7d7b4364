using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>Why documents cannot be issued, changed or relied on.</summary>
public abstract record DocumentsRefusal : Refusal
{
    private DocumentsRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Documents were not asked for yet.</summary>
    public sealed record NotDue() : DocumentsRefusal("documents.not-due");

    /// <summary>The documents are being made, so what they are made from no longer changes.</summary>
    public sealed record AlreadyDue() : DocumentsRefusal("documents.already-due");

    /// <summary>Two documents have the same file name.</summary>
    public sealed record FileRepeated(string File) : DocumentsRefusal("documents.file-repeated", File);

    /// <summary>A document of this file name was issued, with other content.</summary>
    public sealed record AlreadyIssued(string File) : DocumentsRefusal("documents.already-issued", File);

    /// <summary>The minutes were approved already.</summary>
    public sealed record MinutesAlreadyApproved() : DocumentsRefusal("documents.minutes-already-approved");

    /// <summary>The draft minutes were not issued.</summary>
    public sealed record MinutesNotIssued() : DocumentsRefusal("documents.minutes-not-issued");
}
