using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A validated identifier that is written as a plain string in the record and in files.</summary>
/// <typeparam name="TSelf">The identifier's own type.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the identifier; never null or empty in a value made by <see cref="Parse"/>.</summary>
    string Value { get; }

    /// <summary>Makes an identifier from its text.</summary>
    /// <exception cref="FormatException">The text is not of the identifier's form.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "A static abstract member is how a generic converter reaches Parse.")]
    static abstract TSelf Parse(string text);
}
