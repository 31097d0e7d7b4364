using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>A component with its own properties and those within it.</summary>
internal sealed class Component(string name, int line)
{
    private readonly List<ContentLine> _lines = [];
    private readonly List<Component> _within = [];

    public string Name => name;

    /// <summary>The line on which it begins.</summary>
    public int Line => line;

    public IReadOnlyList<ContentLine> Lines => _lines;

    public IEnumerable<Component> Within(string component) => _within.Where(candidate => candidate.Name == component);

    public void Add(ContentLine own) => _lines.Add(own);

    public void Add(Component within) => _within.Add(within);

    /// <summary>The property, which may stand once; null when it does not.</summary>
    /// <exception cref="CalendarFaultException">It stands twice.</exception>
    public ContentLine? Find(string property)
    {
        ContentLine? found = null;
        foreach (var candidate in _lines.Where(candidate => candidate.Name == property))
        {
            found = found is null ? candidate : throw new CalendarFaultException(ScheduleFaultCode.PropertyRepeated, candidate.Number, property);
        }

        return found;
    }

    /// <summary>The property that must stand.</summary>
    /// <exception cref="CalendarFaultException">It does not, or stands twice.</exception>
    public ContentLine Need(string property) =>
        Find(property) ?? throw new CalendarFaultException(ScheduleFaultCode.PropertyMissing, line, property);
}
