import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ID = 'https://schema.invalid/requests';

const isVariable = segment => /^\{[^}]+\}$/.test(segment);

/** The table of known operations, with a compiled validator for each body. */
export class Operations {
  constructor(schema) {
    // The file carries keywords of its own (x-operations); types and formats are still enforced.
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
    // The file's own id is a URN of one part, which the resolver refuses; all its references are local.
    ajv.addSchema({ ...schema, $id: ID });
    this.entries = schema['x-operations'].map(operation => ({
      method: operation.method,
      segments: operation.path.split('/').filter(Boolean),
      query: operation.query,
      validate: operation.schema ? ajv.getSchema(ID + operation.schema) : null,
      // Bodies of MIME are outside JSON Schema; the two operations that take them are known by the shape of their path.
      takesMime: operation.method === 'POST' && /^\/users\/\{[^}]+\}\/(messages|sendMail)$/.test(operation.path),
    }));
  }

  /** The operation of a method and a path without /v1.0; a literal segment is stronger than a variable. */
  find(method, path) {
    const segments = path.split('/').filter(Boolean);
    const literals = entry => entry.segments.filter(segment => !isVariable(segment)).length;
    return this.entries
      .filter(entry => entry.method === method && entry.segments.length === segments.length)
      .filter(entry => entry.segments.every((segment, i) => isVariable(segment) || segment === segments[i]))
      .sort((a, b) => literals(b) - literals(a))[0];
  }
}
