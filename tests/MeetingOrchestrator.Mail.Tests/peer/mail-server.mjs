// A mail server on loopback that says on standard output, one JSON object a line, what it was given.
// Usage: node mail-server.mjs '{"tls":"starttls"|"implicit"|"none","key":PEM,"cert":PEM,"user":…,"password":…,"fault":…}'
// Local parts of recipients choose a reply: refused → 550, later → 451, gone → the connection is cut.
// fault: "cut-in-message" | "cut-after-message" | "silent-after-message" | "cut-after-message-first" (only the first one) |
//        "refuse-message" (554 to the final dot) | "later-message" (452) | "refuse-greeting" (554) | "silent"
import { SMTPServer } from "smtp-server";

const mode = JSON.parse(process.argv[2]);
const say = (event) => process.stdout.write(JSON.stringify(event) + "\n");
const failure = (code, text) => Object.assign(new Error(text), { responseCode: code });
let connections = 0;
let messages = 0;

const cut = (session) => {
  for (const connection of server.connections) {
    if (connection.session.id === session.id) {
      connection._socket.destroy();
    }
  }
};

const server = new SMTPServer({
  secure: mode.tls === "implicit",
  key: mode.key,
  cert: mode.cert,
  hideSTARTTLS: mode.tls === "none",
  authOptional: !mode.user,
  disabledCommands: mode.user ? [] : ["AUTH"],
  disableReverseLookup: true,
  closeTimeout: 100,
  onConnect(session, answer) {
    connections += 1;
    if (mode.fault === "refuse-greeting") {
      answer(failure(554, "No service here"));
    } else if (mode.fault !== "silent") {
      answer();
    }
  },
  onClose: (session) => say({ event: "closed", connection: session.id }),
  onAuth(auth, session, answer) {
    const known = auth.username === mode.user && auth.password === mode.password;
    say({ event: "auth", method: auth.method, secure: session.secure, known });
    answer(known ? null : failure(535, "Not known"), known ? { user: auth.username } : undefined);
  },
  onRcptTo(address, session, answer) {
    switch (address.address.split("@")[0]) {
      case "refused": return answer(failure(550, `No such mailbox <${address.address}>`));
      case "later": return answer(failure(451, `Come again <${address.address}>`));
      case "gone": return cut(session);
      default: return answer();
    }
  },
  onData(stream, session, answer) {
    const chunks = [];
    stream.on("data", (chunk) => {
      if (mode.fault === "cut-in-message") {
        stream.pause();
        cut(session);
      }
      chunks.push(chunk);
    });
    stream.on("end", () => {
      messages += 1;
      const doomed = mode.fault === "cut-after-message" || (mode.fault === "cut-after-message-first" && messages === 1);
      if (doomed) {
        say({ event: "cut" });
        return cut(session);
      }
      if (mode.fault === "silent-after-message") {
        return say({ event: "silent" });
      }
      if (mode.fault === "refuse-message") {
        return answer(failure(554, "Refused"));
      }
      if (mode.fault === "later-message") {
        return answer(failure(452, "No room"));
      }
      const { mailFrom, rcptTo } = session.envelope;
      say({
        event: "message",
        connections,
        secure: session.secure,
        user: session.user ?? null,
        from: mailFrom.address,
        to: rcptTo.map((recipient) => recipient.address),
        bytes: Buffer.concat(chunks).toString("base64"),
      });
      return answer();
    });
  },
});

server.on("error", (error) => say({ event: "error", message: error.message }));
server.listen(0, "127.0.0.1", () => say({ event: "listening", port: server.server.address().port }));
// The tests close standard input, or end: either way nothing is left running.
process.stdin.on("end", () => process.exit(0)).resume();
