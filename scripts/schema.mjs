// Writes the published JSON Schema from the types of src/types, and the tables of fields of docs/json.md from the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { withTables } from './tables.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const SCHEMA = path('src/render/schema.json');
const PAGE = path('docs/json.md');

/** What the contract calls the types of its parts, where that is not their name with a small letter. */
const NAMES = { ErrorOutput: 'error', PairOutput: 'pair', BatchIndex: 'batch', 'Finding<Recommendation>': 'finding', 'Finding<Block>': 'paragraphFinding' };
/** The parts that have a name in the contract, in the order in which they are printed; all other types stand where they are used. */
const PARTS = [
  ...['comparison', 'outline', 'error', 'span', 'locator', 'annotation', 'warning', 'evidence', 'passage', 'possible', 'recommendation', 'block', 'trait'],
  ...['history', 'versionInfo', 'historySummary', 'lifeLine', 'lineText', 'step', 'firstToLast'],
  ...['trace', 'traceSummary', 'tracedDocument', 'tracedRecommendation', 'tracedIn'],
  ...['pair', 'batch', 'pairRow'],
  ...['part', 'edits', 'transfer', 'reference', 'search', 'finding', 'paragraphFinding', 'tool', 'setting', 'documentInfo', 'summary'],
];
const OPEN = 'This list may grow within version 1.';

const ref = (name) => ({ $ref: `#/$defs/${name}` });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function definitions() {
  const settings = { path: path('src/types.ts'), tsconfig: path('tsconfig.build.json'), skipTypeCheck: true, topRef: false, additionalProperties: true };
  const generator = createGenerator({ ...settings, type: '*', expose: 'export', jsDoc: 'extended', extraTags: ['open'], sortProps: false });
  const schemas = ['Comparison', 'Outline', 'ErrorOutput', 'History', 'Trace', 'PairOutput', 'BatchIndex'].map((type) => [type, generator.createSchema(type)]);
  const found = schemas.flatMap(([type, { $schema: _, definitions: inner, ...own }]) => [...Object.entries(inner ?? {}), [type, own]]);
  return Object.fromEntries(found.filter(([name]) => name !== 'Finding'));
}

/** The schema of a type as the contract writes it: parts by reference, everything else in place. */
function written(schema, all) {
  if (Array.isArray(schema)) return schema.map((each) => written(each, all));
  if (!isObject(schema)) return schema;
  if (schema.$ref) return referred(schema, all);
  const { anyOf, enum: words, ...rest } = schema;
  if (anyOf?.every(({ $ref = '' }) => $ref.includes('Finding%3C')))
    return { ...written(rest, all), ...merged(anyOf.map((each) => written(typeOf(each, all), all))) };
  if (rest.const !== undefined) return { const: rest.const, ...said(rest) };
  if (words) return listed(words, rest);
  if (Array.isArray(rest.items)) return { ...rest, items: written(rest.items[0], all), ...said(rest) };
  const inner = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' ? fields(value, all) : key === 'required' ? value : written(value, all),
  ]);
  return tally(Object.fromEntries(inner));
}

const said = ({ description }) => (description === undefined ? {} : { description });
const fields = (properties, all) => Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, written(value, all)]));
const nameOf = ($ref) => decodeURIComponent($ref.replace('#/definitions/', '')).replace(/^Finding$/, 'Finding<Recommendation>');
const typeOf = ({ $ref }, all) => all[nameOf($ref)];
const published = (type) => NAMES[type] ?? type[0].toLowerCase() + type.slice(1);

function referred({ $ref, ...rest }, all) {
  const name = published(nameOf($ref));
  return PARTS.includes(name) ? { ...ref(name), ...rest } : { ...written(typeOf({ $ref }, all), all), title: undefined, ...said(rest) };
}

/** Words of a list that may grow are examples; numbers in a row are bounds. */
function listed(words, { open, type: _, title: __, ...rest }) {
  if (open) return { type: 'string', examples: words, $comment: OPEN, ...rest };
  if (typeof words[0] === 'number') return { type: 'integer', minimum: Math.min(...words), maximum: Math.max(...words), ...rest };
  return { enum: words, ...rest };
}

