import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Path } from '../source/parse-file.js';
import type { JsonSchema } from './common.js';

/** One place at which a value does not fit its schema. */
export interface SchemaFault {
  readonly path: Path;
  /** Points at the key, not at its value. */
  readonly key: boolean;
  /** The key that is not there, where that is the fault; `path` is of what it is missing in. */
  readonly missing?: string;
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
}

/**
 * All places at which `data` does not fit the schema.
 *
 * @param whole what `data` is called: “weight” is missing in the file
 * @example
 * validate(scriptSchema, { … weight: 9 }); // => [{ path: ['weight'], message: '“weight” is 9', expected: 'log odds, 0 to 5', … }]
 */
export function validate(schema: JsonSchema, data: unknown, whole = 'the file'): SchemaFault[] {
  let check = checks.get(schema);
  if (!check) checks.set(schema, (check = ajv.compile(schema)));
  if (check(data)) return [];
  // `if` only says that its `then` or `else` failed, which says so itself; so does `propertyNames` of `pattern`.
  const errors = check.errors!.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
  const faults = errors.map((error) => describe(error, whole));
  // Where a key is no key, what stands behind it says nothing.
  const keys = new Set(faults.filter(({ key }) => key).map(({ path }) => path.join('/')));
  return faults.filter(({ key, path }) => key || !keys.has(path.join('/')));
}

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  validateFormats: false,
  strictTypes: false,
  // A schema is compiled for a few dozen files: better soon than fast.
  code: { optimize: false },
});
const checks = new WeakMap<JsonSchema, ValidateFunction>();

function describe(error: ErrorObject, whole: string): SchemaFault {
  const path = pathOf(error);
  const schema = error.parentSchema as {
    description?: string;
    examples?: readonly string[];
    properties?: Record<string, JsonSchema>;
  };
  const name = path.length === 0 ? whole : `“${path.filter((step) => typeof step === 'string').at(-1) ?? path.at(-1)}”`;
  const params = error.params as Record<string, unknown>;
  const expected = schema.description ?? 'something else';
  const [example] = schema.examples ?? [];
  const fault = { path, key: false, expected, ...(example !== undefined && { example }) };

  switch (error.keyword) {
    case 'required':
    case 'dependentRequired': {
      const missing = String(params['missingProperty']);
      const message = `“${missing}” is missing in ${name}`;
      return { path, key: false, missing, message, ...ofProperty(schema, missing) };
    }
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const allowed = Object.keys(schema.properties ?? {}).join(', ');
      return {
        path: [...path, extra],
        key: true,
        message: `“${extra}” is unknown in ${name}`,
        expected: `one of: ${allowed}`,
      };
    }
    case 'type':
      return {
        ...fault,
        message: `${name} is ${typeName(error.data)}`,
        expected: expectedType(expected, error.data, params['type']),
      };
    case 'enum':
      return {
        ...fault,
        message: `${name} is ${show(error.data)}`,
        expected: `one of: ${(params['allowedValues'] as string[]).join(', ')}`,
      };
    case 'minItems':
      return {
        ...fault,
        message: `${name} has ${(error.data as unknown[]).length} entries`,
        expected: `${expected} (${params['limit']} at least)`,
      };
    case 'uniqueItems':
      return {
        ...fault,
        path: [...path, Number(params['i'])],
        message: `${name} holds ${show((error.data as unknown[])[Number(params['i'])])} twice`,
        expected: 'each only once',
      };
    default:
      if (error.propertyName !== undefined) {
        return {
          ...fault,
          path: [...path, error.propertyName],
          key: true,
          message: `the key ${show(error.propertyName)} of ${name}`,
        };
      }
      return { ...fault, message: `${name} is ${show(error.data)}` };
  }
}

function ofProperty(
  schema: { properties?: Record<string, JsonSchema> },
  property: string,
): { expected: string; example?: string } {
  const own = schema.properties?.[property];
  const description = own?.['description'];
  const example = (own?.['examples'] as readonly string[] | undefined)?.[0];
  return {
    expected: typeof description === 'string' ? `“${property}”: ${description}` : `“${property}”`,
    ...(example !== undefined && { example: `${property}: ${example}` }),
  };
}

/** From a JSON pointer to keys and indices. A number that is a key stays text where the schema says so: none does. */
function pathOf(error: ErrorObject): Path {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function expectedType(expected: string, data: unknown, type: unknown): string {
  const quotes = typeof data === 'number' || typeof data === 'boolean' ? [type].flat().includes('string') : false;
  return quotes && !expected.includes('in quotes') ? `${expected}, in quotes` : expected;
}

function typeName(data: unknown): string {
  if (data === null) return 'empty';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a map';
  return typeof data === 'string' ? show(data) : `the ${typeof data} ${String(data)}`;
}

/** A value, quoted and cut. */
function show(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
