using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>
/// An instant as whole nanoseconds since 1970-01-01T00:00:00Z: sorts as a number, and is exact, since NodaTime's instants have nanoseconds.
/// Holds 1677-09-21 to 2262-04-11.
/// </summary>
internal static class StoredInstant
{
    /// <exception cref="ArgumentOutOfRangeException">Outside the years above; cutting it would store another instant.</exception>
    public static long ToNanoseconds(Instant instant)
    {
        try
        {
            return (instant - NodaConstants.UnixEpoch).ToInt64Nanoseconds();
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(instant), instant, "The store holds instants from 1677-09-21 to 2262-04-11.");
        }
    }

    public static long? ToNanoseconds(Instant? instant) => instant is { } value ? ToNanoseconds(value) : null;

    public static Instant FromNanoseconds(long nanoseconds) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
}

/// <summary><see cref="StoredInstant"/> for EF Core.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, long>(instant => StoredInstant.ToNanoseconds(instant), nanoseconds => StoredInstant.FromNanoseconds(nanoseconds));
