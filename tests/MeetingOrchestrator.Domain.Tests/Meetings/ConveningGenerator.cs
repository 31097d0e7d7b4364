using CsCheck;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Commands of convening over few keys: changes, reports that repeat and come late, messages sent again, delegations.</summary>
internal static class ConveningGenerator
{
    private static readonly Gen<Language> Tongue = Gen.OneOf(Language.Russian, Language.English);
    private static readonly Gen<string> Seat = Gen.OneOf("AZ", "AM", "KZ", "KZ", "XX");
    private static readonly Gen<string> Person = Gen.OneOf("az-head", "am-head", "by-head", "kz-head", "kz-focal", "kz-1", "kz-2", "nobody");
    private static readonly Gen<PlannedMeeting> Plan = Gen.Select(
        Gen.OneOf(0, 7, 14, 14, 21, -40), Gen.OneOf(DateCertainty.Fixed, DateCertainty.Fixed, DateCertainty.Fixed, DateCertainty.Provisional),
        (days, date) => Sample.Moved(days) with { Date = date });
    private static readonly Gen<string> Milestone = Gen.Select(
        Gen.OneOf(
            "notice-p45d", "composition-request-p40d", "provisional-agenda-p30d", "documents-p20d", "connection-test-p2d", "reminder-p1d", "lobby-pt30m",
            "opening-p0d", "attendance-harvest-pt1h"),
        Gen.OneOf("", "", "-c1", "-c2"), (milestone, change) => milestone + change);
    private static readonly Gen<string> Message = Gen.Select(
        Gen.OneOf("invitation", "invitation", "invitation-c1", "invitation-c2", "change-c1", "change-c1", "change-c2", "invitation-r1", "change-c1-r1",
            "postponement", "cancellation", "reminder-s1", "composition-request-p40d", "composition-request-s1", "reminder-p1d", "delegation-review-v1"),
        Person, (purpose, person) => $"{purpose}/{person}");
    private static readonly Gen<DelegationMember[]> Members = Gen.OneOf(
        [Sample.Member("kz-1", DelegateRole.Head)],
        [Sample.Member("kz-1", DelegateRole.Head), Sample.Member("kz-2", DelegateRole.Interpreter, Language.English, "ru")],
        [Sample.Member("kz-2", DelegateRole.Head, Language.English), Sample.Member("am-head", DelegateRole.Adviser)],
        [Sample.Member("am-head", DelegateRole.Head, Language.English)],
        new[] { Sample.Member("kz-1", DelegateRole.Adviser) });

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (3, Plan.Select(plan => Give.Reschedule(plan))),
        (1, Gen.Frequency((3, Gen.Const(() => Give.Postpone())), (1, Gen.Const(() => Give.Cancel())), (1, Gen.Const(Give.Open)))),
        (6, Gen.OneOf(
            Gen.Select(Gen.Int[0, 4], Gen.OneOf("", "", "", "lobby"), (revision, difference) => difference.Length == 0 ? Give.Updated(revision) : Give.Updated(revision, difference)),
            Gen.Select(Gen.Int[0, 4], Gen.Const(""), (revision, _) => Give.Updated(revision)),
            Gen.Select(Tongue, Gen.Int[1, 2], Gen.Int[1, 4], Give.EntryUpdated), Gen.Select(Tongue, Gen.Int[1, 2], Gen.Int[1, 4], Give.EntryUpdated),
            Gen.Select(Tongue, Gen.Int[1, 2], Give.EntryCancelled), Gen.Select(Tongue, Gen.OneOf("e3", "e4"), Gen.Int[1, 3], Give.Entry))),
        (2, Gen.OneOf(
            Gen.Const(Give.Deleted), Gen.Const(() => Give.Hardening()), Gen.Bool.Select(chat => Give.Security(ConferenceSecurity.Safe with { Chat = chat })),
            Tongue.Select(Give.JoinInformation), Gen.Const(() => Give.Conference("c1")))),
        (8, Gen.OneOf(
            Message.Select(Give.Issued), Message.Select(Give.Issued), Message.Select(Give.Unknown), Message.Select(message => Give.Failed(message)),
            Message.Select(Give.Undelivered), Message.Select(Give.Expired), Message.Select(Give.Resend), Message.Select(Give.Resend))),
        (2, Gen.OneOf("az-head", "am-head", "by-head", "kz-head").Select(person => Give.Resend($"invitation/{person}"))),
        (3, Gen.OneOf(
            Seat.Select(Give.Remind), Person.Select(person => Give.Opened(PersonKey.Parse(person))),
            Gen.Select(Seat, Gen.OneOf(Enum.GetValues<Reply>()), Give.Reply))),
        (4, Gen.OneOf(
            Gen.Select(Seat, Members, (seat, members) => Give.Name(seat, [.. members])), Gen.Select(Seat, Gen.Int[1, 2], Give.ApproveDelegation),
            Gen.Select(Seat, Gen.Int[1, 2], Give.RejectDelegation), Gen.Select(Seat, Gen.Int[1, 2], Give.ReturnDelegation),
            Gen.Select(Seat, Gen.OneOf(Enum.GetValues<ConnectionResult>()), Give.Test))),
        (3, Milestone.Select(milestone => Give.Perform(milestone))),
        (1, Gen.Select(Gen.OneOf("r1", "r2", "r3"), Gen.OneOf("AZ", "KZ", null!), (record, seat) => Give.Match(record, seat))));
}
