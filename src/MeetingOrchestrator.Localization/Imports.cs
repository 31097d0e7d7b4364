namespace MeetingOrchestrator.Localization;
public sealed class Imports;
