using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether the rules of procedure can be applied.</summary>
internal static class RuleChecks
{
    public static IEnumerable<Finding> Of(FileNode rules)
    {
        return
        [
            .. rules.Descendants().Where(node => node.Name is "share" or "turnout").Select(Share).OfType<Finding>(),
            .. Timeline(rules["timeline"]),
            .. Lengths.TryRead(rules["speechLimit"].Text, out var limit) && limit > Duration.Zero
                ? []
                : new[] { new Finding(rules["speechLimit"], Codes.NotALength, rules["speechLimit"].Text, "PT10M") },
        ];
    }

    private static Finding? Share(FileNode share)
    {
        try
        {
            return Fraction.Parse(share.Text) == default ? throw new FormatException() : null;
        }
        catch (FormatException)
        {
            return new Finding(share, Codes.NotAFraction, share.Text, "2/3");
        }
    }

    private static IEnumerable<Finding> Timeline(FileNode timeline)
    {
        var laid = new List<MilestoneRule>();
        foreach (var line in timeline.Children())
        {
            laid.Add(CouncilTypes.Read<MilestoneData>(line).Rule);
            if (Domain.Timelines.Timeline.Fault(laid) is { } fault)
            {
                yield return Finding.Of(line["offset"], fault);
                yield break;
            }

            if (laid[^1] is { LocalTime: not null, Offset.HasTimeComponent: true })
            {
                yield return new Finding(line["at"], Codes.TimeOfDayUnused, "at");
            }
        }
    }
}
