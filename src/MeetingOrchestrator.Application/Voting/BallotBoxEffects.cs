using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Voting;

/// <summary>Opens the ballot box of a secret vote once it is closed. The box does not change any more, so a repeat reports the same.</summary>
internal sealed class BallotBoxEffects(IBallotBox box) : IEffectHandler
{
    public bool Handles(Effect effect) => effect is Effect.CountSecretBallots;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var vote = ((Effect.CountSecretBallots)effect).Vote;
        var count = await box.CountAsync(delivery.Meeting, vote, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordSecretCount(vote, count)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }
}
