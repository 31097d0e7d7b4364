using System.Collections.Immutable;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Web.Components.Room;

/// <summary>A delegation being named: what was typed, and what is wrong with it.</summary>
/// <param name="Members">The rows, as typed.</param>
/// <param name="Faults">What is wrong, by field, as sentences.</param>
/// <param name="Refused">Why the whole was not taken; null otherwise.</param>
/// <param name="Focus">Where the reader goes on: the first fault, or the row just added.</param>
public sealed record DelegationDraft(
    ImmutableArray<NamedMember> Members,
    ImmutableArray<FieldSentence> Faults,
    string? Refused = null,
    (int Member, string Field)? Focus = null)
{
    /// <summary>An unfinished form begins with a head of delegation.</summary>
    public static DelegationDraft Of(ImmutableArray<NamedMember> members, Language language) =>
        new(members.IsEmpty ? [Empty(DelegateRole.Head, language)] : members, []);

    /// <summary>A row in which nothing was typed.</summary>
    public static NamedMember Empty(DelegateRole role, Language language) => new(role, "", "", "", "", Gender.Unknown, "", language, []);

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(int member, string field) =>
        Faults.FirstOrDefault(fault => fault.Member == member && fault.Field == field)?.Sentence;
}

/// <summary>What is wrong with one field, in the language of whoever typed it.</summary>
public sealed record FieldSentence(int Member, string Field, string Sentence);
