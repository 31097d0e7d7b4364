using System.Collections.Immutable;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Room;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>Naming the composition of a delegation. Somebody who may not name it finds no such page.</summary>
internal static class DelegationEndpoints
{
    private const string Path = LinkSession.Path + "/delegation";

    public static void MapDelegation(this IEndpointRouteBuilder room)
    {
        room.MapGet("/delegation", ShowAsync);
        room.MapPost("/delegation", SendAsync).TakesForm();
    }

    private static async Task<Results<RazorComponentResult<DelegationPage>, RazorComponentResult<StatusPage>>> ShowAsync(
        HttpContext context, IPersonalPages pages, Drafts drafts, string? draft = null)
    {
        if (await PageAsync(context, pages) is not { } page)
        {
            return StatusPages.NotFound;
        }

        var shown = drafts.Find<DelegationDraft>(Owner(context), draft) ?? DelegationDraft.Of(page.Members, page.Language);
        return new RazorComponentResult<DelegationPage>(new { Page = page, Draft = shown });
    }

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> SendAsync(
        HttpContext context, IPersonalPages pages, Drafts drafts, RefusalTexts refusals, PageOutcomes outcomes)
    {
        if (await PageAsync(context, pages) is not { } page)
        {
            return StatusPages.NotFound;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var draft = new DelegationDraft(DelegationForm.Read(form), []);
        var act = form["act"].ToString();
        if (act != DelegationForm.Submit)
        {
            return Keep(Edit(draft, act, page.Language));
        }

        var answer = await pages.NameDelegationAsync(context.Holder(), draft.Members, context.RequestAborted);
        ImmutableArray<FieldSentence> faults =
            [.. DelegationForm.InOrder(answer.Faults).Select(fault => new FieldSentence(fault.Member, fault.Field, refusals.Of(fault.Code, fault.Arguments)))];
        return answer switch
        {
            _ when faults is [var first, ..] => Keep(draft with { Faults = faults, Focus = (first.Member, first.Field) }),
            { Refusal: { } refusal } => Keep(draft with { Refused = refusals.Of(refusal) }),
            _ => outcomes.Tell(context, answer, RoomTexts.DelegationSent),
        };

        SeeOther Keep(DelegationDraft kept) => new($"{Path}?{Drafts.Key}={drafts.Keep(Owner(context), kept)}");
    }

    private static DelegationDraft Edit(DelegationDraft draft, string act, Language language)
    {
        var members = draft.Members;
        if (act == DelegationForm.Add && members.Length < DelegationForm.MaximumMembers)
        {
            var role = members.IsEmpty ? DelegateRole.Head : DelegateRole.Adviser;
            return draft with
            {
                Members = members.Add(DelegationDraft.Empty(role, language)),
                Focus = (members.Length, nameof(NamedMember.Role)),
            };
        }

        // The last row stays: a form without any would leave nothing to go on from.
        return act.StartsWith(DelegationForm.Remove, StringComparison.Ordinal)
            && int.TryParse(act.AsSpan(DelegationForm.Remove.Length), out var index) && index >= 0 && index < members.Length && members.Length > 1
            ? draft with { Members = members.RemoveAt(index), Focus = (Math.Min(index, members.Length - 2), nameof(NamedMember.Role)) }
            : draft;
    }

    private static async Task<PersonalPage?> PageAsync(HttpContext context, IPersonalPages pages) =>
        await pages.OpenAsync(context.Holder(), ReaderLanguage.Current, context.RequestAborted) is { NamesDelegation: true } page
        && MeetingWording.IsAhead(page.Phase)
            ? page
            : null;

    private static string Owner(HttpContext context) => context.Holder().ToString();
}
