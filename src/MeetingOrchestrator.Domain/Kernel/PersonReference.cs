namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>
/// A person as the record names them: an opaque key and the commitment to data kept outside the chain,
/// so that the person can be erased and the record still verifies.
/// </summary>
/// <param name="Person">The person's key.</param>
/// <param name="Commitment">Lower-case hexadecimal SHA-256 over a 32-byte salt and the canonical data of the person.</param>
public sealed record PersonReference(PersonKey Person, string Commitment);
