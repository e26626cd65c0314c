import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { draftdiff, folder, lines } from '../run.js';

const REPORT = '# Harbour\n\n## Recommendations\n\nRecommendation 1: The board should replace the lamps on the north pier.\n\n';
const DROPPED = 'Recommendation 2: The council should count the boats in the inner harbour every spring.\n';

/** Two folders whose documents and folder carry a name that must not come out: a pair, one that cannot be read, one without a partner. */
function place(): string {
  const cwd = folder();
  const files = { 'marked/drafts/marked.md': REPORT + DROPPED, 'marked/finals/marked.md': REPORT, 'marked/drafts/marked-2.pdf': 'none' };
  const alone = { 'marked/finals/marked-2.pdf': 'none', 'marked/drafts/marked-3.md': 'Minutes.\n' };
  for (const side of ['drafts', 'finals']) mkdirSync(join(cwd, 'marked', side), { recursive: true });
  for (const [name, text] of Object.entries({ ...files, ...alone })) writeFileSync(join(cwd, name), text);
  return cwd;
}

/** Names and contents of all files below a folder that hold the mark. */
function telling(path: string): readonly string[] {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .filter((entry) => entry.name.includes('marked') || readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('marked'))
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
    .sort();
}

test.each([
  [[], ['/index.json', '/pairs/3.json']],
  [['--share'], []],
  [['--no-share'], ['/index.csv', '/index.html', '/index.json', '/pairs/marked.md.html', '/pairs/marked.md.json']],
])('with %j names of files stand only in %j', (flags, expected) => {
  const cwd = place();
  const { status, stderr } = draftdiff(['batch', 'marked/drafts', 'marked/finals', '--out', 'out', ...flags], { cwd });
  expect([status, stderr]).toEqual([3, expect.stringContaining('3 pairs: 1 compared, 2 not')]);
  expect(telling(join(cwd, 'out'))).toEqual(expected);
});

test('what is shared opens the page of each pair by its number and says why a pair was not compared', () => {
  const cwd = place();
  draftdiff(['batch', 'marked/drafts', 'marked/finals', '--out', 'out', '--share'], { cwd });
  const index = readFileSync(join(cwd, 'out/index.html'), 'utf8');
  expect(index).toContain('<a href="pairs/3.html">pair 3</a>');
  expect(index).toContain('The document has no partner on the other side.');
  expect(readFileSync(join(cwd, 'out/pairs/3.html'), 'utf8')).toContain('count the boats');
});

test('a line of NDJSON names files unless it is to be shared', () => {
  const cwd = place();
  const line = (...flags: string[]) => lines(draftdiff(['batch', 'marked/drafts', 'marked/finals', ...flags], { cwd }).stdout).join('\n');
  expect(line()).toContain('"id":"marked.md","draft":["marked/drafts/marked.md"]');
  expect(line('--share')).toContain('"id":"pair 3","draft":["draft"],"final":["final"],"exit":0');
  expect(line('--share')).not.toContain('marked');
});

test('a run before is not taken over for another copy of the same bytes', () => {
  const cwd = folder({ 'a.md': REPORT + DROPPED, 'b.md': REPORT, 'copy.md': REPORT + DROPPED });
  const batch = (draft: string) => draftdiff(['batch', '--out', 'out', '--no-pages'], { cwd, stdin: JSON.stringify({ draft, final: 'b.md' }) });
  batch('a.md');
  expect(batch('copy.md').stderr).not.toContain('in a run before');
  expect(readFileSync(join(cwd, 'out/pairs/1.json'), 'utf8')).toContain('copy.md');
  expect(batch('copy.md').stderr).toContain('1 compared (1 of them in a run before)');
});

test.each([[[]], [['--share']]])('with %j every line and the index are valid by the schema that is printed', (flags) => {
  const cwd = place();
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addSchema(JSON.parse(draftdiff(['schema', 'output']).stdout));
  const errors = (name: string, value: unknown) => {
    const check = ajv.getSchema(`urn:draftdiff:schema:1${name}`);
    return check?.(value) ? [] : [name, check?.errors];
  };
  const folders = ['batch', 'marked/drafts', 'marked/finals', ...flags];
  const pairs = lines(draftdiff(folders, { cwd }).stdout).map((line) => JSON.parse(line));
  draftdiff([...folders, '--out', 'out'], { cwd });
  const index = JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8'));
  expect(pairs.flatMap((pair) => [...errors('#/$defs/pair', pair), ...errors('', pair)])).toEqual([]);
  expect([...errors('#/$defs/batch', index), ...errors('', index)]).toEqual([]);
  expect(errors('#/$defs/pair', index)).not.toEqual([]);
});
