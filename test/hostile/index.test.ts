import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shared } from '../shared.js';
import { floorsOf, lettersOf } from './floors.js';
import { MOST, outlines, type Ran, watched } from './run.js';

// What every odd or damaged file must get: a published exit code, one line of error, no stack trace, no control character, bounds on time and
// memory, no look at any other file or address, and the same bytes again on a machine set up otherwise.
const folder = shared();
const root = folder ? join(folder, 'hostile') : '';
const FORMATS = ['pdf', 'docx', 'odt', 'html', 'zip', 'md', 'txt', 'xml', 'doc-legacy'];
const PUBLISHED = [0, 3, 4];
/** Runs elsewhere repeat one file in ten of those that can be read: what depends on the place would show in many. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', COLUMNS: '40' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come out
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

function faults({ code, stdout, stderr, strays, megabytes, milliseconds }: Ran, again: Ran): string[] {
  return [
    ...(PUBLISHED.includes(code) ? [] : [`exit ${code}`]),
    ...(/^\s+at .*:\d+:\d+/m.test(stderr) ? ['a stack trace'] : []),
    ...(CONTROL.test(stdout) || CONTROL.test(stderr) ? ['a control character'] : []),
    ...(code !== 0 && !/^[^\n]+\n$/.test(stderr) ? [`not one line of why: ${stderr}`] : []),
    ...strays,
    ...(megabytes <= MOST.megabytes ? [] : [`${megabytes} MB`]),
    ...(milliseconds <= MOST.milliseconds ? [] : [`${milliseconds} ms`]),
    ...(again.code === code && again.stdout === stdout && again.stderr === stderr ? [] : ['other bytes in another locale and time zone']),
  ];
}

test.each([
  ['a read elsewhere', `(await import('node:fs')).readdirSync('/')`, 'readdirSync /'],
  ['a write', `await (await import('node:fs/promises')).writeFile('made.txt', '')`, 'writeFile made.txt'],
  ['a call', `await fetch('http://localhost/')`, 'network fetch'],
  ['a call from a thread', `new (await import('node:worker_threads')).Worker("fetch('http://localhost/')", { eval: true })`, 'network fetch'],
])('the watch sees %s', async (_what, script, seen) => expect(await watched(script)).toContain(`WATCH ${seen}\n`));

test.skipIf(!folder).each(FORMATS)(
  'hostile %s: each file gets a published exit code, one line, and nothing it could do harm with',
  async (format) => {
    const files = readdirSync(join(root, format)).map((name) => join(root, format, name));
    const ran = await outlines(files);
    const read = ran.filter(({ code }) => code === 0).flatMap(({ file }, i) => (i % 10 === 0 ? file : []));
    const again = new Map((await outlines(read, [], ELSEWHERE)).map((each) => [each.file, each]));
    console.log(`${format}: at most ${Math.max(...ran.map(({ megabytes }) => megabytes))} MB`);
    const wrong = ran.map((each) => ({ file: each.file.slice(root.length), faults: faults(each, again.get(each.file) ?? each) }));
    expect(wrong.filter(({ faults: found }) => found.length > 0)).toEqual([]);
  },
  600_000,
);

test.skipIf(!folder).each(['pdf', 'docx', 'odt', 'html'])(
  'of the %s files that can be read, the text comes out',
  async (format) => {
    const floor = floorsOf(root, format);
    const ran = await outlines(
      floor.map(({ file }) => file),
      ['--format', 'json'],
    );
    const got = new Map(ran.map(({ file, code, stdout }) => [file, code === 0 ? textOf(stdout, format) : 0]));
    const short = floor.filter(({ file, letters }) => (got.get(file) ?? 0) < 0.9 * letters).map(({ file }) => file.slice(root.length));
    console.log(`${format}: text of the floor read on ${floor.length - short.length} of ${floor.length} files; short: ${short.join(', ')}`);
    expect(short.length).toBeLessThanOrEqual(0.02 * floor.length);
  },
  600_000,
);

/** Letters that came out; the floor of PDF counts all characters, with a space after each piece. */
function textOf(json: string, format: string): number {
  const texts = (JSON.parse(json).blocks as readonly { label?: string; text: string }[]).map(({ label = '', text }) => `${label} ${text}`);
  return texts.reduce((sum, text) => sum + (format === 'pdf' ? text.length : lettersOf(text)), 0);
}
