using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Application.Links;

/// <summary>
/// A secret is HMAC-SHA-256 over what it opens, in base64url: 43 characters that tell nothing of anybody. It is found by its SHA-256, so the
/// time of the search tells nothing of the secret, and then compared in constant time with the one derived anew: a changed key ends every link.
/// </summary>
internal sealed class PersonalLinks(IIssuedLinks issued, ILinkKey key, IJournal journal, IOptions<LinkOptions> options, TimeProvider time)
    : IPersonalLinks
{
    /// <summary>How long after the meeting its pages open (retention of links).</summary>
    private static readonly Duration Retention = Duration.FromDays(30);

    public Task<Uri?> PageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken) =>
        IssueAsync(new LinkSubject(person, meeting), secret => $"/i#{secret}", cancellationToken);

    public Task<Uri?> FeedAsync(PersonKey person, CancellationToken cancellationToken) =>
        IssueAsync(new LinkSubject(person, null), secret => $"/calendar/{secret}.ics", cancellationToken);

    public async Task<LinkHolder?> OpenPageAsync(string secret, CancellationToken cancellationToken)
    {
        if (await OpenAsync(secret, cancellationToken) is not { Meeting: { } meeting } subject)
        {
            return null;
        }

        var state = (await MeetingHead.LoadAsync(journal, StreamName.Of(meeting), cancellationToken)).State;
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return state.Lifecycle.Plan is { } plan && now < (state.Lifecycle.ClosedAt ?? plan.Time.End) + Retention
            ? new LinkHolder(meeting, subject.Person)
            : null;
    }

    public async Task<PersonKey?> OpenFeedAsync(string secret, CancellationToken cancellationToken) =>
        await OpenAsync(secret, cancellationToken) is { Meeting: null } subject ? subject.Person : null;

    public Task RevokePageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken) =>
        issued.RevokeAsync(new LinkSubject(person, meeting), cancellationToken);

    public Task RevokeFeedAsync(PersonKey person, CancellationToken cancellationToken) =>
        issued.RevokeAsync(new LinkSubject(person, null), cancellationToken);

    private async Task<Uri?> IssueAsync(LinkSubject subject, Func<string, string> path, CancellationToken cancellationToken)
    {
        if (options.Value.PublicUrl is not { } address)
        {
            return null;
        }

        var link = new IssuedLink(subject, await issued.GenerationAsync(subject, cancellationToken));
        var secret = SecretOf(link);
        await issued.SaveAsync(DigestOf(secret), link, cancellationToken);
        return new Uri(address.TrimEnd('/') + path(secret));
    }

    private async Task<LinkSubject?> OpenAsync(string secret, CancellationToken cancellationToken) =>
        await issued.FindAsync(DigestOf(secret), cancellationToken) is { } link
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(SecretOf(link)), Encoding.UTF8.GetBytes(secret))
            ? link.Subject
            : null;

    private string SecretOf(IssuedLink link)
    {
        // Parts hold no U+001F; the purpose comes first, so that no page's secret is ever a feed's.
        var name = string.Join('\u001f', link.Subject.Meeting is { } meeting
            ? ["page", meeting.Value, link.Subject.Person.Value, link.Generation.ToString(CultureInfo.InvariantCulture)]
            : new[] { "feed", link.Subject.Person.Value, link.Generation.ToString(CultureInfo.InvariantCulture) });
        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes.Span, Encoding.UTF8.GetBytes(name)));
    }

    private static Digest DigestOf(string secret) => Digest.Of(Encoding.UTF8.GetBytes(secret));
}
