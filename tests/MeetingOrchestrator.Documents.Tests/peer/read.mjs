// Reads one calendar object from standard input and says what it understood, as JSON.
import ICAL from "ical.js";

let text = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  text += chunk;
}

const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

const components = calendar.getAllSubcomponents("vevent");
const event = new ICAL.Event(components[0]);
const language = (name) => components[0].getFirstProperty(name)?.getParameter("language") ?? null;
process.stdout.write(JSON.stringify({
  events: components.length,
  method: calendar.getFirstPropertyValue("method"),
  uid: event.uid,
  sequence: event.sequence,
  stamp: components[0].getFirstPropertyValue("dtstamp").toJSDate().toISOString(),
  start: event.startDate.toJSDate().toISOString(),
  end: event.endDate.toJSDate().toISOString(),
  zone: event.startDate.zone.tzid,
  summary: event.summary,
  summaryLanguage: language("summary"),
  description: event.description,
  descriptionLanguage: language("description"),
  url: components[0].getFirstPropertyValue("url"),
  organizer: components[0].getFirstPropertyValue("organizer"),
  organizerName: components[0].getFirstProperty("organizer")?.getParameter("cn") ?? null,
}));
