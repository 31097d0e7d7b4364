using MeetingOrchestrator.GraphSimulator.Delta;
using MeetingOrchestrator.GraphSimulator.Events;
using MeetingOrchestrator.GraphSimulator.Meetings;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.Subscriptions;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>The operations that are modelled; everything else answers 404 or 405. A literal segment stands before a variable.</summary>
internal static class Routes
{
    private const string User = "/users/{user-id}";
    private const string Meetings = User + "/onlineMeetings";
    private const string Meeting = Meetings + "/{onlineMeeting-id}";
    private const string Reports = Meeting + "/attendanceReports";
    private const string Report = Reports + "/{meetingAttendanceReport-id}";
    private const string Events = User + "/events";
    private const string Event = Events + "/{event-id}";
    private const string Messages = User + "/messages";
    private const string Message = Messages + "/{message-id}";

    private const string Subscriptions = "/subscriptions";
    private const string Subscription = Subscriptions + "/{subscription-id}";

    private static readonly string[] OfOne = ["$select", "$expand"];

    public static readonly IReadOnlyList<Route> All =
    [
        new("POST", Meetings + "/createOrGet", MeetingOperations.CreateOrGet) { Body = MeetingShapes.CreateOrGet, IsAction = true },
        new("GET", Meeting, MeetingOperations.Get) { Query = ["$select"] },
        new("PATCH", Meeting, MeetingOperations.Update) { Body = MeetingShapes.Update },
        new("DELETE", Meeting, MeetingOperations.Delete),
        new("GET", Reports, AttendanceOperations.List),
        new("GET", Report, AttendanceOperations.Get) { Query = ["$expand"] },
        new("GET", Report + "/attendanceRecords", AttendanceOperations.ListRecords),

        new("POST", Events, EventOperations.Create) { Body = EventShapes.Create },
        new("GET", Events, EventOperations.List) { Query = ItemList.Query },
        new("GET", Events + "/delta()", DeltaOperations.OfEvents) { Query = DeltaOperations.Query },
        new("GET", Events + "/delta", DeltaOperations.OfEvents) { Query = DeltaOperations.Query },
        new("GET", Event, EventOperations.Get) { Query = OfOne },
        new("PATCH", Event, EventOperations.Update) { Body = EventShapes.Update },
        new("DELETE", Event, EventOperations.Delete),
        new("POST", Event + "/cancel", EventOperations.Cancel) { Body = EventShapes.Cancel, IsAction = true },

        new("GET", User + "/calendarView", EventOperations.View) { Query = [.. ItemList.Query, "startDateTime", "endDateTime"] },
        new("GET", User + "/calendarView/delta()", DeltaOperations.OfCalendarView) { Query = DeltaOperations.Query },
        new("GET", User + "/calendarView/delta", DeltaOperations.OfCalendarView) { Query = DeltaOperations.Query },

        new("POST", Messages, MessageOperations.Create) { Body = MessageShapes.Create, AcceptsMime = true },
        new("GET", Messages, MessageOperations.List) { Query = ItemList.Query },
        new("GET", Message, MessageOperations.Get) { Query = OfOne },
        new("POST", Message + "/send", MessageOperations.Send),
        new("POST", User + "/sendMail", MessageOperations.SendMail) { Body = MessageShapes.SendMail, AcceptsMime = true, IsAction = true },

        new("POST", Subscriptions, SubscriptionOperations.Create) { Body = SubscriptionShapes.Create },
        new("GET", Subscriptions, SubscriptionOperations.List),
        new("GET", Subscription, SubscriptionOperations.Get) { Query = ["$select"] },
        new("PATCH", Subscription, SubscriptionOperations.Renew) { Body = SubscriptionShapes.Renew },
        new("DELETE", Subscription, SubscriptionOperations.Delete),
        new("POST", Subscription + "/reauthorize", SubscriptionOperations.Reauthorize),
    ];
}
