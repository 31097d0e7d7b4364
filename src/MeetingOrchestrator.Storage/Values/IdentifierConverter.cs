using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>An identifier as its text; a text that is none of its kind is refused on reading.</summary>
internal sealed class IdentifierConverter<T>() : ValueConverter<T, string>(identifier => identifier.Value, text => Parse(text))
    where T : struct, IIdentifier<T>
{
    // An expression tree cannot call a static abstract member.
    private static T Parse(string text) => T.Parse(text);
}
