using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Components.Shared;

/// <summary>Why something was not done, in the language of the request.</summary>
internal sealed class RefusalTexts(IStringLocalizer<Refusals> refusals, IStringLocalizer<Values> values)
{
    public string Of(Refusal refusal) => Of(refusal.Code, refusal.Arguments);

    public string Of(string code, IEnumerable<object> arguments)
    {
        var texts = new ArgumentTexts(values, CultureInfo.CurrentCulture);
        return refusals[code, [.. arguments.Select(texts.Of)]];
    }
}
