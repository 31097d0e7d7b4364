using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Equality by value of members, whose languages are an array, which records compare by reference.</summary>
internal sealed class SameMember : IEqualityComparer<DelegationMember>
{
    public static readonly SameMember Comparer = new();

    private SameMember()
    {
    }

    public bool Equals(DelegationMember? x, DelegationMember? y) =>
        x is null || y is null ? ReferenceEquals(x, y)
        : x with { Interprets = y.Interprets } == y
            && (x.Interprets.IsDefaultOrEmpty ? y.Interprets.IsDefaultOrEmpty
                : !y.Interprets.IsDefaultOrEmpty && x.Interprets.SequenceEqual(y.Interprets, StringComparer.Ordinal));

    public int GetHashCode([DisallowNull] DelegationMember obj) => obj.Person.GetHashCode();
}
