using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.People;

internal sealed class PersonRow
{
    public required PersonKey Key { get; init; }

    /// <summary>Null on both sides for somebody known by function alone.</summary>
    public string? NameRu { get; init; }

    public string? NameEn { get; init; }

    public required string FunctionRu { get; init; }

    public required string FunctionEn { get; init; }

    public required Gender Gender { get; init; }

    public required string Address { get; init; }

    public required Language Language { get; init; }

    public required byte[] Salt { get; init; }

    public required string Commitment { get; init; }

    public static PersonRow Of(Person person) => new()
    {
        Key = person.Key,
        NameRu = person.Name?.Ru,
        NameEn = person.Name?.En,
        FunctionRu = person.Function.Ru,
        FunctionEn = person.Function.En,
        Gender = person.Gender,
        Address = person.Address,
        Language = person.Language,
        Salt = person.Salt.ToArray(),
        Commitment = person.Commitment,
    };

    public Person ToPerson() => new(
        Key,
        NameRu is null || NameEn is null ? null : new BilingualText(NameRu, NameEn),
        new BilingualText(FunctionRu, FunctionEn),
        Gender,
        Address,
        Language,
        Salt,
        Commitment);
}

internal sealed class PeopleTable : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.ToTable("people");
        builder.HasKey(row => row.Key);
    }
}
