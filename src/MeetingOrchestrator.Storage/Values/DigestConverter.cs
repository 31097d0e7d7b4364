using MeetingOrchestrator.Record;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>A digest as its 32 bytes.</summary>
internal sealed class DigestConverter() : ValueConverter<Digest, byte[]>(digest => digest.ToArray(), bytes => new Digest(bytes));
