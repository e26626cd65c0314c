import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schema } from '../../src/render/index.js';

type Json = unknown;
/** What says nothing of which values are valid. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'examples', '$comment']);
/** The schema of version 1 as it was first published; nothing in it may ever go or change. */
const first = JSON.parse(readFileSync(new URL('schema-1.json', import.meta.url), 'utf8'));

/** Where a schema lacks what an earlier one has, as paths; fields and parts may be added, `properties` and `$defs` alike. */
function lost(earlier: Json, later: Json, path = ''): readonly string[] {
  if (Array.isArray(earlier)) {
    const other = Array.isArray(later) ? later.map((each) => JSON.stringify(each)) : [];
    return earlier.filter((each) => !other.includes(JSON.stringify(each))).map((each) => `${path}: ${JSON.stringify(each)}`);
  }
  if (typeof earlier !== 'object' || earlier === null) return earlier === later ? [] : [`${path}: ${earlier} is ${later}`];
  if (typeof later !== 'object' || later === null) return [path];
  const isNames = /\/(?:properties|\$defs)$/.test(path);
  const keys = Object.keys(earlier).filter((key) => isNames || !WORDS.has(key));
  const come = isNames ? [] : Object.keys(later).filter((key) => !WORDS.has(key) && !Object.hasOwn(earlier, key));
  return [
    ...come.map((key) => `${path}/${key}: new`),
    ...keys.flatMap((key) => lost(earlier[key as keyof object], later[key as keyof object], `${path}/${key}`)),
  ];
}

test('the schema has all that version 1 published', async () => expect(lost(first, await schema())).toEqual([]));
test('and for now nothing else', async () => expect(lost(await schema(), first)).toEqual([]));

test.each([
  ['a field that went', (all: typeof first) => delete all.$defs.span.properties.text, /properties\/text/],
  ['a field that is no longer required', (all: typeof first) => all.$defs.span.required.pop(), /span\/required/],
  ['a word that went', (all: typeof first) => all.$defs.finding.properties.outcome.enum.pop(), /outcome\/enum/],
  ['a bound that came', (all: typeof first) => Object.assign(all.$defs.span.properties.text, { maxLength: 5 }), /maxLength: new/],
])('%s is seen', (_title, change, seen) => {
  const later = structuredClone(first);
  change(later);
  expect(lost(first, later).join()).toMatch(seen);
});
