using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.Links;

/// <summary>What the holder of a link sees and does, on a meeting to which everybody was invited.</summary>
public sealed class PersonalPagesTests : ApplicationTest
{
    private static readonly SeatKey Kz = SeatKey.Parse("KZ");
    private static readonly LinkHolder Holder = new(Given.Meeting, PersonKey.Parse("kz-head"));

    private static readonly NamedMember Head = new(
        DelegateRole.Head, "Иван Иванов", "Ivan Ivanov", "Министр", "Minister", Gender.Masculine, "ivanov@kz.example", Language.Russian, []);

    private static readonly NamedMember Interpreter = Head with
    {
        Role = DelegateRole.Interpreter,
        NameRu = "Анна Ли",
        NameEn = "Anna Lee",
        Address = "lee@kz.example",
        Interprets = ["ru", "kk"],
    };

    private protected override string? PublicUrl => "https://meetings.example";

    private IPersonalPages Pages => Port<IPersonalPages>();

    [Fact]
    public async Task Letter_carries_the_link_of_its_reader_which_opens_their_page_once_for_the_record()
    {
        await InviteAsync();
        var letter = Outside.Renderer.ReceivedCalls().Where(call => call.GetMethodInfo().Name == nameof(IMessageRenderer.RenderAsync))
            .Select(call => (MessageFacts)call.GetArguments()[0]!).Single(facts => facts.Recipient.Key == Holder.Person);
        var holder = (await Port<IPersonalLinks>().OpenPageAsync(letter.PersonalLink.ShouldNotBeNull().Fragment[1..], Cancellation)).ShouldNotBeNull();
        holder.ShouldBe(Holder);

        var page = (await Pages.OpenAsync(holder, Language.Russian, Cancellation)).ShouldNotBeNull();
        await Pages.OpenAsync(holder, Language.English, Cancellation);

        page.ShouldSatisfyAllConditions(
            x => x.Seat.Key.ShouldBe(Kz), x => x.Plan.ShouldBe(Given.Plan), x => x.NamesDelegation.ShouldBeTrue(), x => x.Reply.ShouldBeNull(),
            x => x.Join.ShouldBeNull(), x => x.Calendar.ShouldBe("BEGIN:VCALENDAR"), x => x.Feed.ShouldNotBeNull());
        (await HappenedAsync<MeetingEvent.InvitationOpened>()).ShouldBe([new(Holder.Person, Kz)]);
    }

    [Fact]
    public async Task Page_of_a_stranger_is_none()
    {
        await InviteAsync();
        (await Pages.OpenAsync(Holder with { Person = PersonKey.Parse("stranger") }, Language.Russian, Cancellation)).ShouldBeNull();
        (await Pages.OpenAsync(Holder with { Meeting = MeetingId.Parse("council-99") }, Language.Russian, Cancellation)).ShouldBeNull();
        (await Pages.ReplyAsync(Holder with { Person = PersonKey.Parse("stranger") }, Reply.Accepted, Cancellation)).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Reply_by_the_page_is_the_holders_own()
    {
        await InviteAsync();
        (await Pages.ReplyAsync(Holder, Reply.DeputySent, Cancellation)).ShouldBe(PageAnswer.Done);
        (await Pages.ReplyAsync(Holder, Reply.DeputySent, Cancellation)).Refusal.ShouldBeNull();

        (await HappenedAsync<MeetingEvent.ReplyReceived>()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            x => x.Person.ShouldBe(Holder.Person), x => x.Channel.ShouldBe(ReplyChannel.Link));
    }

    [Fact]
    public async Task Way_to_join_is_shown_once_the_lobby_is_open_or_the_meeting_is()
    {
        await InviteAsync();
        Outside.Renderer.JoinInstructions(default!).ReturnsForAnyArgs("Instructions");
        await Stored.AppendAsync(Journal, Given.Meeting, Now, new MeetingEvent.LobbyOpened());

        var page = await Pages.OpenAsync(Holder, Language.Russian, Cancellation);

        page.ShouldNotBeNull().Join.ShouldBe(new PersonalJoin(new Uri(Outside.JoinLink), "Instructions"));
    }

    [Fact]
    public async Task Delegation_named_is_submitted_with_people_outside_the_record()
    {
        await InviteAsync();
        (await Pages.NameDelegationAsync(Holder, [Interpreter, Head], Cancellation)).ShouldBe(PageAnswer.Done);

        var named = (await HappenedAsync<MeetingEvent.DelegationNamed>()).ShouldHaveSingleItem();
        named.Members.Select(member => member.Person.Person.Value).ShouldBe(["council-30-kz-d1-2", "council-30-kz-d1-1"]);
        var page = (await Pages.OpenAsync(Holder, Language.Russian, Cancellation)).ShouldNotBeNull();
        page.Members.Select(member => member.Address).ShouldBe([Head.Address, Interpreter.Address]);
        (await Port<IReadinessBoard>().ReadAsync(Given.Meeting, Cancellation)).ShouldNotBeNull().Seats.Single(seat => seat.Seat.Key == Kz)
            .ShouldSatisfyAllConditions(
                seat => seat.Next.ShouldBe(NextActor.Office), seat => seat.Step.ShouldBe(NextStep.ReviewDelegation),
                seat => seat.Since.ShouldBe(Now), seat => seat.Version.ShouldBe(1));
    }

    [Fact]
    public async Task Somebody_unchanged_keeps_the_key_and_the_commitment()
    {
        await InviteAsync();
        await Pages.NameDelegationAsync(Holder, [Head, Interpreter], Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Pages.NameDelegationAsync(Holder, [Head, Interpreter], Cancellation)).ShouldBe(PageAnswer.Done);
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Pages.NameDelegationAsync(Holder, [Head, Interpreter with { NameEn = "Anna Li" }], Cancellation)).ShouldBe(PageAnswer.Done);

        var named = await HappenedAsync<MeetingEvent.DelegationNamed>();
        named.Count.ShouldBe(2);
        named[1].Members[0].ShouldSatisfyAllConditions(x => x.Person.ShouldBe(named[0].Members[0].Person));
        named[1].Members[1].Person.Person.Value.ShouldBe("council-30-kz-d2-2");
    }

