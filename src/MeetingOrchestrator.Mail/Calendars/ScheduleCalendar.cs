using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Calendars.Reading;
using MeetingOrchestrator.Mail.Calendars.Writing;

namespace MeetingOrchestrator.Mail.Calendars;

/// <inheritdoc/>
internal sealed class ScheduleCalendar : IScheduleCalendar
{
    public byte[] Write(ScheduleExport schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return ScheduleWriter.Write(schedule);
    }

    public ScheduleReading Read(ReadOnlyMemory<byte> ics) => ScheduleReader.Read(ics);
}
