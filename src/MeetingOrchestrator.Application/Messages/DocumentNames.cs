using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Documents as letters name them, in both languages.</summary>
internal sealed class DocumentNames(IStringLocalizer<Values> values)
{
    /// <summary>The draft minutes, once for each language they were issued in.</summary>
    public ImmutableArray<DocumentName> DraftMinutes(DocumentsState documents)
    {
        var title = new BilingualText(In(HouseCultures.Russian), In(HouseCultures.English));
        return
        [
            .. documents.Issued.Where(issued => issued.Kind == DocumentKind.DraftMinutes)
                .Select(issued => issued.Language).Distinct().Order().Select(language => new DocumentName(title, language)),
        ];
    }

    private string In(System.Globalization.CultureInfo culture)
    {
        using var scope = LanguageScope.Enter(culture);
        return values[$"{nameof(DocumentKind)}.{nameof(DocumentKind.DraftMinutes)}"];
    }
}
