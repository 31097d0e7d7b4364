using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Languages;

/// <summary>One text in both languages. Neither side is empty; control and bidirectional format characters are refused.</summary>
public sealed record BilingualText
{
    /// <summary>Makes a text of its two sides.</summary>
    /// <exception cref="FormatException">A side is empty, or holds a character that would falsify how it is read.</exception>
    public BilingualText(string ru, string en) => (Ru, En) = (PlainText.Check(ru), PlainText.Check(en));

    /// <summary>The Russian side.</summary>
    public string Ru { get; }

    /// <summary>The English side.</summary>
    public string En { get; }

    /// <summary>The side in the reader's language.</summary>
    public string In(Language language) => language == Language.Russian ? Ru : En;
}
