using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Access;
using MeetingOrchestrator.GraphSimulator.Batching;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Journal;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Decides and journals one request, or one item of a batch, under the tenant's gate: journal order is the order of effects.</summary>
internal sealed class Decider(SimulatedTenant tenant)
{
    /// <param name="request">What was asked.</param>
    /// <param name="denied">A refusal that stands before everything else: no token, or one call too many.</param>
    public Decision Decide(GraphRequest request, Refusal? denied)
    {
        lock (tenant.Gate)
        {
            var now = tenant.Options.Time.GetUtcNow();
            var number = tenant.Journal.NextNumber;
            var call = new GraphCall(request, tenant.Options, tenant.Mailbox, now);
            var outcome = denied is null ? Answer(call, number) : new Outcome(denied);
            var requestId = DeterministicId.Uuid("request", number.ToString(CultureInfo.InvariantCulture)).ToString();
            var clientRequestId = request.Header("client-request-id") is { Length: > 0 } given ? given : requestId;
            var decision = new Decision(outcome.Answer, now, requestId, clientRequestId, request.WantsImmutableIds)
            {
                Drops = outcome.Drops,
                Fault = outcome.Fault,
                EffectStatus = outcome.EffectStatus,
            };
            tenant.Journal.Append(JournalEntry.Of(number, request, decision));
            if (outcome.Effect?.Deferred?.Invoke() is not { } body || outcome.EffectStatus is not null)
                return decision;
            return decision with { Answer = outcome.Answer with { Body = body } };
        }
    }

    private Outcome Answer(GraphCall call, int number)
    {
        if (tenant.Faults.Choose(call.Request, number) is not { } due)
            return Outcome.Of(Effect(call, number));
        var kind = due.Fault.Kind;
        var refusal = due.Fault.Refusal(call.Request, call.Now);
        if (!kind.AfterCommit)
        {
            due.Fire();
            return new Outcome(refusal ?? new GraphAnswer(0)) { Fault = due.Fault.Name, Drops = kind.Drops };
        }
        var effect = Effect(call, number);
        if (effect.Status >= 400)
            return Outcome.Of(effect);
        due.Fire();
        if (kind.Bounces)
        {
            NonDelivery.OfFirstRecipient(call, call.Mailbox.Message(effect.ResourceId!)!);
            return Outcome.Of(effect) with { Fault = due.Fault.Name };
        }
        return new Outcome(refusal ?? new GraphAnswer(0))
        {
            Effect = effect,
            EffectStatus = effect.Status,
            Fault = due.Fault.Name,
            Drops = kind.Drops,
        };
    }

    private GraphAnswer Effect(GraphCall call, int number)
    {
        var request = call.Request;
        var refusal = tenant.Limits.Check(request, call.Now)
            ?? AccessRules.Refuse(tenant.Access, request)
            ?? Profiles.Refuse(tenant.Options.Profile, request);
        var answer = refusal is null ? Handle(call, number) : refusal;
        if (request.IsSending && answer.Status == 202)
            tenant.Limits.CountMail(call.Now);
        return answer;
    }

    private GraphAnswer Handle(GraphCall call, int number)
    {
        try
        {
            return call.Request.IsBatch ? new Batch(this, call, number).Answer() : Router.Answer(call);
        }
        catch (Exception exception)
        {
            // A fault of the simulator itself must be seen in the journal and by the caller; without a logger it would vanish here.
            return new Refusal(500, "SimulatorFault", exception.ToString());
        }
    }

    /// <summary>What the client is told, and the effect behind it when there was one.</summary>
    private sealed record Outcome(GraphAnswer Answer)
    {
        public GraphAnswer? Effect { get; init; }

        public int? EffectStatus { get; init; }

        public string? Fault { get; init; }

        public bool Drops { get; init; }

        public static Outcome Of(GraphAnswer effect) => new(effect) { Effect = effect };
    }
}
