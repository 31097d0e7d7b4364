using System.Text;
using System.Text.Json;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Mailbox;

namespace MeetingOrchestrator.Graph.Tests.Mailbox;

public sealed class NotificationReaderTests
{
    private const string Sample = """
        {"value":[
          {"subscriptionId":"s1","subscriptionExpirationDateTime":"2026-11-03T08:00:00.0000000Z","changeType":"updated","clientState":"secret",
           "tenantId":"t","resource":"Users/u/Events/e1",
           "resourceData":{"@odata.type":"#Microsoft.Graph.Event","@odata.id":"Users/u/Events/e1","@odata.etag":"W/\"x\"","id":"e1"}},
          {"subscriptionId":"s1","changeType":"Deleted","clientState":null,"resourceData":null},
          {"subscriptionId":"s2","lifecycleEvent":"missed","clientState":"other"},
          {"subscriptionId":"s2","lifecycleEvent":"reauthorizationRequired"},
          {"subscriptionId":"s2","lifecycleEvent":"subscriptionRemoved"},
          {"subscriptionId":"s2","lifecycleEvent":"somethingOfTomorrow"},
          {"subscriptionId":"s2","changeType":"somethingOfTomorrow"}],
         "validationTokens":null}
        """;

    [Fact]
    public void Notifications_are_read_in_their_order_and_unknown_kinds_are_left_out() =>
        Read(Sample).ShouldBeOfType<NotificationReading.Readable>().Notifications.ShouldBe(
        [
            new MailboxNotification.EntryChanged("s1", "secret", EntryChange.Updated, "e1"),
            new MailboxNotification.EntryChanged("s1", null, EntryChange.Deleted, null),
            new MailboxNotification.Lifecycle("s2", "other", SubscriptionEvent.Missed),
            new MailboxNotification.Lifecycle("s2", null, SubscriptionEvent.ReauthorizationRequired),
            new MailboxNotification.Lifecycle("s2", null, SubscriptionEvent.SubscriptionRemoved),
        ]);

    public static TheoryData<string> Hostile =>
    [
        "", "null", "[]", "{}", "\"value\"", "{\"value\":{}}", "{\"value\":[1]}", "{\"value\":[null]}", "{\"value\":[{}]}", "{\"value\":[]",
        "{\"value\":[],}", "{\"value\":[]}{}", "{\"value\":[],\"value\":[]}",
        "{\"value\":[{\"subscriptionId\":\"\",\"changeType\":\"created\"}]}",
        "{\"value\":[{\"subscriptionId\":7,\"changeType\":\"created\"}]}",
        "{\"value\":[{\"subscriptionId\":\"s\",\"changeType\":[\"created\"]}]}",
        "{\"value\":[{\"subscriptionId\":\"s\",\"clientState\":{\"a\":1}}]}",
        "{\"value\":[{\"subscriptionId\":\"s\",\"subscriptionId\":\"t\",\"changeType\":\"created\"}]}",
        "{\"value\":[{\"subscriptionId\":\"\\ud800\",\"changeType\":\"created\"}]}",
        "{\"value\":[{\"\\ud800\":1}]}",
        "{\"value\":[{\"subscriptionId\":\"s\",\"changeType\":\"created\",\"resourceData\":{\"id\":7}}]}",
        "{\"value\":[{\"subscriptionId\":\"s\",\"clientState\":\"" + new string('x', 256) + "\"}]}",
        "{\"value\":[{\"subscriptionId\":\"" + new string('x', 1025) + "\"}]}",
        "{\"value\":" + new string('[', 10_000),
        "{\"a\":" + new string('[', 16) + new string(']', 16) + ",\"value\":[]}",
        "{\"value\":[" + string.Join(',', Enumerable.Repeat("{\"subscriptionId\":\"s\",\"changeType\":\"created\"}", 1001)) + "]}",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Body_that_graph_does_not_send_is_unreadable(string body) =>
        Read(body).ShouldBeOfType<NotificationReading.Unreadable>();

    [Fact]
    public void Body_too_long_is_not_even_parsed()
    {
        var space = new string(' ', INotificationReader.LongestBody - Encoding.UTF8.GetByteCount(Sample));
        Read(Sample + space).ShouldBeOfType<NotificationReading.Readable>();
        Read(Sample + space + " ").ShouldBeOfType<NotificationReading.Unreadable>();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_unreadable()
    {
        Read([0xff, 0xfe, 0x00]).ShouldBeOfType<NotificationReading.Unreadable>();
        byte[] broken = [.. "{\"value\":[{\"subscriptionId\":\""u8, 0xc3, 0x28, .. "\",\"changeType\":\"created\"}]}"u8];
        Read(broken).ShouldBeOfType<NotificationReading.Unreadable>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Damaged_bodies_never_throw(int seed)
    {
        var random = new Random(seed);
        var (readable, unreadable) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var body = Encoding.UTF8.GetBytes(Sample);
            for (var change = random.Next(1, 4); change > 0; change--)
                body[random.Next(body.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : "{}[]\",:\\0ud"[random.Next(11)]);
            var cut = random.Next(4) == 0 ? body[..random.Next(body.Length)] : body;
            _ = Read(cut) is NotificationReading.Readable ? readable++ : unreadable++;
        }

        // Neither may be empty, or the damage was none, or nothing but.
        readable.ShouldBeGreaterThan(100);
        unreadable.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Thousand_notifications_are_read()
    {
        var body = JsonSerializer.Serialize(new { value = Enumerable.Repeat(new { subscriptionId = "s", changeType = "created" }, 1000) });
        Read(body).ShouldBeOfType<NotificationReading.Readable>().Notifications.Length.ShouldBe(1000);
    }

    private static NotificationReading Read(string body) => Read(Encoding.UTF8.GetBytes(body));

    private static NotificationReading Read(byte[] body) => new NotificationReader().Read(body);
}
