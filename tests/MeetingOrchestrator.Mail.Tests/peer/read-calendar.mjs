// Reads one calendar from standard input with two parsers, and says what each understood of every event, as JSON:
// { "method": …, "name": …, "ical.js": [event…], "node-ical": [event…] }
// ical.js resolves times by the VTIMEZONE of the file alone, node-ical by the time-zone data of Node.
import ICAL from "ical.js";
import ical from "node-ical";

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));

const calendar = new ICAL.Component(ICAL.parse(text));
ICAL.TimezoneService.reset();
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

const strict = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const value = (name) => component.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    uid: event.uid,
    sequence: event.sequence,
    stamp: component.getFirstPropertyValue("dtstamp").toJSDate().toISOString(),
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: value("status"),
    categories: component.getFirstProperty("categories")?.getValues() ?? [],
    url: value("url"),
    organizer: value("organizer"),
    organizerName: component.getFirstProperty("organizer")?.getParameter("cn") ?? null,
    lastModified: component.getFirstPropertyValue("last-modified")?.toJSDate().toISOString() ?? null,
  };
});

const plain = (value) => (typeof value === "object" && value !== null ? value.val : value) ?? null;
const lenient = Object.values(ical.sync.parseICS(text))
  .filter((component) => component.type === "VEVENT")
  .map((event) => ({
    uid: event.uid,
    sequence: Number(event.sequence),
    start: event.start.toISOString(),
    end: event.end.toISOString(),
    zone: event.start.tz,
    summary: plain(event.summary),
    description: plain(event.description),
    location: plain(event.location),
    status: event.status ?? null,
  }));

process.stdout.write(JSON.stringify({
  method: calendar.getFirstPropertyValue("method"),
  // ical.js leaves the text of properties that it does not know as it stands.
  name: calendar.getFirstPropertyValue("x-wr-calname")?.replace(/\\([\\;,])/g, "$1") ?? null,
  "ical.js": strict,
  "node-ical": lenient,
}));
