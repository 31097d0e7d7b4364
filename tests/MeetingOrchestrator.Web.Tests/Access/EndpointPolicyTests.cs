using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Tests.Support;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Web.Tests.Access;

/// <summary>Every endpoint says who may reach it; a new one that forgets is found here, and answers nobody.</summary>
public sealed class EndpointPolicyTests : PagesTest
{
    private const string Forgotten = "/forgotten";

    private protected override void Map(WebApplication app)
    {
        base.Map(app);
        app.MapPost(Forgotten, () => "open to everybody");
    }

    [Fact]
    public void Endpoint_declares_one_policy_of_the_house()
    {
        Undeclared(Endpoints.Where(endpoint => !IsPlanted(endpoint))).ShouldBeEmpty();
        Endpoints.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Endpoint_without_a_policy_is_found() => Undeclared(Endpoints).ShouldHaveSingleItem().ShouldContain(Forgotten);

    [Fact]
    public async Task Endpoint_without_a_policy_answers_nobody()
    {
        using var visitor = Visit();
        var answer = await visitor.PostAsync(Forgotten, null);
        ((int)answer.Status).ShouldBe(404);
        answer.Text.ShouldNotContain("open to everybody");
    }

    [Fact]
    public void Endpoint_that_changes_something_takes_forms_of_ours_or_is_the_webhook()
    {
        Unguarded(Endpoints.Where(endpoint => !IsPlanted(endpoint) && !IsApi(endpoint))).ShouldBe(["/graph/notifications", "/graph/lifecycle"], ignoreOrder: true);
        Unguarded(Endpoints).ShouldContain(Forgotten);
    }

    [Theory]
    [InlineData("/office", Policies.OfficeLoopback)]
    [InlineData("/i/meeting", Policies.PersonalLink)]
    [InlineData("/api", Policies.ApiLoopback)]
    [InlineData("/openapi", Policies.ApiLoopback)]
    public void Pages_beneath_a_path_share_its_policy(string path, string policy) =>
        Endpoints.Where(endpoint => $"{endpoint.RoutePattern.RawText}/".StartsWith($"{path}/", StringComparison.Ordinal))
            .SelectMany(PoliciesOf).Distinct().ShouldBe([policy]);

    private List<RouteEndpoint> Endpoints =>
        [.. App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    // Guarded otherwise: by media type and origin, see Api/GateTests.
    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal);

    private static bool IsPlanted(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText == Forgotten;

    private static IEnumerable<string?> PoliciesOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy);

    private static IEnumerable<string> Undeclared(IEnumerable<RouteEndpoint> endpoints) => endpoints
        .Where(endpoint => PoliciesOf(endpoint).ToList() is not [{ } policy] || !Policies.All.Contains(policy)
            || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        .Select(endpoint => endpoint.DisplayName!);

    private static IEnumerable<string?> Unguarded(IEnumerable<RouteEndpoint> endpoints) => endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Any(method => method is not ("GET" or "HEAD")) == true)
        .Where(endpoint => endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true })
        .Select(endpoint => endpoint.RoutePattern.RawText);
}
