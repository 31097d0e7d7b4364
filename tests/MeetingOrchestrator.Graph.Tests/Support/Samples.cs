using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Support;

internal static class Samples
{
    public const string Chair = "chair.canary@ministry.example";
    public const string Observer = "observer@agency.example";

    public static readonly Instant Start = Instant.FromUtc(2026, 11, 10, 9, 0);
    public static readonly Instant End = Instant.FromUtc(2026, 11, 10, 11, 0);

    public static ConferenceRequest Conference { get; } = new("council-25", "Заседание Совета / Meeting of the Council", Start, End);

    public static ConferenceSettings Settings { get; } = new(false, false, false, true, [Chair]);

    public static CalendarEntryRequest Entry { get; } = new(
        DeterministicId.Of("council-25", "ru"), "council-25/ru", "Заседание Совета", "<p>canary-content</p>", Start, End,
        [new(Chair, "Председатель", Optional: false), new(Observer, "Observer", Optional: true)]);

    public static SubscriptionRequest Subscription { get; } = new(
        new("https://council.example/hooks/changes"), new("https://council.example/hooks/lifecycle"), "canary-state", End);

    public static OutgoingMessage Message(string id = "<invitation.25@council.example>") => new(id, Encoding.UTF8.GetBytes(
        $"From: secretariat@council.example\r\nTo: {Chair}\r\nSubject: Invitation\r\nMessage-ID: {id}\r\n"
        + "Date: Mon, 02 Nov 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ncanary-content\r\n"));
}
