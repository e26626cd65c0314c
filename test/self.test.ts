import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { shared } from './shared.js';

/** What of a document compared with itself is said to have changed: nothing may be, recommendation or narrative. */
async function changed(path: string): Promise<string[]> {
  const input = { name: path, bytes: readFileSync(path) };
  const { findings, paragraphs = [] } = await compare(input, input, { paragraphs: true, despite: ['unrelated', 'language', 'kind', 'partial'] });
  const unlike = [...findings, ...paragraphs].filter(({ outcome, traits }) => outcome !== 'kept' || traits.length > 0);
  return [...unlike, ...findings.filter(({ certainty }) => certainty !== 'clear')].map(({ statement }) => statement);
}

const folders = (root: string): string[] => readdirSync(root).map((name) => join(root, name));
const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

describe('compared with itself, a document is kept', () => {
  const fixtures = folders(fileURLToPath(new URL('../fixtures', import.meta.url))).flatMap((folder) => filesIn(folder, /^(?:draft|final)\./));
  test.each(fixtures.map((path) => [path.split(/[\\/]/).slice(-2).join('/'), path] as const))('%s', async (_, path) => expect(await changed(path)).toEqual([]));

  test('what stands in one block and is in part a recommendation', async () => {
    const text = [
      'Boats MUST carry the lamps that are named in Section 4.1.3. Boats MUST show papers to known wardens:',
      'False lamps MUST NOT be lit as wreckers can use them. Both rules help to prevent wrecks (see Section 4.1).',
      'Pilots MUST prevent theft of lamps. Pilots MUST compare the name of the boat with the list:',
    ].join('\n\n');
    const input = { name: 'rules.txt', bytes: new TextEncoder().encode(text) };
    const { findings } = await compare(input, input, { language: 'en' });
    expect(findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type }) => type)])).toEqual(Array.from({ length: 5 }, () => ['kept']));
  });
});

const pairs = shared() === undefined ? undefined : join(shared() as string, 'gold', 'pairs');

describe.skipIf(pairs === undefined)('so is a real draft', () => {
  const drafts = folders(pairs ?? '.')
    .filter((folder) => existsSync(join(folder, 'truth.json')))
    .flatMap((folder) => {
      const { draftFile } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { draftFile?: string };
      return draftFile ? [join(folder, draftFile)] : filesIn(folder, /^draft\./);
    });
  test.each(drafts.map((path) => [path.split(/[\\/]/).slice(-2).join('/'), path] as const))(
    '%s',
    async (_, path) => expect(await changed(path)).toEqual([]),
    60_000,
  );
});
