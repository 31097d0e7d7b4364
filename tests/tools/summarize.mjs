// Turns what one test project left behind into lines for people and "passed failed skipped" in counts.txt.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [name, folder, code, started, ended, limit, sources] = process.argv.slice(2);
const exitCode = Number(code);
const seconds = Number(ended) - Number(started);
const linesAtEachEnd = 40;

const tests = readTests();
const passed = count('passed');
const skipped = count('skipped');
const fault = findFault();
const failed = count('failed') + (fault === null ? 0 : 1);

const empty = tests.length === 0 && fault === null;
const counts = empty ? 'empty, no source yet' : `${passed} passed, ${failed} failed, ${skipped} skipped`;
console.log(`${name.padEnd(42)} ${counts}, ${seconds.toFixed(1)} s`);
for (const test of tests.filter(t => t.status === 'failed')) {
  console.log(`  FAILED ${test.name}\n${indent([test.message, test.trace].filter(Boolean).join('\n'))}`);
}
for (const test of tests.filter(t => t.status === 'skipped')) {
  console.log(`  skipped ${test.name}: ${test.message || 'no reason given'}`);
}
if (fault !== null) {
  console.log(`  FAILED ${fault}\n${indent(consoleEnds())}`);
}
writeFileSync(`${folder}/counts.txt`, `${passed} ${failed} ${skipped}\n`);

function readTests() {
  const path = `${folder}/results.json`;
  if (!existsSync(path)) return [];
  try {
    return JSON.parse(readFileSync(path, 'utf8')).results.tests;
  } catch {
    return []; // Cut off while it was written: findFault() says so by the exit code.
  }
}

function count(status) {
  return tests.filter(test => test.status === status).length;
}

// What went wrong beside failing tests, or null.
function findFault() {
  if (exitCode === 124 || (exitCode === 137 && seconds >= Number(limit))) return `stopped after its limit of ${limit} s`;
  if (exitCode === 126 || exitCode === 127) return 'was not built: is the project in the solution?';
  if (exitCode > 128) return `ended by signal ${exitCode - 128}`;
  if (tests.length === 0 && sources === 'yes') return `has sources but ran no test (exit code ${exitCode})`;
  if (tests.length === 0) return null;
  if (exitCode !== 0 && count('failed') === 0) return `ended with exit code ${exitCode} although no test failed`;
  return null;
}

// A crash says what happened first and where it happened last.
function consoleEnds() {
  const lines = readFileSync(`${folder}/console.log`, 'utf8').trimEnd().split('\n');
  if (lines.length <= 2 * linesAtEachEnd) return lines.join('\n');
  const between = `… ${lines.length - 2 * linesAtEachEnd} more lines in ${folder}/console.log`;
  return [...lines.slice(0, linesAtEachEnd), between, ...lines.slice(-linesAtEachEnd)].join('\n');
}

function indent(text) {
  return text.split('\n').map(line => `    ${line}`).join('\n');
}
