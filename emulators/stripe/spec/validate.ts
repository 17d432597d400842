import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { coerce, decodeForm } from './decode.ts';
import type { Description, Operation, Schema } from './document.ts';

/** An operation found for a request; `ids` are the parts of the path in braces, in order. */
export type Found = { readonly name: string; readonly version: 'v1' | 'v2'; readonly operation: Operation; readonly ids: readonly string[]; readonly media: string | null };

/** Why a request is refused before anything is done. `param` in the provider's way: `transfer_data[fee]`. */
export type Flaw = { readonly keyword: string; readonly param: string; readonly detail: string };

export type Spec = {
  readonly doc: Description;
  find(method: string, path: string): Found | null;
  /** Decodes and checks; a flaw when it is not as the description wants it. Throws: Error for a body that cannot be read. */
  read(found: Found, it: { query: string; body: string }): { params: Record<string, unknown>; flaw: Flaw | null };
  /** Checks an answer; empty when it is as the description says. */
  checkAnswer(found: Found, answer: unknown): readonly string[];
};

type Route = { readonly name: string; readonly pattern: RegExp; readonly holes: number; readonly operation: Operation; readonly verb: string };

function routesOf(doc: Description): Route[] {
  return Object.entries(doc.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => ({
    name: `${verb} ${path}`, verb, operation,
    pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+)')}$`),
    holes: (path.match(/\{/g) ?? []).length,
  }))).sort((a, b) => a.holes - b.holes);
}

function paramOf(error: ErrorObject): string {
  const last = String(error.params['additionalProperty'] ?? error.params['missingProperty'] ?? '');
  const parts = [...error.instancePath.split('/').slice(1), ...(last === '' ? [] : [last])];
  return parts.map((it, index) => (index === 0 ? it : `[${it}]`)).join('');
}

const RANK = ['additionalProperties', 'required', 'enum', 'type'];

/** Of many complaints the deepest tells most: of one value with alternatives, all are named. */
function worst(errors: readonly ErrorObject[]): Flaw {
  const weigh = (it: ErrorObject): number => it.instancePath.split('/').length * 10 - (RANK.includes(it.keyword) ? RANK.indexOf(it.keyword) : 5);
  const error = [...errors].sort((a, b) => weigh(b) - weigh(a))[0];
  if (!error) return { keyword: 'unknown', param: '', detail: '' };
  const allowed = error.params['allowedValues'] as readonly unknown[] | undefined;
  const detail = allowed ? `must be one of ${allowed.slice(0, 12).join(', ')}` : error.params['type'] === undefined ? error.message ?? '' : String(error.params['type']);
  return { keyword: error.keyword, param: paramOf(error), detail };
}

const say = (errors: readonly ErrorObject[]): string[] => [...new Set(errors.map((it) => `${it.instancePath || '/'} ${it.message ?? ''} ${paramOf(it)}`.trim()))];

/** Makes the gate through which every request comes in, and by which tests check every answer. */
export function createSpec(doc: Description): Spec {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'stripe', components: doc.components });
  const compiled = new Map<string, ValidateFunction>();
  const check = (key: string, schema: Schema): ValidateFunction => {
    const known = compiled.get(key);
    if (known) return known;
    const made = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"stripe#/components/')) as object);
    compiled.set(key, made);
    return made;
  };
  const routes = routesOf(doc);
  return {
    doc,
    find(method, path) {
      for (const { name, verb, pattern, operation } of routes) {
        const match = verb === method.toLowerCase() ? pattern.exec(path) : null;
        if (match) return { name, operation, version: path.startsWith('/v2/') ? 'v2' : 'v1', ids: match.slice(1).map(decodeURIComponent), media: Object.keys(operation.requestBody?.content ?? {})[0] ?? null };
      }
      return null;
    },
    read(found, { query, body }) {
      const { media, operation, name } = found;
      const schema = media === null ? operation['x-query-schema'] : operation.requestBody?.content[media]?.schema;
      const raw = media === 'application/json' ? JSON.parse(body === '' ? '{}' : body) as Record<string, unknown> : decodeForm(media === null ? query : body);
      if (!schema) return { params: raw, flaw: Object.keys(raw).length === 0 ? null : { keyword: 'additionalProperties', param: Object.keys(raw)[0] ?? '', detail: '' } };
      const params = media === 'application/json' ? raw : coerce(raw, schema, doc) as Record<string, unknown>;
      const validate = check(`request ${name}`, schema);
      return { params, flaw: validate(params) ? null : worst(validate.errors ?? []) };
    },
    checkAnswer(found, answer) {
      const validate = check(`answer ${found.name}`, found.operation.responses[200].content['application/json'].schema);
      return validate(answer) ? [] : say(validate.errors ?? []);
    },
  };
}
