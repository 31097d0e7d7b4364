using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>What somebody does in a delegation.</summary>
public enum DelegateRole
{
    /// <summary>Head of delegation.</summary>
    Head,

    /// <summary>Deputy head of delegation.</summary>
    Deputy,

    /// <summary>Adviser or expert.</summary>
    Adviser,

    /// <summary>Interpreter.</summary>
    Interpreter,

    /// <summary>Focal point: names the delegation and answers for it before the meeting; does not take part by that alone.</summary>
    FocalPoint,
}

/// <summary>A person who is invited for a seat.</summary>
/// <param name="Person">The person, by reference.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Role">The place in the delegation.</param>
/// <param name="Language">The language in which the person is addressed.</param>
public sealed record Delegate(PersonReference Person, SeatKey Seat, DelegateRole Role, Language Language);
