using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.OnlineMeetings.CreateOrGet;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The online meeting: made once per external id, hardened, read for joining.</summary>
internal sealed class OnlineMeetings(GraphCalls calls, GraphSettings settings, ILogger<OnlineMeetings> logger)
{
    private static readonly GraphCall Create = new("onlineMeetings.createOrGet", Outlook: false, HasEffect: true);
    private static readonly GraphCall Update = new("onlineMeetings.update", Outlook: false, HasEffect: true);
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
        var change = new OnlineMeeting();
        foreach (var setting in hardened)
            setting.Apply(change);
        await calls.TellAsync(
            Update,
            (client, limited) => client.Users[settings.Organizer].OnlineMeetings[id].PatchAsync(change, cancellationToken: limited),
            cancellationToken);

        // The answer to a PATCH may echo the request; only another read says what holds.
        var actual = await GetAsync(id, null, cancellationToken);
        ImmutableArray<string> different = [.. hardened.Where(setting => !setting.Holds(actual)).Select(setting => setting.Name)];
        if (different.Length > 0)
            logger.SettingsDiffer(different.Length);
        return different;
    }

    public async Task<(Uri JoinUrl, string Html)> GetJoinInformationAsync(string id, Language language, CancellationToken cancellationToken)
    {
        var meeting = await GetAsync(id, language == Language.Russian ? "ru-RU" : "en-GB", cancellationToken);
        return JoinInformationReader.Read(meeting.JoinWebUrl, meeting.JoinInformation?.Content, settings.BaseUrl);
    }

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
