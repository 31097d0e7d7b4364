namespace MeetingOrchestrator.Localization;

/// <summary>Marks a key whose text depends on a number: the resources hold it once a plural form, see <see cref="Plural.Counted"/>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CountedAttribute : Attribute;
