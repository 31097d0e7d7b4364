namespace MeetingOrchestrator.Architecture.Tests.Compiled;

public sealed class RegistrationTests
{
    private static readonly IReadOnlyList<TypeUse> Uses = TypeUse.ReadAll(AppContext.BaseDirectory);

    [Fact]
    public void Host_names_adapters_only_where_it_registers_them() => RegistrationRule.Check(Uses).ShouldBeEmpty();

    [Fact]
    public void Use_inside_a_method_body_is_read() =>
        Uses.ShouldContain(use =>
            use.Assembly == "MeetingOrchestrator.Architecture.Tests"
            && use.Type == typeof(RegistrationTests).FullName
            && use.UsedType == typeof(RegistrationRule).FullName);

    [Fact]
    public void Host_itself_is_read() => Uses.ShouldContain(use => use.Assembly == "MeetingOrchestrator.Web");

    [Fact]
    public void Adapter_used_by_an_endpoint_is_found()
    {
        const string adapter = "MeetingOrchestrator.Storage.Journal";
        TypeUse From(string type, string assembly = "MeetingOrchestrator.Web") =>
            new(assembly, type, "MeetingOrchestrator.Storage", adapter);

        RegistrationRule.Check(
        [
            From("Program"),
            From("Program+<>c"),
            From("MeetingOrchestrator.Web.Registration.Adapters"),
            From("MeetingOrchestrator.Web.RegistrationDesk"),
            From("MeetingOrchestrator.Web.Endpoints.Ballots"),
            From("MeetingOrchestrator.Storage.Tests.Contract", "MeetingOrchestrator.Storage.Tests"),
        ]).ShouldBe(
        [
            "MeetingOrchestrator.Web.Endpoints.Ballots uses MeetingOrchestrator.Storage.Journal",
            "MeetingOrchestrator.Web.RegistrationDesk uses MeetingOrchestrator.Storage.Journal",
        ]);
    }
}
