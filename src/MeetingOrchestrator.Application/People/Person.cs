using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.People;

/// <summary>Grammatical gender for salutations and agreement in Russian; unknown where the person did not say.</summary>
public enum Gender
{
    /// <summary>Not known: wording is chosen that needs none.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}

/// <summary>What is known of a person. Kept outside the record; the record holds <see cref="Commitment"/>.</summary>
/// <param name="Key">The person's key.</param>
/// <param name="Name">
/// Name for documents («Александр Горовой»), or null for somebody who is known by function alone: then <paramref name="Function"/> stands for it.
/// </param>
/// <param name="Function">Post or function: «Глава делегации Республики Армения».</param>
/// <param name="Gender">For agreement and salutation.</param>
/// <param name="Address">Mail address.</param>
/// <param name="Language">The language in which the person is addressed.</param>
/// <param name="Salt">32 random bytes.</param>
/// <param name="Commitment">Lower-case hexadecimal SHA-256 over the salt and the canonical data.</param>
public sealed record Person(
    PersonKey Key,
    BilingualText? Name,
    BilingualText Function,
    Gender Gender,
    string Address,
    Language Language,
    ReadOnlyMemory<byte> Salt,
    string Commitment)
{
    /// <summary>The person as the record names them.</summary>
    public PersonReference Reference => new(Key, Commitment);
}

/// <summary>The people, outside the record.</summary>
public interface IPeople
{
    /// <summary>Adds people; one whose key exists already is replaced, its salt and commitment kept when the data are the same.</summary>
    Task SaveAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken);

    /// <summary>The people of these keys; an erased one is missing.</summary>
    Task<IReadOnlyDictionary<PersonKey, Person>> FindAsync(IReadOnlyCollection<PersonKey> keys, CancellationToken cancellationToken);
}
