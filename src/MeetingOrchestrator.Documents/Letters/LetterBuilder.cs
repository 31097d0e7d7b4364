using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Letters.Kinds;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>Letters of every kind and the words of calendar entries.</summary>
internal sealed class LetterBuilder(Words words, MeetingFacts facts)
{
    private readonly MeetingWording _meeting = new(words, facts);

    public Letter Letter(MessageFacts message)
    {
        var parts = new LetterParts(words, message);
        var (subject, blocks) = message.Kind switch
        {
            MessageKind.Invitation => InvitationLetter.Write(parts),
            MessageKind.Reminder => ReminderLetter.Write(parts),
            MessageKind.CompositionRequest => DelegationLetters.Request(parts),
            MessageKind.DelegationReviewed => DelegationLetters.Reviewed(parts),
            MessageKind.AgendaPublished => PaperLetters.Agenda(parts),
            MessageKind.DocumentsPublished => PaperLetters.Documents(parts),
            MessageKind.MinutesForComment => PaperLetters.Minutes(parts),
            MessageKind.ConnectionTest => ConnectionTestLetter.Write(parts),
            MessageKind.Change => ChangeLetter.Write(parts),
            MessageKind.Postponement => CallOffLetters.Postponement(parts),
            MessageKind.Cancellation => CallOffLetters.Cancellation(parts),
            _ => throw new ArgumentOutOfRangeException(nameof(message), message.Kind, "No letter of this kind is written."),
        };
        return new Letter(facts.Language, subject, [.. blocks]);
    }

    public Letter Entry() => new(facts.Language, _meeting.Say(Notices.EntrySubject),
    [
        new MeetingFactRows(words, facts).Rows(null),
        .. LetterParts.Agenda(words, facts),
        .. LetterParts.Joining(words, facts, forOffice: false),
        LetterParts.Contact(words, facts),
    ]);

    /// <summary>A text about the meeting and its date.</summary>
    public string Dated(string key) => _meeting.Say(key, _meeting.Date);
}
