const BASE = '/v1.0/';

// They stand only in links that the service itself gave: no metadata names them.
const OPAQUE = ['$skiptoken', '$deltatoken'];

/** Yields what is wrong with one request of the journal. */
export function* check(operations, request) {
  if (!request.path.startsWith(BASE)) {
    yield `the path is not under ${BASE}`;
    return;
  }
  yield* checkOperation(operations, request.method, request.path.slice(BASE.length - 1), request.query, request.headers, request.body);
}

function* checkOperation(operations, method, path, query, headers, body) {
  const operation = operations.find(method, path);
  if (!operation) {
    yield 'no such operation';
    return;
  }
  for (const name of Object.keys(query ?? {})) {
    if (!operation.query.includes(name) && !(method === 'GET' && OPAQUE.includes(name))) yield `the query option '${name}' is not known`;
  }
  const mediaType = (header(headers, 'Content-Type') ?? '').split(';')[0].trim().toLowerCase();
  if (operation.takesMime && mediaType === 'text/plain') yield* checkMime(body);
  else yield* checkBody(operation, body);
  if (path === '/$batch') yield* checkBatch(operations, body);
}

function* checkBody(operation, body) {
  const empty = body === null || body === undefined || body === '';
  if (!operation.validate) {
    if (!empty) yield 'a body where none is known';
  } else if (empty) {
    yield 'the body is missing';
  } else if (!operation.validate(body)) {
    for (const error of operation.validate.errors) yield `body${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`;
  }
}

function* checkMime(body) {
  const canonical = typeof body === 'string' && Buffer.from(body, 'base64').toString('base64') === body;
  if (!canonical) yield 'the text/plain body is not base64';
  else if (!/^[!-9;-~]+:/.test(Buffer.from(body, 'base64').toString('latin1'))) yield 'the text/plain body is no MIME message';
}

function* checkBatch(operations, body) {
  for (const item of body?.requests ?? []) {
    const url = new URL(item.url, 'http://batch.invalid');
    const query = Object.fromEntries(url.searchParams);
    for (const violation of checkOperation(operations, item.method, decodeURIComponent(url.pathname), query, item.headers, item.body)) {
      yield `item ${item.id}: ${violation}`;
    }
  }
}

function header(headers, name) {
  const found = Object.keys(headers ?? {}).find(key => key.toLowerCase() === name.toLowerCase());
  return found && headers[found];
}
