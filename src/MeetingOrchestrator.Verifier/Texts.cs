using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>Everything the verifier says, in one language. It carries its own tables, since it depends on Record alone.</summary>
internal abstract class Texts
{
    public static Texts English { get; } = new EnglishTexts();

    public static Texts Russian { get; } = new RussianTexts();

    public abstract string Usage { get; }

    public abstract string FileNotNamed { get; }

    public abstract string OneFileOnly { get; }

    public abstract string NotValid { get; }

    public abstract string Note { get; }

    public static Texts? For(string language) => language switch
    {
        "en" => English,
        "ru" => Russian,
        _ => null,
    };

    public abstract string ValueMissing(string option);

    public abstract string OptionUnknown(string option);

    public abstract string LanguageUnknown(string language);

    public abstract string HeadMalformed(string head);

    public abstract string KeyUnreadable(string file);

    public abstract string FileUnreadable(string reason);

    public abstract string Valid(long entries, string stream, string head, string signed, string key);

    public abstract string NotValidFrom(long entry);

    public abstract string Signed(IReadOnlyList<SignedHead> signatures);

    public abstract string Sentence(Finding finding);
}
