using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Checks what a focal point entered, field by field, so that everything can be mended at once. Pure.</summary>
internal static partial class MemberCheck
{
    /// <summary>The longest name, post or address accepted, in UTF-16 code units.</summary>
    public const int LongestText = 200;

    private const int MostLanguages = 10;

    /// <summary>The members as they will be stored: trimmed, in Unicode normalisation form C.</summary>
    /// <param name="members">What was entered.</param>
    /// <param name="taken">Addresses of those of other delegations.</param>
    public static (ImmutableArray<NamedMember> Members, ImmutableArray<FieldFault> Faults) Check(
        ImmutableArray<NamedMember> members, IReadOnlySet<string> taken)
    {
        var faults = ImmutableArray.CreateBuilder<FieldFault>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var read = ImmutableArray.CreateBuilder<NamedMember>(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            read.Add(Read(members[i], new Reporter(i, faults), taken, seen));
        }

        return (read.ToImmutable(), faults.ToImmutable());
    }

    private static NamedMember Read(NamedMember member, Reporter report, IReadOnlySet<string> taken, HashSet<string> seen)
    {
        CheckChoices(member, report);
        CheckLanguages(member, report);
        return member with
        {
            NameRu = Text(member.NameRu, nameof(member.NameRu), report),
            NameEn = Text(member.NameEn, nameof(member.NameEn), report),
            FunctionRu = Text(member.FunctionRu, nameof(member.FunctionRu), report),
            FunctionEn = Text(member.FunctionEn, nameof(member.FunctionEn), report),
            Address = Address(member.Address, report, taken, seen),
            Interprets = member.Interprets.IsDefault ? [] : member.Interprets,
        };
    }

    private static void CheckChoices(NamedMember member, Reporter report)
    {
        if (!Enum.IsDefined(member.Role) || member.Role == DelegateRole.FocalPoint)
        {
            report.Add(nameof(member.Role), "member.role");
        }

        if (!Enum.IsDefined(member.Gender))
        {
            report.Add(nameof(member.Gender), "member.choice");
        }

        if (!Enum.IsDefined(member.Language))
        {
            report.Add(nameof(member.Language), "member.choice");
        }
    }

    private static void CheckLanguages(NamedMember member, Reporter report)
    {
        var given = member.Interprets.IsDefault ? [] : member.Interprets;
        if (member.Role != DelegateRole.Interpreter)
        {
            if (!given.IsEmpty)
            {
                report.Add(nameof(member.Interprets), "member.languages-unused");
            }
        }
        else if (given.IsEmpty || given.Length > MostLanguages || given.Any(tag => tag is null || !LanguageTag().IsMatch(tag))
            || given.Distinct(StringComparer.OrdinalIgnoreCase).Count() != given.Length)
        {
            report.Add(nameof(member.Interprets), "member.languages");
        }
    }

    private static string Text(string? entered, string field, Reporter report)
    {
        var text = entered?.Trim() ?? "";
        if (text.Length == 0)
        {
            return report.Add(field, "member.empty");
        }

        if (text.Length > LongestText)
        {
            return report.Add(field, "member.too-long", LongestText);
        }

        try
        {
            // Names stand in headers of messages: one line each.
            return text.Contains('\n', StringComparison.Ordinal) ? report.Add(field, "member.characters") : PlainText.Check(text);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return report.Add(field, "member.characters");
        }
    }

    private static string Address(string? entered, Reporter report, IReadOnlySet<string> taken, HashSet<string> seen)
    {
        var address = entered?.Trim() ?? "";
        if (address.Length == 0)
        {
            return report.Add(nameof(NamedMember.Address), "member.empty");
        }

        if (address.Length > LongestText)
        {
            return report.Add(nameof(NamedMember.Address), "member.too-long", LongestText);
        }

        if (!AddressForm().IsMatch(address))
        {
            return report.Add(nameof(NamedMember.Address), "member.address");
        }

        // Attendance is matched by address, and mail systems do not tell addresses apart by case.
        return !seen.Add(address) ? report.Add(nameof(NamedMember.Address), "member.address-repeated")
            : taken.Contains(address) ? report.Add(nameof(NamedMember.Address), "member.address-taken")
            : address;
    }

    private sealed record Reporter(int Member, ImmutableArray<FieldFault>.Builder Faults)
    {
        public string Add(string field, string code, params ImmutableArray<object> arguments)
        {
            Faults.Add(new FieldFault(Member, field, code, arguments));
            return "";
        }
    }

    // A bare ASCII address with a host of several labels: what Microsoft Graph, SMTP and our own message composer take.
    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AddressForm();

    // As the domain reads it (BCP 47).
    [GeneratedRegex(@"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
