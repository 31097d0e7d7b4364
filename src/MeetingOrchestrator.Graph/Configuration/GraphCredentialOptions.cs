namespace MeetingOrchestrator.Graph;

/// <summary>The kinds of identity. There is no client secret: it leaks, and nothing limits who may use it.</summary>
public enum GraphCredentialKind
{
    /// <summary>Managed identity on Azure.</summary>
    ManagedIdentity,

    /// <summary>Workload identity on Kubernetes outside Azure's own identities.</summary>
    WorkloadIdentity,

    /// <summary>A certificate with its private key in a file.</summary>
    ClientCertificate,

    /// <summary>A fixed token, for the simulator: only on a loopback <see cref="GraphOptions.BaseUrl"/>.</summary>
    Bearer,
}

/// <summary>Who this service is towards Microsoft Graph.</summary>
public sealed class GraphCredentialOptions
{
    /// <summary>The kind; managed identity by default.</summary>
    public GraphCredentialKind Kind { get; set; }

    /// <summary>Directory (tenant) id. Required by ClientCertificate; WorkloadIdentity otherwise takes the pod's environment.</summary>
    public string? TenantId { get; set; }

    /// <summary>
    /// Application (client) id. Required by ClientCertificate; null with ManagedIdentity means the system-assigned one, with
    /// WorkloadIdentity the one in the pod's environment.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>PEM or PFX file with certificate and private key; ClientCertificate only.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>File that holds the token and nothing else; Bearer only. Read anew for each request, so that a rotated token is taken up.</summary>
    public string? BearerFile { get; set; }

    /// <summary>Gives the token instead of <see cref="BearerFile"/>; Bearer only. Set in code, never by configuration.</summary>
    public Func<string>? BearerSource { get; set; }
}
