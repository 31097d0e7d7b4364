namespace MeetingOrchestrator.Localization;

/// <summary>
/// How the time of a city is named in a sentence. Key: the city's English name, as councils' data give it. A city that is missing here is named
/// in brackets after the time: no rule declines the names of cities.
/// </summary>
public sealed class Cities;
