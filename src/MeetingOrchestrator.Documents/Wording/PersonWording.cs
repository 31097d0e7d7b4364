using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>How people are named. Somebody known by function alone is named by the function.</summary>
internal static class PersonWording
{
    /// <summary>"Name, post", for labels and ends of sentences.</summary>
    public static string NameAndPost(this Person person, Language language, Words words) => person.Name is { } name
        ? words.Documents[DocumentTexts.NameAndPost, name.In(language), person.Function.In(language)]
        : person.Function.In(language);

    /// <summary>The same after a colon or inside a sentence, where «глава делегации» is written small (a post of its own keeps its capital).</summary>
    public static string InSentence(this Person person, Language language, Words words)
    {
        var said = person.NameAndPost(language, words);
        string[] places = [words.Terms[Terms.HeadOfDelegation], words.Terms[Terms.DeputyHead], words.Terms[Terms.Adviser]];
        return person.Name is null && Array.Find(places, term => said.StartsWith(term, StringComparison.OrdinalIgnoreCase)) is { } place
            ? place + said[place.Length..]
            : said;
    }

    /// <summary>The person as the subject that opens a sentence: the post's capital letter is right there and nowhere else.</summary>
    public static string OpeningSentence(this Person person, Language language, Words words) => person.Name is { } name
        ? words.Documents[DocumentTexts.WhoOpensSentence, person.Function.In(language), name.In(language)]
        : person.Function.In(language);

    /// <summary>Chooses the wording by grammatical gender; the third needs none.</summary>
    public static string ByGender(this Person person, string masculine, string feminine, string neutral) => person.Gender switch
    {
        Gender.Masculine => masculine,
        Gender.Feminine => feminine,
        _ => neutral,
    };
}
