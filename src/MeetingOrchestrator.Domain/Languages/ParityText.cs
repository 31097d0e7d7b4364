namespace MeetingOrchestrator.Domain.Languages;

/// <summary>
/// A bilingual text under the parity lock: each side carries the version it was last changed at and the version it was last approved at.
/// Nothing is put to decision before <see cref="IsInParity"/>.
/// </summary>
/// <param name="Text">Both sides as they now read.</param>
/// <param name="Version">The version of the text; 1 for the first draft.</param>
/// <param name="ApprovedRu">The version at which the Russian side was approved; null before.</param>
/// <param name="ApprovedEn">The version at which the English side was approved; null before.</param>
public sealed record ParityText(BilingualText Text, int Version, int? ApprovedRu = null, int? ApprovedEn = null)
{
    /// <summary>Both sides are approved, at the current version.</summary>
    public bool IsInParity => ApprovedRu == Version && ApprovedEn == Version;

    /// <summary>The text with one side approved at its current version.</summary>
    public ParityText Approve(Language language) =>
        language == Language.Russian ? this with { ApprovedRu = Version } : this with { ApprovedEn = Version };
}
