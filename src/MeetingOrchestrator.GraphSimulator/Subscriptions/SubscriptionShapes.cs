using MeetingOrchestrator.GraphSimulator.Shapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.CommonShapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>[D] subscription as v1.0 metadata has it, as far as a client may write it.</summary>
internal static class SubscriptionShapes
{
    private static readonly string[] ReadOnly = ["id", "applicationId", "creatorId"];

    private static readonly string[] OnlyWhenNew =
    [
        "changeType", "resource", "notificationUrl", "lifecycleNotificationUrl", "clientState", "includeResourceData",
        "latestSupportedTlsVersion", "encryptionCertificate", "encryptionCertificateId", "notificationQueryOptions", "notificationUrlAppId",
    ];

    public static readonly ObjectShape Create = Of(
        "subscription",
        ("changeType", Text), ("resource", Text), ("notificationUrl", Text), ("lifecycleNotificationUrl", Text), ("clientState", Text),
        ("expirationDateTime", Instant), ("includeResourceData", Flag), ("latestSupportedTlsVersion", Text),
        ("encryptionCertificate", Text), ("encryptionCertificateId", Text), ("notificationQueryOptions", Text),
        ("notificationUrlAppId", Text)) with
    { Required = ["changeType", "resource", "notificationUrl", "expirationDateTime"], ReadOnly = ReadOnly };

    /// <summary>Only the renewal is modelled; Graph can also change the notificationUrl [D].</summary>
    public static readonly ObjectShape Renew = Of("subscription", ("expirationDateTime", Instant)) with
    { Required = ["expirationDateTime"], ReadOnly = [.. ReadOnly, .. OnlyWhenNew] };
}
