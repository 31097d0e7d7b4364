using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Outbox;

namespace MeetingOrchestrator.Application.Records;

/// <summary>Signs heads of records. A head that is signed already for the purpose is left as it is.</summary>
internal sealed class RecordEffects(IJournal journal, ISignatures signatures, RecordKey key) : IEffectHandler
{
    public bool Handles(Effect effect) => effect is Effect.SignHead;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var sign = (Effect.SignHead)effect;
        await foreach (var entry in journal.ReadAsync(StreamName.Of(delivery.Meeting), sign.Sequence, cancellationToken))
        {
            await signatures.SaveAsync(
                key.Signer.Sign(entry.Entry, sign.Purpose, delivery.Now.ToDateTimeOffset()), cancellationToken);
            break;
        }

        return new Delivered(EffectEnd.Done);
    }
}
