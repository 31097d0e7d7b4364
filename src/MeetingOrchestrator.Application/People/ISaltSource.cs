using System.Security.Cryptography;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.People;

/// <summary>Draws the salts of commitments.</summary>
public interface ISaltSource
{
    /// <summary>32 bytes for a person who has none yet.</summary>
    byte[] Draw(PersonKey person);
}

/// <summary>Salts from the system's source of randomness: nobody can test a guess of a person's data against the record.</summary>
internal sealed class RandomSalts : ISaltSource
{
    public byte[] Draw(PersonKey person) => RandomNumberGenerator.GetBytes(Record.Disclosure.SaltLength);
}
