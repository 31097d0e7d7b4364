namespace MeetingOrchestrator.Record;

/// <summary>Checks a record.zip offline, from its bytes alone.</summary>
public static class Verification
{
    /// <summary>Reads to the end of the stream, but no further than the limit. Whatever the bytes are, the answer is a report.</summary>
    /// <param name="zip">Need not seek; left open.</param>
    /// <param name="options">Null for the defaults: no key and no head known from elsewhere.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static VerificationReport Verify(Stream zip, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(zip);
        options ??= new VerificationOptions();
        var findings = new Findings();
        var container = ContainerReader.Read(zip, options.Limits, findings);
        return container is null ? new VerificationReport { Findings = findings.All } : new BundleInspection(container, options, findings).Run();
    }
}
