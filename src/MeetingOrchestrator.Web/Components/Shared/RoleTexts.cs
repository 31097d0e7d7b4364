using MeetingOrchestrator.Domain.Councils;

namespace MeetingOrchestrator.Web.Components.Shared;

/// <summary>Places in a delegation, as lists and choices name them.</summary>
internal static class RoleTexts
{
    /// <summary>Those that somebody can be named for.</summary>
    public static IReadOnlyList<DelegateRole> Named { get; } =
        [DelegateRole.Head, DelegateRole.Deputy, DelegateRole.Adviser, DelegateRole.Interpreter];

    /// <summary>The key of a role's text.</summary>
    public static string Of(DelegateRole role) => role switch
    {
        DelegateRole.Head => RoomTexts.RoleHead,
        DelegateRole.Deputy => RoomTexts.RoleDeputy,
        DelegateRole.Interpreter => RoomTexts.RoleInterpreter,
        DelegateRole.FocalPoint => RoomTexts.RoleFocalPoint,
        _ => RoomTexts.RoleAdviser,
    };
}
