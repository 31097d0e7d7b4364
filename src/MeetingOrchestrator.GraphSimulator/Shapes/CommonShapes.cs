using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Shapes;

/// <summary>[D] Complex types that several resources share.</summary>
internal static class CommonShapes
{
    public static readonly Shape Importance = OneOf("low", "normal", "high");

    public static readonly Shape Body = Of("itemBody", ("contentType", OneOf("text", "html")), ("content", Text));

    public static readonly Shape EmailAddress = Of("emailAddress", ("name", Text), ("address", Text));

    public static readonly Shape Recipient = Of("recipient", ("emailAddress", EmailAddress));

    public static readonly Shape DateTimeTimeZone =
        Of("dateTimeTimeZone", ("dateTime", Text), ("timeZone", Text)) with { Required = ["dateTime", "timeZone"] };

    public static readonly Shape ResponseStatus = Of("responseStatus", ("response", OneOf(
        "none", "organizer", "tentativelyAccepted", "accepted", "declined", "notResponded")), ("time", Instant));

    public static readonly Shape SingleValueProperty =
        Of("singleValueLegacyExtendedProperty", ("id", Text), ("value", Text)) with { Required = ["id"] };

    public static readonly Shape FileAttachment = Of(
        "fileAttachment", ("name", Text), ("contentType", Text), ("contentBytes", Text), ("contentId", Text), ("isInline", Flag))
        with
    { Required = ["@odata.type", "name"] };

    public static ObjectShape Of(string type, params (string Name, Shape Shape)[] properties) =>
        new($"microsoft.graph.{type}", properties.ToDictionary(property => property.Name, property => property.Shape));

    /// <summary>The parameters of an OData action.</summary>
    public static ObjectShape Action(string name, params (string Name, Shape Shape)[] parameters) =>
        new($"parameters of {name}", parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Shape));
}
