import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { draftdiff } from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { exports, man } = JSON.parse(read('package.json'));

test('the manual page of the package is what `draftdiff man` prints', () => expect(read(man)).toBe(draftdiff(['man']).stdout));

test.each([
  ['./schema.json', 'output'],
  ['./config.schema.json', 'config'],
])('%s of the package is what `draftdiff schema %s` prints', (name, what) => {
  expect(read(exports[name])).toBe(draftdiff(['schema', what]).stdout);
});
