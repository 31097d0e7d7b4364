using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Tests.Letters;

public sealed class OrganizerLinkTests
{
    private const string Options = "<a href=\"" + Mails.OptionsUrl + "\">Meeting options</a>";
    private const string Pin = "<a href=\"https://dialin.example.org/usp/pstnconferencing\">Reset dial-in PIN</a>";
    private const string Help = "<a href=\"https://help.example.org/\">Learn more</a>";

    [Fact]
    public async Task Meeting_options_reach_the_office_alone()
    {
        var token = TestContext.Current.CancellationToken;
        foreach (var (name, facts) in Mails.EveryLetter(Language.Russian))
        {
            var said = await House.Messages.RenderAsync(facts, token);
            $"{said.Html} {said.PlainText}".ShouldNotContain("meetingOptions", Case.Insensitive, name);
            said.PlainText.ShouldNotContain("Для организаторов", Case.Insensitive, name);
        }

        var meeting = Mails.Letter(Language.Russian, "Invitation").Meeting;
        (await House.Messages.RenderEntryAsync(meeting, token)).Html.ShouldNotContain("meetingOptions");
        House.Messages.JoinInstructions(meeting).ShouldBe(
            $"Собрание Microsoft Teams Нужна помощь? <https://aka.ms/JoinTeamsMeeting?omkt=x>\nПрисоединиться к собранию <{Mails.JoinUrl}>\nИдентификатор собрания: 123 456 789\nСекретный код: aB3dE6");

        var office = Mails.Letter(Language.Russian, "Invitation");
        var copy = await House.Messages.RenderAsync(office with { Recipient = office.Recipient with { Address = "Office@example.org" } }, token);
        copy.PlainText.ShouldContain($"Для организаторов: Параметры собрания <{Mails.OptionsUrl}>");
    }

    [Theory]
    [InlineData($"For organizers: {Options}", "")]
    [InlineData($"For organizers: {Options} | {Pin}", "")]
    [InlineData($"{Help} | {Options}", "Learn more <https://help.example.org/>")]
    [InlineData($"{Options} | {Help}", "Learn more <https://help.example.org/>")]
    [InlineData($"{Help}|{Options}|Code: 1 | 2", "Learn more <https://help.example.org/> | Code: 1 | 2")]
    [InlineData($"<a href=\"https://gate.example.org/?url=https%3A%2F%2Fteams.example.org%2FmeetingOptions%2F\">Options</a>", "")]
    [InlineData($"a | b {Help}", "a | b Learn more <https://help.example.org/>")]
    public void Rest_of_the_line_stays(string html, string left) =>
        House.Messages.JoinInstructions(Mails.Facts(Language.English) with { JoinHtml = $"<div>{html}</div>" }).ShouldBe(left);

    [Fact]
    public void Without_join_information_there_are_no_instructions() =>
        House.Messages.JoinInstructions(Mails.Facts(Language.English)).ShouldBe("");
}
