using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Web.Components.Office;

/// <summary>The reason being written for a delegation that is not approved.</summary>
/// <param name="Ru">In Russian, as typed.</param>
/// <param name="En">In English, as typed.</param>
/// <param name="Act">What was asked for.</param>
/// <param name="Fault">Why it was not taken, as a sentence; null before.</param>
public sealed record ReviewDraft(string Ru, string En, string Act, string? Fault = null)
{
    /// <summary>To approve the composition.</summary>
    public const string Approve = "approve";

    /// <summary>To reject it.</summary>
    public const string Reject = "reject";

    /// <summary>To ask for a change of it.</summary>
    public const string Change = "change";

    /// <summary>The longest reason, in characters of one language.</summary>
    public const int MaximumLength = 1000;

    /// <summary>The reason in both languages; null, with the key of the sentence that says why, when it is none.</summary>
    internal BilingualText? Reason(out string? fault)
    {
        fault = string.IsNullOrWhiteSpace(Ru) || string.IsNullOrWhiteSpace(En) ? OfficeTexts.ReasonMissing
            : Ru.Length > MaximumLength || En.Length > MaximumLength ? OfficeTexts.ReasonTooLong
            : null;
        if (fault is not null)
        {
            return null;
        }

        try
        {
            // Browsers send line breaks as CR LF; the house writes LF.
            return new BilingualText(Lines(Ru), Lines(En));
        }
        catch (FormatException)
        {
            fault = OfficeTexts.ReasonNotAllowed;
            return null;
        }
    }

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}
