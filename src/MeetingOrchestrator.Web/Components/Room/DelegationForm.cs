using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Web.Components.Room;

/// <summary>The names of the form's fields, and how what was sent is read back.</summary>
internal static class DelegationForm
{
    public const string Submit = "submit";
    public const string Add = "add";

    /// <summary>Followed by the index of the row to be removed.</summary>
    public const string Remove = "remove-";

    /// <summary>More than any delegation seats at a table.</summary>
    public const int MaximumMembers = 30;

    /// <summary>The longest value of a field, in characters.</summary>
    public const int MaximumLength = 300;

    // As they stand on the page: the first fault is the first that the reader comes to.
    private static readonly string[] Fields =
    [
        nameof(NamedMember.Role), nameof(NamedMember.NameRu), nameof(NamedMember.NameEn), nameof(NamedMember.FunctionRu), nameof(NamedMember.FunctionEn),
        nameof(NamedMember.Address), nameof(NamedMember.Gender), nameof(NamedMember.Language), nameof(NamedMember.Interprets),
    ];

    private static readonly char[] Separators = [',', ';', ' '];

    public static string FieldName(int member, string field) => string.Create(CultureInfo.InvariantCulture, $"m{member}-{field}");

    /// <summary>The faults in the order of the page.</summary>
    public static IEnumerable<FieldFault> InOrder(IEnumerable<FieldFault> faults) =>
        faults.OrderBy(fault => fault.Member).ThenBy(fault => Array.IndexOf(Fields, fault.Field));

    /// <summary>The rows as typed; choices that the form does not offer become its first ones.</summary>
    public static ImmutableArray<NamedMember> Read(IFormCollection form) =>
        [.. Enumerable.Range(0, MaximumMembers).TakeWhile(index => form.ContainsKey(FieldName(index, nameof(NamedMember.Role)))).Select(index => Row(form, index))];

    private static NamedMember Row(IFormCollection form, int index)
    {
        string Text(string field)
        {
            var value = form[FieldName(index, field)].ToString().Trim();
            return value.Length <= MaximumLength ? value : value[..MaximumLength];
        }

        T Choice<T>(string field)
            where T : struct, Enum => Enum.TryParse<T>(Text(field), out var value) && Enum.IsDefined(value) ? value : default;

        var role = Choice<DelegateRole>(nameof(NamedMember.Role));
        return new NamedMember(
            RoleIsNamed(role) ? role : DelegateRole.Head,
            Text(nameof(NamedMember.NameRu)),
            Text(nameof(NamedMember.NameEn)),
            Text(nameof(NamedMember.FunctionRu)),
            Text(nameof(NamedMember.FunctionEn)),
            Choice<Gender>(nameof(NamedMember.Gender)),
            Text(nameof(NamedMember.Address)),
            Choice<Language>(nameof(NamedMember.Language)),
            [.. Text(nameof(NamedMember.Interprets)).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    private static bool RoleIsNamed(DelegateRole role) => Shared.RoleTexts.Named.Contains(role);
}
