// Checks every request of a simulator's journal against the request schema of Microsoft Graph v1.0.
// Usage: node validate-requests.mjs SCHEMA JOURNAL
// Exit: 0 all valid, 1 at least one violation (each printed), 2 wrong usage, unreadable input or an empty journal.
import { readFileSync } from 'node:fs';
import { Operations } from './operations.mjs';
import { check } from './request-check.mjs';

const [schemaPath, journalPath, ...rest] = process.argv.slice(2);
if (!schemaPath || !journalPath || rest.length > 0) {
  console.error('usage: node validate-requests.mjs SCHEMA JOURNAL');
  process.exit(2);
}

function read(path, parse) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    process.exit(2);
  }
}

const operations = read(schemaPath, text => new Operations(JSON.parse(text)));
const requests = read(journalPath, text => text.split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line)));

// A walk that made no request proves nothing.
if (requests.length === 0) {
  console.error(`${journalPath}: no request`);
  process.exit(2);
}

let violations = 0;
requests.forEach((request, index) => {
  for (const violation of check(operations, request)) {
    violations++;
    console.log(`${request.n ?? index + 1}: ${request.method} ${request.path}: ${violation}`);
  }
});
console.log(`${requests.length} requests, ${violations} violations`);
process.exit(violations === 0 ? 0 : 1);
