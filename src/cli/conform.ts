type Schema = Readonly<Record<string, unknown>>;

/** Where the check stands: the whole schema, for its references, and the path so far. */
interface Place {
  readonly root: Schema;
  readonly path: string;
}

/**
 * The place where a value first breaks one of our own JSON Schemas, as a path ("/findings/3/draft"), or undefined where it fits.
 * Knows the keywords that decide whether a renderer can read it: $ref, allOf, anyOf, type, const, enum, required, properties, items.
 */
export function misfit(value: unknown, schema: Schema, place: Place = { root: schema, path: '' }): string | undefined {
  const { $ref, allOf = [], anyOf } = schema;
  if (typeof $ref === 'string') return misfit(value, referred(place.root, $ref), place);
  if (!fitsItself(value, schema)) return place.path;
  if (anyOf && (anyOf as Schema[]).every((one) => misfit(value, one, place) !== undefined)) return place.path;
  return firstFound(allOf as Schema[], (one) => misfit(value, one, place)) ?? misfitInside(value, schema, place);
}

/** Whether type and words fit, without a look inside. */
function fitsItself(value: unknown, schema: Schema): boolean {
  const { type, enum: words } = schema;
  if (typeof type === 'string' && type !== typeOf(value) && !(type === 'number' && typeOf(value) === 'integer')) return false;
  if (Array.isArray(words) && !words.includes(value)) return false;
  return !('const' in schema) || schema['const'] === value;
}

function misfitInside(value: unknown, { items, required = [], properties = {} }: Schema, { root, path }: Place): string | undefined {
  const inner = (name: string | number, one: unknown, schema: Schema) => misfit(one, schema, { root, path: `${path}/${name}` });
  if (Array.isArray(value)) return items ? firstFound(value.entries(), ([index, one]) => inner(index, one, items as Schema)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const missing = (required as string[]).find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${path}/${missing}`;
  const known = properties as Readonly<Record<string, Schema>>;
  return firstFound(Object.entries(value), ([name, one]) => (Object.hasOwn(known, name) ? inner(name, one, known[name] as Schema) : undefined));
}

function firstFound<T>(list: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const referred = (root: Schema, ref: string) => (root['$defs'] as Readonly<Record<string, Schema>>)[ref.replace('#/$defs/', '')] ?? {};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
