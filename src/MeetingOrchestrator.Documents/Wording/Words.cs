using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>The texts that documents and letters are worded from. Used inside a <see cref="LanguageScope"/> only.</summary>
internal sealed record Words(
    IStringLocalizer<DocumentTexts> Documents, IStringLocalizer<Notices> Notices, IStringLocalizer<Terms> Terms, IStringLocalizer<Cities> Cities);
