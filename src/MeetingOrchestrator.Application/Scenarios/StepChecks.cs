using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>Whether the steps of a scenario can be played with a council.</summary>
internal sealed class StepChecks(CouncilImport council)
{
    private readonly HashSet<string> _people = council.People.Select(person => person.Key.Value).ToHashSet();
    private readonly HashSet<string> _seats = council.Seats.Select(seat => seat.Key.Value).ToHashSet();

    public IEnumerable<Finding> Of(FileNode file) =>
    [
        .. council.Meetings.All(meeting => meeting.Number != file["meeting"].Element.GetInt32())
            ? new[] { new Finding(file["meeting"], Codes.UnknownMeeting, file["meeting"].Element.GetInt32()) }
            : [],
        .. file["steps"].Children().SelectMany(Step),
    ];

    private IEnumerable<Finding> Step(FileNode step)
    {
        if (step.Find("before") is null == step.Find("after") is null)
        {
            yield return new Finding(step, Codes.BeforeOrAfter, "before", "after");
        }

        foreach (var finding in step.Find("do") is null ? Outside(step) : Act(step))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Act(FileNode step)
    {
        var (seat, name) = (step.Find("seat"), step["do"]);
        if (seat is null == (step["by"].Text == "delegate"))
        {
            yield return new Finding(step, Codes.SeatOfDelegate, "seat");
        }

        if (seat is not null && !_seats.Contains(seat.Text))
        {
            yield return new Finding(seat, Codes.UnknownSeat, seat.Text);
        }

        if (CommandNames.Find(name.Text) is not { } type)
        {
            yield return new Finding(name, Codes.UnknownCommand, name.Text);
        }
        else if (CommandNames.IsOfService(type))
        {
            yield return new Finding(name, Codes.ServiceCommand, name.Text);
        }
    }

    private IEnumerable<Finding> Outside(FileNode step) =>
    [
        .. step.Descendants().Where(node => node.Name == "person" && !_people.Contains(node.Text))
            .Select(person => new Finding(person, Codes.UnknownPerson, person.Text)),
        .. step.Descendants().Where(node => node.Find("intervals") is not null && (node.Find("person") ?? node.Find("displayName")) is null)
            .Select(connection => new Finding(connection, Codes.PersonOrName, "person", "displayName")),
        .. step.Descendants().Select(Reversed).OfType<Finding>(),
    ];

    private static Finding? Reversed(FileNode node)
    {
        var (from, to) = (node.Find("start") ?? node.Find("join"), node.Find("end") ?? node.Find("leave"));
        return from is not null && to is not null
            && Lengths.TryRead(from.Text, out var start) && Lengths.TryRead(to.Text, out var end) && end <= start
            ? new Finding(to, Codes.EndNotAfterStart, to.Text, from.Text)
            : null;
    }
}
