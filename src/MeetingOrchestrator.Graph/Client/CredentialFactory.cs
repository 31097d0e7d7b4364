using Azure.Core;
using Azure.Identity;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>Makes exactly the credential that was chosen; a chain that tries one after the other would hide which identity is used.</summary>
internal static class CredentialFactory
{
    public static TokenCredential Create(GraphSettings settings, TimeProvider time)
    {
        var chosen = settings.Credential;
        return chosen.Kind switch
        {
            GraphCredentialKind.ManagedIdentity => new ManagedIdentityCredential(
                chosen.ClientId is { } clientId
                    ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                    : ManagedIdentityId.SystemAssigned),
            GraphCredentialKind.WorkloadIdentity => new WorkloadIdentityCredential(WorkloadIdentity(settings)),
            GraphCredentialKind.ClientCertificate => new ClientCertificateCredential(
                chosen.TenantId,
                chosen.ClientId,
                chosen.CertificatePath,
                new ClientCertificateCredentialOptions { AuthorityHost = settings.Cloud.Authority }),
            _ => new BearerCredential(chosen.BearerSource ?? (() => File.ReadAllText(chosen.BearerFile!)), time),
        };
    }

    private static WorkloadIdentityCredentialOptions WorkloadIdentity(GraphSettings settings)
    {
        var options = new WorkloadIdentityCredentialOptions { AuthorityHost = settings.Cloud.Authority };

        // Setting null would overwrite what the library has read from the pod's environment.
        if (settings.Credential.TenantId is { } tenant)
            options.TenantId = tenant;
        if (settings.Credential.ClientId is { } client)
            options.ClientId = client;
        return options;
    }
}
