// A second verifier, written from docs/record-format.md alone, in another language. It reads the folder a bundle was unpacked into.
// Usage: node verify.mjs FOLDER. Prints "valid: N entries" and exits 0, or "not valid: …" and exits 1.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const u64 = (n) => { const b = Buffer.alloc(8); b.writeBigUInt64BE(BigInt(n)); return b; };
const field = (x) => { const b = Buffer.from(x); const n = Buffer.alloc(4); n.writeUInt32BE(b.length); return Buffer.concat([n, b]); };
const read = (name) => readFileSync(join(folder, name));

function fail(reason) {
  console.log(`not valid: ${reason}`);
  process.exit(1);
}

function expect(condition, reason) {
  if (!condition) fail(reason);
}

function canonical(value, depth = 0) {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error('number');
    return String(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0') || value !== value.normalize('NFC')) throw new Error('string');
    return JSON.stringify(value);
  }
  if (depth === 64) throw new Error('depth');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  // The default order of sort is that of UTF-16 code units.
  return `{${Object.keys(value).sort().map((key) => `${canonical(key)}:${canonical(value[key], depth + 1)}`).join(',')}}`;
}

function parse(bytes, reason) {
  try {
    const text = decoder.decode(bytes);
    const value = JSON.parse(text);
    if (canonical(value) === text) return value;
  } catch {
    // Falls through to the refusal.
  }
  return fail(reason);
}

const lastLineFeed = (bytes) => bytes.length > 0 && bytes[bytes.length - 1] === 0x0a;
const members = (value, names) => value !== null && typeof value === 'object' && Object.keys(value).sort().join() === names;

function jsonFile(name) {
  const bytes = read(name);
  expect(lastLineFeed(bytes), `${name} does not end with a line feed`);
  return parse(bytes.subarray(0, -1), `${name} is not canonical`);
}

function files() {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath ?? item.path, item.name).slice(folder.length).replace(/^[\\/]/, '').replaceAll('\\', '/'))
    .sort();
}

// 1 and 2: the files and the manifest.
const present = files();
for (const name of ['journal.jsonl', 'key.pem', 'manifest.json', 'signatures.json']) expect(present.includes(name), `${name} is missing`);
const manifest = jsonFile('manifest.json');
expect(members(manifest, 'entries,files,format,head,stream') && manifest.format === 'MeetingOrchestrator/record/v1', 'manifest');
expect(manifest.files.map((file) => file.name).join('\n') === present.filter((name) => name !== 'manifest.json').join('\n'), 'list of files');

// 3 and 4: the journal. It comes before the files' hashes, so that the first bad entry is what is named.
const journal = read('journal.jsonl');
const payloads = [];
let previous = '0'.repeat(64);
const hashes = [previous];
for (let start = 0; start < journal.length;) {
  const n = hashes.length;
  const end = journal.indexOf(0x0a, start);
  expect(end >= 0, `entry ${n}`);
  const entry = parse(journal.subarray(start, end), `entry ${n}`);
  expect(members(entry, 'hash,payload,previous,sequence') && entry.sequence === n && entry.previous === previous, `entry ${n}`);
  const hash = sha256(field('MeetingOrchestrator/record/entry/v1'), field(manifest.stream), u64(n), Buffer.from(previous, 'hex'), field(canonical(entry.payload)));
  expect(entry.hash === hash, `entry ${n}`);
  payloads.push(entry.payload);
  hashes.push(previous = hash);
  start = end + 1;
}
expect(payloads.length > 0 && payloads.length === manifest.entries && previous === manifest.head, 'the journal is not the one the manifest counts');
for (const file of manifest.files) expect(members(file, 'name,sha256') && sha256(read(file.name)) === file.sha256, file.name);

// 5: the signatures.
const key = createPublicKey(read('key.pem'));
const keyId = sha256(key.export({ type: 'spki', format: 'der' }));
const { signatures } = jsonFile('signatures.json');
expect(signatures.some((head) => head.purpose === 'closing'), 'unsigned');
for (const head of signatures) {
  expect(members(head, 'head,keyId,purpose,sequence,signature,signedAt,stream'), 'signature');
  expect(head.stream === manifest.stream && head.keyId === keyId && hashes[head.sequence] === head.head && head.sequence > 0, 'signature of something else');
  const signed = Buffer.concat([
    field('MeetingOrchestrator/record/head/v1'), field(head.stream), u64(head.sequence), Buffer.from(head.head, 'hex'),
    field(head.purpose), field(head.signedAt), Buffer.from(head.keyId, 'hex'),
  ]);
  expect(verify('sha256', signed, { key, dsaEncoding: 'der' }, Buffer.from(head.signature, 'base64')), 'signature does not hold');
}

// 7: the documents.
const issued = new Map(payloads.filter((payload) => payload.type === 'document-issued').map(({ data }) => [data.file, data.sha256]));
for (const name of present.filter((file) => file.startsWith('documents/')))
  expect(issued.get(name.slice('documents/'.length)) === sha256(read(name)), name);

// 8: the disclosures.
const commitments = new Set();
JSON.stringify(payloads, (name, value) => {
  if (name === 'commitment' && typeof value === 'string') commitments.add(value);
  return value;
});
if (existsSync(join(folder, 'disclosures.json'))) {
  for (const { commitment, data, salt } of jsonFile('disclosures.json').disclosures) {
    expect(commitments.delete(commitment), 'disclosure of nothing');
    expect(salt.length === 64 && sha256(Buffer.from(salt, 'hex'), canonical(data)) === commitment, 'disclosure');
  }
}
console.log(`valid: ${payloads.length} entries, ${commitments.size} redacted`);
