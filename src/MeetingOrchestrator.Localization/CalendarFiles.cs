namespace MeetingOrchestrator.Localization;

/// <summary>Why an iCalendar file cannot be imported. The keys are the stable codes of its faults (<c>ics.all-day</c>).</summary>
public sealed class CalendarFiles;
