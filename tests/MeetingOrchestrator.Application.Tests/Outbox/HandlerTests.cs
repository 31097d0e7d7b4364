using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Tests.Outbox;

public sealed class HandlerTests : ApplicationTest
{
    [Fact]
    public void Effect_of_every_kind_has_exactly_one_handler()
    {
        var handlers = Services.GetServices<IEffectHandler>().ToList();
        foreach (var type in typeof(Effect).GetNestedTypes())
        {
            var effect = (Effect)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            handlers.Count(handler => handler.Handles(effect)).ShouldBe(1, type.Name);
        }
    }

    [Fact]
    public void Cause_of_any_length_has_a_command_id_of_its_own()
    {
        CauseId.Of("effect", "council-30/conference").Value.ShouldBe("effect:council-30/conference");
        var meeting = new string('m', 96);
        string[] names = [$"{meeting}/message/invitation/{new string('p', 64)}", $"{meeting}/message/invitation/{new string('q', 64)}"];

        names.Select(name => CauseId.Of("effect", name)).Distinct().Count().ShouldBe(2);
        CauseId.Of("effect", names[0]).ShouldBe(CauseId.Of("effect", names[0]));
        CauseId.Of("due", names[0]).ShouldNotBe(CauseId.Of("effect", names[0]));
        CommandId.TryParse(CauseId.Of("effect", names[0]).Value, out _).ShouldBeTrue();
    }
}
