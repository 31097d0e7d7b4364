// Checks the bodies of change notifications, one JSON document a line, against the schema of Microsoft Graph v1.0.
// Usage: node validate-notifications.mjs SCHEMA BODIES
// Exit: 0 all valid, 1 at least one violation (each printed), 2 wrong usage or no body.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schemaPath, bodiesPath, ...rest] = process.argv.slice(2);
if (!schemaPath || !bodiesPath || rest.length > 0) {
  console.error('usage: node validate-notifications.mjs SCHEMA BODIES');
  process.exit(2);
}

const ID = 'https://schema.invalid/notifications';
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ ...JSON.parse(readFileSync(schemaPath, 'utf8')), $id: ID });
const validate = ajv.getSchema(`${ID}#/$defs/microsoft.graph.changeNotificationCollection`);
const bodies = readFileSync(bodiesPath, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line));
if (bodies.length === 0) {
  console.error(`${bodiesPath}: no body`);
  process.exit(2);
}

let violations = 0;
bodies.forEach((body, index) => {
  // The schema leaves `value` optional; a collection without notifications would prove nothing.
  if (!body.value?.length) {
    violations++;
    console.log(`${index + 1}: no notification`);
  } else if (!validate(body)) {
    for (const error of validate.errors) {
      violations++;
      console.log(`${index + 1}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    }
  }
});
console.log(`${bodies.length} bodies, ${violations} violations`);
process.exit(violations === 0 ? 0 : 1);
