using System.Collections;
using System.Globalization;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands;

/// <summary>What fills the placeholders of a refusal's sentence, for its reader: nominative, lists joined by commas.</summary>
internal sealed class ArgumentTexts(IStringLocalizer<Values> values, CultureInfo culture)
{
    public string Of(object argument) => argument switch
    {
        string text => text,
        Enum value => values[$"{value.GetType().Name}.{value}"].Value,
        ArticleReference article => In(article.Citation),
        BilingualText text => In(text),
        Instant instant => instant.InUtc().ToString("dd.MM.yyyy HH:mm 'UTC'", culture),
        LocalDateTime local => local.ToString("dd.MM.yyyy HH:mm", culture),
        LocalDate date => date.ToString("dd.MM.yyyy", culture),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Of)),
        IFormattable formattable => formattable.ToString(null, culture),
        _ => argument.ToString() ?? string.Empty,
    };

    /// <summary>The reader's side of a text.</summary>
    public string In(BilingualText text) => text.In(culture.TwoLetterISOLanguageName == "ru" ? Language.Russian : Language.English);
}
