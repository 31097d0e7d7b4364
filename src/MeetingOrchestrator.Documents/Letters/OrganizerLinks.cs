using AngleSharp.Dom;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>
/// The links of the provider's block that are the organizer's alone: meeting options and the reset of the dial-in PIN. They ask for the organizer's
/// sign-in, but a delegate who is shown them takes them for an invitation to change the meeting.
/// </summary>
internal static class OrganizerLinks
{
    private const char Separator = '|';

    private static readonly string[] Marks = ["meetingoptions", "pstnconferencing"];

    /// <summary>Stands in a line for a link that was left out, until the line ends.</summary>
    public static LetterRun Withheld { get; } = new("");

    /// <summary>Whether it is such a link; also when a mail gateway wrapped the address into its own.</summary>
    public static bool Is(IElement element) =>
        element.LocalName == "a"
        && element.GetAttribute("href") is { } target
        && Array.Exists(Marks, mark => Uri.UnescapeDataString(target).Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>Removes the part of the line, between its separators, in which such a link stood, its label («Для организаторов:») with it.</summary>
    public static void Remove(List<LetterRun> line)
    {
        var kept = Parts(line).Where(part => !part.Exists(run => ReferenceEquals(run, Withheld)) && part.Exists(run => run.Text.Trim().Length > 0)).ToList();
        line.Clear();
        foreach (var part in kept)
        {
            if (line.Count > 0)
            {
                line.Add(new LetterRun($" {Separator} "));
            }

            part[0] = part[0] with { Text = part[0].Text.TrimStart() };
            part[^1] = part[^1] with { Text = part[^1].Text.TrimEnd() };
            line.AddRange(part);
        }
    }

    private static List<List<LetterRun>> Parts(List<LetterRun> line)
    {
        List<List<LetterRun>> parts = [[]];
        foreach (var run in line)
        {
            // The text of a link is never cut.
            var pieces = run.Target is null ? run.Text.Split(Separator) : [run.Text];
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    parts.Add([]);
                }

                if (pieces.Length == 1)
                {
                    parts[^1].Add(run);
                }
                else if (pieces[i].Trim().Length > 0)
                {
                    parts[^1].Add(run with { Text = pieces[i] });
                }
            }
        }

        return parts;
    }
}
