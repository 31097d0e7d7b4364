using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>What can be read of councils and meetings. Every text is bilingual data; the reader's language is not asked.</summary>
public interface IReadings
{
    /// <summary>The councils that have meetings.</summary>
    Task<CouncilsReading> CouncilsAsync(CancellationToken cancellationToken);

    /// <summary>The meetings of a council; null where there is no such council.</summary>
    Task<CouncilMeetingsReading?> MeetingsAsync(CouncilKey council, CancellationToken cancellationToken);

    /// <summary>A part of a meeting with where the record stood; null where there is no such meeting, or no such part.</summary>
    /// <typeparam name="T">The part: any reading of this namespace that is a meeting's.</typeparam>
    Task<Dated<T>?> ReadAsync<T>(MeetingId meeting, CancellationToken cancellationToken)
        where T : class;

    /// <summary>A vote; null where there is no such meeting or vote.</summary>
    Task<Dated<VoteReading>?> VoteAsync(MeetingId meeting, VoteKey vote, CancellationToken cancellationToken);
}

/// <summary>A reading, with where the record stood.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Record">The last entry it was made from.</param>
/// <typeparam name="T">The reading's type.</typeparam>
public sealed record Dated<T>(T Value, RecordHeadReading Record)
    where T : class;
