using System.Security.Cryptography;
using System.Text;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Faults.Worker.Host;

/// <summary>The same salt for the same person: a worker that starts again registers the same council.</summary>
internal sealed class SameSalts : ISaltSource
{
    public byte[] Draw(PersonKey person) => SHA256.HashData(Encoding.UTF8.GetBytes(person.Value));
}
