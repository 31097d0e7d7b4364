namespace MeetingOrchestrator.Architecture.Tests.Compiled;

public sealed class CompiledReferenceTests
{
    private static readonly IReadOnlyList<CompiledAssembly> Compiled = Assemblies.OfSource();

    [Fact]
    public void Assemblies_of_the_table_are_all_read() =>
        AllowedArrows.Table.Keys.ShouldBe(Compiled.Select(assembly => assembly.Name[AllowedArrows.Prefix.Length..]), ignoreOrder: true);

    [Fact]
    public void Assemblies_use_only_what_the_arrows_lead_to() => CompiledArrowRule.Check(Compiled).ShouldBeEmpty();

    [Fact]
    public void Libraries_are_used_only_by_their_owner() => CompiledPackageRule.CheckOwners(Compiled).ShouldBeEmpty();

    [Fact]
    public void Closed_projects_use_only_the_runtime_and_their_packages() =>
        CompiledPackageRule.CheckClosed(Compiled, Assemblies.OfRuntime()).ShouldBeEmpty();

    [Fact]
    public void Library_used_outside_its_owner_is_found_in_the_compiled_assembly()
    {
        var planted = PlantedAssembly.Using(
            "MeetingOrchestrator.Domain", typeof(NodaTime.Instant), typeof(Quartz.IJob), typeof(MimeKit.MimeMessage));

        CompiledPackageRule.CheckOwners([planted]).ShouldBe(
        [
            "MeetingOrchestrator.Domain: uses Quartz.IJob, which belongs to Scheduling alone",
            "MeetingOrchestrator.Domain: uses MimeKit.MimeMessage, which belongs to Mail alone",
        ], ignoreOrder: true);
        CompiledPackageRule.CheckClosed([planted], Assemblies.OfRuntime()).ShouldBe(
        [
            "MeetingOrchestrator.Domain: uses Quartz, which is not among its packages",
            "MeetingOrchestrator.Domain: uses MimeKit, which is not among its packages",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Graph_and_database_libraries_are_found_in_the_host()
    {
        var planted = PlantedAssembly.Using(
            "MeetingOrchestrator.Web", typeof(Microsoft.Graph.GraphServiceClient), typeof(Microsoft.EntityFrameworkCore.DbContext));

        CompiledPackageRule.CheckOwners([planted]).ShouldBe(
        [
            "MeetingOrchestrator.Web: uses Microsoft.Graph.GraphServiceClient, which belongs to Graph alone",
            "MeetingOrchestrator.Web: uses Microsoft.EntityFrameworkCore.DbContext, which belongs to Storage alone",
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Domain", "Application")]
    [InlineData("Mail", "Storage")]
    [InlineData("Verifier", "Domain")]
    [InlineData("GraphSimulator", "Graph")]
    [InlineData("Web", "Verifier")]
    public void Use_that_no_arrow_leads_to_is_found(string from, string to) =>
        CompiledArrowRule.Check([new CompiledAssembly("MeetingOrchestrator." + from, ["System.Runtime", "MeetingOrchestrator." + to], [])])
            .ShouldBe([$"MeetingOrchestrator.{from}: uses types of {to}, which no allowed arrow leads to"]);

    [Fact]
    public void Domain_types_reach_an_adapter_through_the_application() =>
        CompiledArrowRule.Check([new CompiledAssembly("MeetingOrchestrator.Mail", ["MeetingOrchestrator.Domain"], [])]).ShouldBeEmpty();
}
