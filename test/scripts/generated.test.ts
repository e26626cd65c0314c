import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { REGISTRIES, registry } from '../../scripts/registries.mjs';
import { ruleTexts } from '../../scripts/rules.mjs';
import { texts } from '../../scripts/schema.mjs';
import { RULES } from '../../src/recognise/rules/index.js';

const read = (path: string) => readFileSync(path, 'utf8');
const src = fileURLToPath(new URL('../../src/', import.meta.url));

test.each(REGISTRIES)('the registry of $folder is as its files say; npm run generate writes it', (each) =>
  expect(read(`${src}${each.folder}/registry.ts`)).toBe(registry(each)),
);

test('docs/rules.md and what --explain says are as the rules say; npm run generate writes them', () => {
  for (const [path, text] of ruleTexts(RULES)) expect(read(path as string)).toBe(text);
});

test('the schema and the tables of docs/json.md are as the types say; npm run generate writes them', () => {
  for (const [path, text] of texts()) expect(read(path as string)).toBe(text);
});
