// Reads every mail of a folder, and the calendar object that lies beside it, and says what it understood, as JSON.
// Usage: node read-mails.mjs FOLDER
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";

const folder = process.argv[2];

// Nothing may be made up from the other part: what is compared must be what was sent.
const asSent = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

function calendar(text) {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const components = root.getAllSubcomponents("vevent");
  const event = new ICAL.Event(components[0]);
  return {
    events: components.length,
    method: root.getFirstPropertyValue("method"),
    uid: event.uid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
    summary: event.summary,
    description: event.description,
    organizer: components[0].getFirstProperty("organizer")?.getParameter("cn") ?? "",
    url: components[0].getFirstPropertyValue("url"),
  };
}

const mails = [];
for (const file of readdirSync(folder).filter(name => name.endsWith(".eml")).sort()) {
  const mail = await simpleParser(readFileSync(join(folder, file)), asSent);
  const path = join(folder, file.replace(/\.eml$/, ".ics"));
  const beside = existsSync(path) ? readFileSync(path) : null;
  const attached = mail.attachments.filter(part => part.contentType === "text/calendar");
  mails.push({
    name: file.replace(/\.eml$/, ""),
    from: mail.from.value,
    to: mail.to.value,
    subject: mail.subject,
    sentAt: mail.date.toISOString(),
    messageId: mail.messageId,
    language: mail.headers.get("content-language"),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(part => part.contentType),
    sameCalendarBeside: beside ? attached.length === 1 && attached[0].content.equals(beside) : attached.length === 0,
    calendar: beside ? calendar(beside.toString("utf8")) : null,
  });
}
process.stdout.write(JSON.stringify(mails));
