using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingOrchestrator.Storage.Records;

internal sealed class SignaturesStore(StoreDatabase database) : ISignatures
{
    public Task SaveAsync(SignedHead head, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO signatures (stream, purpose, sequence, head, signed_at, key_id, signature)
            VALUES ({head.Stream}, {StoredNames.Purposes.NameOf(head.Purpose)}, {head.Sequence}, {head.Head.ToArray()},
                {StoredInstant.ToNanoseconds(Instant.FromDateTimeOffset(head.SignedAt))}, {head.KeyId.ToArray()}, {head.Signature.ToArray()})
            ON CONFLICT (stream, purpose) DO NOTHING
            """,
            cancellationToken),
        cancellationToken);

    public async Task<IReadOnlyList<SignedHead>> ListAsync(StreamName stream, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var name = stream.Value;
        var rows = await context.Signatures
            .Where(row => row.Stream == name)
            .OrderBy(row => row.Sequence).ThenBy(row => row.SignedAt)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToHead())];
    }
}
