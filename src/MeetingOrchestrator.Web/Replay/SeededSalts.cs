using System.Security.Cryptography;
using System.Text;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>
/// Salts that are the same in every replay, so that two replays give the same record. They protect nobody, and a replay's people are
/// samples: a service in use draws its salts at random.
/// </summary>
internal sealed class SeededSalts : ISaltSource
{
    public byte[] Draw(PersonKey person) => SHA256.HashData(Encoding.UTF8.GetBytes($"replay/{person.Value}"));
}
