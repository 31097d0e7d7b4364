using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>Sentences about one meeting: each begins its placeholders with the number of the meeting and the name of the council.</summary>
internal sealed class MeetingWording(Words words, MeetingFacts facts)
{
    private readonly string _number = Ordinal.Of(Cultures.Of(facts.Language), facts.Plan.Number);
    private readonly string _council = facts.CouncilName.Genitive.In(facts.Language);

    /// <summary>The date as it stands in a sentence.</summary>
    public string Date => words.Terms.Day(facts.Plan.Time.LocalStart.Date.ToDateOnly());

    /// <summary>The text of the key: {0} is the number, {1} the council in the genitive, the rest follows from {2}.</summary>
    public string Say(string key, params object[] rest) => words.Notices[key, [_number, _council, .. rest]];
}
