using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>Reads what callers send in place of identifiers and choices.</summary>
internal static class Identifiers
{
    /// <summary>The identifier; null when the text is none.</summary>
    public static T? Find<T>(string? text)
        where T : struct, IIdentifier<T>
    {
        try
        {
            return text is null ? null : T.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The member of an enumeration by its name; null when there is none of it.</summary>
    public static T? Choice<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text!) : null;
}
