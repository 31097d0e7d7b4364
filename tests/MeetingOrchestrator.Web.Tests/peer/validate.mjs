// Reads an API description from the input; exit 0 when it is valid, 1 with the errors when it is not.
import { Validator } from '@seriousme/openapi-schema-validator';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const document = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const validator = new Validator();
const result = await validator.validate(structuredClone(document));
const errors = result.valid ? [] : [result.errors];

// The schema says nothing of where references lead.
function* references(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') yield node.$ref;
  for (const value of Object.values(node)) yield* references(value);
}
for (const reference of references(document)) {
  const found = reference.startsWith('#/')
    && reference.slice(2).split('/').reduce((node, step) => node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  if (!found) errors.push(`${reference} leads nowhere`);
}
console.log(JSON.stringify(errors, null, 1));
process.exit(errors.length === 0 ? 0 : 1);
