using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>What an amendment does to the text of a draft decision. Points are named by their keys.</summary>
public abstract record TextChange
{
    private TextChange()
    {
    }

    /// <summary>Words a point anew.</summary>
    public sealed record ReplacePoint(int Point, OperativeVerb Verb, BilingualText Text) : TextChange;

    /// <summary>Inserts a point after another; after 0, before all.</summary>
    public sealed record InsertPoint(int After, OperativeVerb Verb, BilingualText Text) : TextChange;

    /// <summary>Deletes a point, and the obligations that follow from it.</summary>
    public sealed record DeletePoint(int Point) : TextChange;

    /// <summary>Words the document decided on anew.</summary>
    public sealed record ReplaceDocument(BilingualText Document) : TextChange;
}
