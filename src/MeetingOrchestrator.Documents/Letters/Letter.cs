using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>
/// A letter before it takes a form. The HTML part and the plain part are written from this, so that they cannot say different things.
/// Public because Razor components are, and their parameters with them.
/// </summary>
public sealed record Letter(Language Language, string Subject, ImmutableArray<LetterBlock> Blocks);

/// <summary>A part of a letter.</summary>
public abstract record LetterBlock
{
    private LetterBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : LetterBlock;

    /// <summary>Heading of a section.</summary>
    public sealed record Heading(string Text) : LetterBlock;

    /// <summary>Labels with their values.</summary>
    public sealed record Facts(ImmutableArray<(string Label, string Value)> Rows) : LetterBlock;

    /// <summary>Agenda items with the numbers they carry.</summary>
    public sealed record Items(ImmutableArray<(string Number, string Text)> Rows) : LetterBlock;

    /// <summary>Lines of text and links.</summary>
    public sealed record Lines(ImmutableArray<ImmutableArray<LetterRun>> Rows) : LetterBlock;

    /// <summary>The signature, the office first.</summary>
    public sealed record Signature(ImmutableArray<string> Rows) : LetterBlock;
}

/// <summary>A stretch of a line; a link where <paramref name="Target"/> is given.</summary>
public sealed record LetterRun(string Text, Uri? Target = null);
