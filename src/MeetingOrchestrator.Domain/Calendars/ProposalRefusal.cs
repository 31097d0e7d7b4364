using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>Why no date can be looked for.</summary>
public abstract record ProposalRefusal : Refusal
{
    private ProposalRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The days are in the wrong order, too many, or outside the years that a calendar covers.</summary>
    public sealed record Window(LocalDate From, LocalDate To) : ProposalRefusal("proposal.window", From, To);

    /// <summary>Working hours are none, or reach into the night.</summary>
    public sealed record Hours(LocalTime Earliest, LocalTime Latest)
        : ProposalRefusal(
            "proposal.hours", Earliest.ToString("HH:mm", CultureInfo.InvariantCulture), Latest.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>A meeting of this length does not fit between the working hours.</summary>
    public sealed record TooLong(Duration Length) : ProposalRefusal("proposal.too-long", (long)Length.TotalMinutes);

    /// <summary>Nobody is asked for.</summary>
    public sealed record NoSeats() : ProposalRefusal("proposal.no-seats");

    /// <summary>The step is none that a day can be divided by, or nothing is asked for.</summary>
    public sealed record Step(int Minutes, int Limit) : ProposalRefusal("proposal.step", Minutes, Limit);
}
