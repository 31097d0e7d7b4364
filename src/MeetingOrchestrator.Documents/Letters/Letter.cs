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

    /// <summary>Date and reference number, and to whom the letter goes.</summary>
    public sealed record Head(string Dated, ImmutableArray<string> Addressee) : LetterBlock;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : LetterBlock;

    /// <summary>Heading of a section.</summary>
    public sealed record Heading(string Text) : LetterBlock;

    /// <summary>Labels with their values.</summary>
    public sealed record Facts(ImmutableArray<(string Label, string Value)> Rows) : LetterBlock;

    /// <summary>What was, beside what is now, each with its heading.</summary>
    public sealed record Comparison(string FormerHeading, Facts Former, string PresentHeading, Facts Present) : LetterBlock;

    /// <summary>Items with the numbers they carry.</summary>
    public sealed record Items(ImmutableArray<(string Number, string Text)> Rows) : LetterBlock;

    /// <summary>Lines of text and links.</summary>
    public sealed record Lines(ImmutableArray<ImmutableArray<LetterRun>> Rows) : LetterBlock;

    /// <summary>The one thing that the reader is asked to open.</summary>
    public sealed record Button(string Text, Uri Target) : LetterBlock;

    /// <summary>The signature, the office first.</summary>
    public sealed record Signature(ImmutableArray<string> Rows) : LetterBlock;
}

/// <summary>A stretch of a line; a link where <paramref name="Target"/> is given.</summary>
public sealed record LetterRun(string Text, Uri? Target = null);