    public static TheoryData<string, string, string> Faulty => new()
    {
        { nameof(NamedMember.NameRu), "", "member.empty" },
        { nameof(NamedMember.NameRu), "   ", "member.empty" },
        { nameof(NamedMember.NameEn), new string('x', 201), "member.too-long" },
        { nameof(NamedMember.NameEn), "Ivan\u202EIvanov", "member.characters" },
        { nameof(NamedMember.NameEn), "Ivan\nBcc: all@council.example", "member.characters" },
        { nameof(NamedMember.FunctionRu), "a\0b", "member.characters" },
        { nameof(NamedMember.FunctionEn), "a\uD800b", "member.characters" },
        { nameof(NamedMember.Address), "ivanov", "member.address" },
        { nameof(NamedMember.Address), "ivanov@localhost", "member.address" },
        { nameof(NamedMember.Address), "ivanov@kz.example\r\nBcc: x@y.example", "member.address" },
        { nameof(NamedMember.Address), "иванов@kz.example", "member.address" },
        { nameof(NamedMember.Address), "\"a b\"@kz.example", "member.address" },
        { nameof(NamedMember.Address), "LEE@kz.example", "member.address-repeated" },
        { nameof(NamedMember.Address), "RU-head.canary@mail.example", "member.address-taken" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Fault_of_one_field_is_named_and_nothing_of_anybody_is_stored(string field, string entered, string code)
    {
        await InviteAsync();
        var member = field switch
        {
            nameof(NamedMember.NameRu) => Head with { NameRu = entered },
            nameof(NamedMember.NameEn) => Head with { NameEn = entered },
            nameof(NamedMember.FunctionRu) => Head with { FunctionRu = entered },
            nameof(NamedMember.FunctionEn) => Head with { FunctionEn = entered },
            _ => Head with { Address = entered },
        };

        var answer = await Pages.NameDelegationAsync(Holder, [Interpreter, member], Cancellation);

        answer.Refusal.ShouldBeNull();
        answer.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            fault => fault.Code.ShouldBe(code), fault => fault.Field.ShouldBe(field), fault => fault.Member.ShouldBe(1));
        (await HappenedAsync<MeetingEvent.DelegationNamed>()).ShouldBeEmpty();
        (await Port<IPeople>().FindAsync([PersonKey.Parse("council-30-kz-d1-1")], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Address_of_ones_own_delegation_and_one_that_only_looks_hostile_are_taken()
    {
        await InviteAsync();
        var members = ImmutableArray.Create(
            Head with { Address = Given.People[0].Address }, Interpreter with { NameEn = "'; DROP TABLE people; --", NameRu = "<script>{0}</script>" });

        (await Pages.NameDelegationAsync(Holder, members, Cancellation)).ShouldBe(PageAnswer.Done);

        (await Port<IPeople>().FindAsync([PersonKey.Parse("council-30-kz-d1-2")], Cancellation)).Values.ShouldHaveSingleItem().Name
            .ShouldBe(new BilingualText("<script>{0}</script>", "'; DROP TABLE people; --"));
    }

    [Fact]
    public async Task Composition_that_the_meeting_refuses_stores_nobody()
    {
        await InviteAsync();
        (await Pages.NameDelegationAsync(Holder, [Head, Interpreter with { Role = DelegateRole.Head, Interprets = [] }], Cancellation)).Refusal
            .ShouldBeOfType<AccreditationRefusal.OneHead>();
        MoveTo(Given.End);
        (await Pages.NameDelegationAsync(Holder, [Head], Cancellation)).Refusal.ShouldNotBeNull();

        (await Port<IPeople>().FindAsync([PersonKey.Parse("council-30-kz-d1-1")], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Delegation_approved_is_let_in_and_invited_and_its_focal_point_is_told()
    {
        await InviteAsync();
        await Pages.NameDelegationAsync(Holder, [Head, Interpreter], Cancellation);
        Outside.Conference.ClearReceivedCalls();
        Outside.Renderer.ClearReceivedCalls();
        await OfficeAsync((id, at, by) => new MeetingCommand.ApproveDelegation(Kz, 1) { Id = id, At = at, By = by }, "approve");
        await DispatchAllAsync();

        await Outside.Conference.Received(1).HardenAsync(
            "provider-meeting", Arg.Is<ConferenceSettings>(x => x.Presenters.Contains(Head.Address) && x.Presenters.Contains(Interpreter.Address)
                && !x.Presenters.Contains(Given.People[0].Address)), Arg.Any<CancellationToken>());
        await Outside.Conference.Received(1).UpdateCalendarEntryAsync(
            "event/council-30/ru/1", Arg.Is<CalendarEntryRequest>(x => x.Attendees.Any(attendee => attendee.Address == Interpreter.Address)), Arg.Any<CancellationToken>());
        var letters = Outside.Renderer.ReceivedCalls().Where(call => call.GetMethodInfo().Name == nameof(IMessageRenderer.RenderAsync))
            .Select(call => (MessageFacts)call.GetArguments()[0]!).ToList();
        letters.Where(letter => letter.Kind == MessageKind.Invitation).Select(letter => letter.Recipient.Address).Order(StringComparer.Ordinal)
            .ShouldBe([Head.Address, Interpreter.Address]);
        letters.Single(letter => letter.Kind == MessageKind.DelegationReviewed).ShouldSatisfyAllConditions(
            letter => letter.MemberNames.ShouldBe([Head.NameRu, Interpreter.NameRu]), letter => letter.Delegation!.Status.ShouldBe(DelegationStatus.Approved));
    }

    [Fact]
    public async Task Board_shows_what_holds_each_delegation_up()
    {
        await InviteAsync();
        await Pages.ReplyAsync(Holder, Reply.Accepted, Cancellation);
        await Pages.TestConnectionAsync(Holder with { Person = PersonKey.Parse("uz-head") }, ConnectionResult.Failed, Cancellation);
        await Stored.AppendAsync(Journal, Given.Meeting, Now, new MeetingEvent.MessageUndelivered(MessageKey.Parse("invitation/ru-head")));

        var board = (await Port<IReadinessBoard>().ReadAsync(Given.Meeting, Cancellation)).ShouldNotBeNull();

        board.Seats.Select(seat => (seat.Seat.Key.Value, seat.Next, seat.Step)).ShouldBe(
        [
            ("KZ", NextActor.Nobody, NextStep.None), ("RU", NextActor.Office, NextStep.MendAddress),
            ("UZ", NextActor.Delegation, NextStep.Reply), ("EEC", NextActor.Delegation, NextStep.Reply),
        ]);
        board.Seats[1].ShouldSatisfyAllConditions(seat => seat.Invited.ShouldBe(MessageProgress.Undelivered), seat => seat.Since.ShouldBe(Now));
        board.Hardened.ShouldBeTrue();
        (await Port<IReadinessBoard>().ReadAsync(MeetingId.Parse("council-99"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public void Fault_of_every_code_has_a_sentence_in_both_languages()
    {
        string[] codes =
        [
            "member.address", "member.address-repeated", "member.address-taken", "member.characters", "member.choice", "member.empty",
            "member.languages", "member.languages-unused", "member.role", "member.too-long",
        ];
        foreach (var culture in new[] { System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CultureInfo.GetCultureInfo("ru") })
        {
            var texts = new System.Resources.ResourceManager(typeof(MeetingOrchestrator.Localization.Refusals))
                .GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull();
            texts.Cast<System.Collections.DictionaryEntry>().Select(text => (string)text.Key)
                .Where(key => key.StartsWith("member.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(codes);
        }
    }
}
