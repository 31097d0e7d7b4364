using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.PressRelease;

/// <summary>
/// What was decided, in one sentence. Consecutive decisions of one verb are grouped; the Russian sentence is impersonal with
/// infinitives, so that it needs neither the gender of the council's name nor that of a document, and the document stands in the accusative
/// in which the draft carries it.
/// </summary>
internal sealed class PressDecisions(Words words, Language language, MeetingDossier dossier)
{
    public IEnumerable<string> Paragraphs()
    {
        var acts = Groups().Select(group => words.Documents[VerbOf(group.Verb), words.Terms.Listed(group.Documents)].Value).ToList();
        if (acts.Count == 0)
        {
            return [];
        }

        var said = acts.Count == 1
            ? acts[0]
            : words.Documents[DocumentTexts.PressActsEnd, string.Join(", ", acts.Take(acts.Count - 1)), acts[^1]].Value;
        return [words.Documents[DocumentTexts.PressDecisions, said]];
    }

    private List<(DecisionVerb Verb, List<string> Documents)> Groups()
    {
        var groups = new List<(DecisionVerb Verb, List<string> Documents)>();
        foreach (var decision in dossier.State.Decisions.All.Where(decision => decision.State == DecisionState.Adopted))
        {
            if (groups.Count == 0 || groups[^1].Verb != decision.Draft.Verb)
            {
                groups.Add((decision.Draft.Verb, []));
            }

            groups[^1].Documents.Add(decision.Draft.Document.In(language));
        }

        return groups;
    }

    private static string VerbOf(DecisionVerb verb) => verb switch
    {
        DecisionVerb.Adopt => DocumentTexts.PressAdopt,
        DecisionVerb.Approve => DocumentTexts.PressApprove,
        DecisionVerb.Endorse => DocumentTexts.PressEndorse,
        DecisionVerb.TakeNote => DocumentTexts.PressTakeNote,
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No wording is defined for it."),
    };
}
