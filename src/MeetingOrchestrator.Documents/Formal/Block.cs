using System.Collections.Immutable;

namespace MeetingOrchestrator.Documents.Formal;

/// <summary>A part of a formal document. Public because Razor components are, and their parameters with them.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Heading of a section.</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>Heading inside a section: «Заслушали».</summary>
    public sealed record Label(string Text) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>Labels with their values: date, place, who presides.</summary>
    public sealed record Facts(ImmutableArray<Fact> Rows) : Block;

    /// <summary>A list without numbers.</summary>
    public sealed record Bullets(ImmutableArray<string> Items) : Block;

    /// <summary>Numbered points, counted from 1, each with remarks beneath.</summary>
    public sealed record Points(ImmutableArray<Point> Items) : Block;

    /// <summary>A table with a header row.</summary>
    public sealed record Table(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows) : Block
    {
        /// <summary>Each column's share of the width, in per cent, 100 in all; empty to go by the length of the texts.</summary>
        public ImmutableArray<uint> Shares { get; init; } = [];
    }

    /// <summary>A remark on the document itself, set apart.</summary>
    public sealed record Note(string Title, ImmutableArray<string> Lines) : Block;

    /// <summary>Signatures, one a row: capacity on the left, name on the right.</summary>
    public sealed record Signatures(ImmutableArray<Fact> Rows) : Block;
}

/// <summary>A label and its value.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>A numbered point.</summary>
/// <param name="Text">The point.</param>
/// <param name="Remarks">What belongs to it: number, outcome, substance of a speech.</param>
/// <param name="Votes">Votes by name; null where none were taken.</param>
/// <param name="Opinions">Separate opinions.</param>
public sealed record Point(string Text, ImmutableArray<string> Remarks, Block.Table? Votes, ImmutableArray<string> Opinions);
