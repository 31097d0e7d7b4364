using System.Collections.Immutable;
using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>The world outside the process, where everything succeeds until a test says otherwise.</summary>
internal sealed class Outside
{
    public const string JoinLink = "https://conference.example/join-canary";

    public Outside()
    {
        Conference.CreateOrGetAsync(default!, default).ReturnsForAnyArgs("provider-meeting");
        Conference.HardenAsync(default!, default!, default).ReturnsForAnyArgs(ImmutableArray<string>.Empty);
        Conference.GetJoinInformationAsync(default!, default, default).ReturnsForAnyArgs((new Uri(JoinLink), $"<p>{JoinLink}</p>"));
        Conference.CreateCalendarEntryAsync(default!, default)
            .ReturnsForAnyArgs(call => new CalendarEntryReceipt($"event/{call.Arg<CalendarEntryRequest>().Key}", "uid@calendar.example"));
        Conference.ReadRepliesAsync(default!, default).ReturnsForAnyArgs(ImmutableArray<AttendeeReply>.Empty);
        Conference.FetchAttendanceAsync(default!, default).ReturnsForAnyArgs(ImmutableArray<AttendanceSession>.Empty);
        Renderer.ConferenceSubject(default!).ReturnsForAnyArgs("Заседание / Meeting");
        Renderer.CancellationComment(default!, default).ReturnsForAnyArgs(call => $"Comment {call.Arg<MessageKind>()}");
        Conference.UpdateCalendarEntryAsync(default!, default!, default)
            .ReturnsForAnyArgs(call => new CalendarEntryReceipt(call.Arg<string>(), "uid@calendar.example"));
        Mailbox.ReadChangesAsync(default, default, default, default)
            .ReturnsForAnyArgs(new CalendarChanges([], "delta-link", Resynchronised: false));
        Mailbox.ReadBouncesAsync(default, default).ReturnsForAnyArgs(ImmutableArray<Bounce>.Empty);
        Mailbox.SubscribeAsync(default!, default)
            .ReturnsForAnyArgs(call => new MailboxSubscription("subscription", call.Arg<SubscriptionRequest>().ExpiresAt));
        Mailbox.RenewAsync(default!, default, default).ReturnsForAnyArgs(call => new MailboxSubscription(call.Arg<string>(), call.Arg<Instant>()));
        Renderer.RenderAsync(default!, default).ReturnsForAnyArgs(new RenderedMessage("Subject", "<p>Text</p>", "Text"));
        Renderer.RenderEntryAsync(default!, default).ReturnsForAnyArgs(new RenderedEntry("Subject", "<p>Text</p>", "Text"));
        Calendars.Compose(default!).ReturnsForAnyArgs("BEGIN:VCALENDAR");
        Mime.Compose(default!).ReturnsForAnyArgs(call => Encoding.UTF8.GetBytes($"To: {call.Arg<MimeRequest>().To.Address}"));
        Documents.RenderAsync(default, default, default!, default).ReturnsForAnyArgs(call => ImmutableArray.Create(
            new RenderedDocument($"{call.Arg<DocumentKind>()}.{call.Arg<Language>()}.html", "text/html", Encoding.UTF8.GetBytes($"{call.Arg<DocumentKind>()} {call.Arg<Language>()}"))));
    }

    public IMailboxProvider Mailbox { get; } = Substitute.For<IMailboxProvider>();

    public INotificationReader Notifications { get; } = Substitute.For<INotificationReader>();

    public IConferenceProvider Conference { get; } = Substitute.For<IConferenceProvider>();

    public IMessageTransport Transport { get; } = Substitute.For<IMessageTransport>();

    public IMessageRenderer Renderer { get; } = Substitute.For<IMessageRenderer>();

    public IMimeComposer Mime { get; } = Substitute.For<IMimeComposer>();

    public ICalendarComposer Calendars { get; } = Substitute.For<ICalendarComposer>();

    public IDocumentRenderer Documents { get; } = Substitute.For<IDocumentRenderer>();

    public IWakeUps WakeUps { get; } = Substitute.For<IWakeUps>();

    public void Register(IServiceCollection services) => services
        .AddSingleton(Conference).AddSingleton(Transport).AddSingleton(Renderer).AddSingleton(Mime)
        .AddSingleton(Calendars).AddSingleton(Documents).AddSingleton(WakeUps)
        .AddSingleton(Mailbox).AddSingleton(Notifications);
}
