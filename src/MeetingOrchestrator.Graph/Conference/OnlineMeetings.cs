using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.OnlineMeetings.CreateOrGet;
using NodaTime;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The online meeting: made once per external id, hardened, read for joining, moved, deleted.</summary>
internal sealed class OnlineMeetings(GraphCalls calls, GraphSettings settings, ILogger<OnlineMeetings> logger)
{
    private static readonly GraphCall Create = new("onlineMeetings.createOrGet", Outlook: false, HasEffect: true);
    private static readonly GraphCall Update = new("onlineMeetings.update", Outlook: false, HasEffect: true);
    private static readonly GraphCall Remove = new("onlineMeetings.delete", Outlook: false, HasEffect: true);
    private static readonly GraphCall Read = new("onlineMeetings.get", Outlook: false, HasEffect: false);

    public async Task<string> CreateOrGetAsync(ConferenceRequest request, CancellationToken cancellationToken)
    {
        var body = new CreateOrGetPostRequestBody
        {
            ExternalId = request.ExternalId,
            Subject = request.Subject,
            StartDateTime = request.Start.ToDateTimeOffset(), // offset zero
            EndDateTime = request.End.ToDateTimeOffset(),
        };
        var meeting = await calls.AskAsync(
            Create,
            (client, limited) => client.Users[settings.Organizer].OnlineMeetings.CreateOrGet.PostAsync(body, cancellationToken: limited),
            cancellationToken);
        return meeting.Id ?? throw new ProviderException(ProviderFailure.Ambiguous, FailureCode.EmptyAnswer);
    }

    public async Task<ImmutableArray<string>> HardenAsync(string id, ConferenceSettings wanted, CancellationToken cancellationToken)
    {
        var hardened = HardenedSettings.Of(wanted, settings.Cloud);
        var actual = await ApplyAsync(id, hardened.Select(setting => setting.Apply), cancellationToken);

        // Left on by an earlier choice; asked for only then, because a tenant without the licence may refuse to hear of them [U].
        var leftOn = hardened.Where(setting => setting.TurnOff is not null && !setting.Holds(actual)).ToList();
        if (leftOn.Count > 0)
            actual = await ApplyAsync(id, leftOn.Select(setting => setting.TurnOff!), cancellationToken);
        ImmutableArray<string> different = [.. hardened.Where(setting => !setting.Holds(actual)).Select(setting => setting.Name)];
        if (different.Length > 0)
            logger.SettingsDiffer(different.Length);
        return different;
    }

    public async Task RescheduleAsync(string id, string subject, Instant start, Instant end, CancellationToken cancellationToken)
    {
        var present = await GetAsync(id, null, cancellationToken);
        if (present.Subject == subject && Is(present.StartDateTime, start) && Is(present.EndDateTime, end))
            return;

        // Both times always: Graph refuses one without the other.
        await PatchAsync(
            id,
            new OnlineMeeting { Subject = subject, StartDateTime = start.ToDateTimeOffset(), EndDateTime = end.ToDateTimeOffset() },
            cancellationToken);
    }

    public Task DeleteAsync(string id, CancellationToken cancellationToken) => calls.TellAsync(
        Remove,
        async (client, limited) =>
        {
            try
            {
                await client.Users[settings.Organizer].OnlineMeetings[id].DeleteAsync(
                    delete => delete.Options.Add(new ExpectedStatus(System.Net.HttpStatusCode.NoContent)), limited);
            }
            catch (ODataError error) when (Gone.Says(error))
            {
                // Deleted by an earlier attempt.
            }
        },
        cancellationToken);

    public async Task<(Uri JoinUrl, string Html)> GetJoinInformationAsync(string id, Language language, CancellationToken cancellationToken)
    {
        var meeting = await GetAsync(id, language == Language.Russian ? "ru-RU" : "en-GB", cancellationToken);
        return JoinInformationReader.Read(meeting.JoinWebUrl, meeting.JoinInformation?.Content, settings.BaseUrl);
    }

    private static bool Is(DateTimeOffset? shown, Instant wanted) =>
        shown is { } given && Instant.FromDateTimeOffset(given) == wanted;

    // The answer to a PATCH may echo the request; only another read says what holds.
    private async Task<OnlineMeeting> ApplyAsync(string id, IEnumerable<Action<OnlineMeeting>> changes, CancellationToken cancellationToken)
    {
        var change = new OnlineMeeting();
        foreach (var apply in changes)
            apply(change);
        await PatchAsync(id, change, cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    private Task PatchAsync(string id, OnlineMeeting change, CancellationToken cancellationToken) => calls.TellAsync(
        Update,
        (client, limited) => client.Users[settings.Organizer].OnlineMeetings[id].PatchAsync(change, cancellationToken: limited),
        cancellationToken);

    private Task<OnlineMeeting> GetAsync(string id, string? language, CancellationToken cancellationToken) => calls.AskAsync(
        Read,
        (client, limited) => client.Users[settings.Organizer].OnlineMeetings[id].GetAsync(
            request =>
            {
                if (language is not null)
                    request.Headers.Add("Accept-Language", language);
            },
            limited),
        cancellationToken);
}