/** An object of nothing but counts that may all be missing is a tally of whatever words. */
function tally({ properties = {}, required = [], ...rest }) {
  const all = Object.values(properties);
  const isTally = rest.type === 'object' && required.length === 0 && all.length > 0 && all.every(({ type, minimum }) => type === 'integer' && minimum === 0);
  if (isTally) return { ...rest, additionalProperties: { type: 'integer', minimum: 0 } };
  return all.length > 0 ? { ...rest, required, properties } : rest;
}

/** The kinds of a finding as one object: what only one of them can have may be missing, what is empty in one is what the other says. */
function merged(kinds) {
  const never = (schema) => schema === undefined || same(schema.not, {});
  const isEmpty = ({ maxItems }) => maxItems === 0;
  const names = [...new Set(kinds.flatMap(({ properties }) => Object.keys(properties)))];
  const property = (name) => {
    const own = kinds.flatMap(({ properties }) => (never(properties[name]) || isEmpty(properties[name]) ? [] : [properties[name]]));
    return name === 'outcome' ? { enum: [...new Set(own.flatMap((each) => each.enum))] } : own[0];
  };
  const required = names.filter((name) => kinds.every((kind) => kind.required.includes(name)));
  const ordered = [...required, ...names.filter((name) => !required.includes(name))];
  return { type: 'object', required, properties: Object.fromEntries(ordered.map((name) => [name, property(name)])) };
}

/** The first record of NDJSON: all of an object but the list that follows record by record. */
function without({ properties, required, ...rest }, list, description) {
  const { [list]: _, ...header } = properties;
  return { ...rest, required: required.filter((name) => name !== list), properties: header, description };
}

/** The JSON Schema (draft 2020-12) of everything draftdiff prints as JSON; `#/$defs/<record>` holds one schema for each record of NDJSON. */
export function schema() {
  const all = definitions();
  const types = Object.fromEntries(Object.keys(all).map((type) => [published(type), all[type]]));
  const [comparison, outline, error, ...parts] = PARTS.map((name) => [name, written(types[name], all)]);
  const [, history] = parts.find(([name]) => name === 'history');
  const pair = { type: 'string', description: 'the same in all records of one pair, 16 hexadecimal digits' };
  const header = without(comparison[1], 'findings', 'First record of NDJSON: the comparison without its findings.');
  const records = {
    header: { ...header, properties: { ...header.properties, pair } },
    findingRecord: {
      allOf: [{ type: 'object', required: ['type'], properties: { type: { const: 'finding' } } }, ref('finding'), { type: 'object', properties: { pair } }],
      description: 'One finding of NDJSON, in report order.',
    },
    historyHeader: without(history, 'lines', 'First record of NDJSON of a history: the history without its lines.'),
    lineRecord: {
      allOf: [{ type: 'object', required: ['type'], properties: { type: { const: 'line' } } }, ref('lifeLine')],
      description: 'One life line of NDJSON, in the order of the history.',
    },
    end: {
      type: 'object',
      description: 'Last record of NDJSON: nothing was cut off.',
      required: ['type', 'complete'],
      properties: { type: { const: 'end' }, pair, complete: { const: true } },
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:draftdiff:schema:1',
    title: 'Output of draftdiff, version 1',
    description:
      'Readers must let unknown fields pass. Within version 1 fields, traits, warning codes, block types, formats and kinds may be added; nothing is removed or changes its meaning.',
    anyOf: [
      ...['comparison', 'outline', 'error', 'history', 'trace', 'pair', 'batch'].map(ref),
      { ...ref('header'), not: { type: 'object', properties: { findings: {} }, required: ['findings'] } },
      { ...ref('historyHeader'), not: { type: 'object', properties: { lines: {} }, required: ['lines'] } },
      ...['findingRecord', 'lineRecord', 'end'].map(ref),
    ],
    $defs: { ...Object.fromEntries([comparison, outline, error]), ...records, ...Object.fromEntries(parts) },
  };
}

/** The texts of the schema and of the page about it, as the types have them now. */
export function texts() {
  const made = schema();
  return [
    [SCHEMA, `${JSON.stringify(made, null, 2)}\n`],
    [PAGE, withTables(readFileSync(PAGE, 'utf8'), made)],
  ];
}

/** Writes them. */
export function writeSchema() {
  for (const [file, text] of texts()) writeFileSync(file, text);
}
