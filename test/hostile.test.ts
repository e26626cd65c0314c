import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin } from './cli/run.js';
import { shared } from './shared.js';

// What every odd or damaged file must get: a published exit code, one line of error, no stack trace, no control character, a bound on time.
const folder = shared();
const root = folder ? join(folder, 'hostile') : '';
const FORMATS = ['pdf', 'docx', 'odt', 'html', 'zip', 'md', 'txt', 'xml', 'doc-legacy'];
const PUBLISHED = [0, 3, 4];
const MOST_MILLISECONDS = 10_000;
/** Two at a time: one would leave a core idle, more would measure each other. */
const AT_ONCE = 2;

interface Ran {
  readonly file: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const outline = (file: string, extra: readonly string[] = []) =>
  new Promise<Ran>((resolve) => {
    const args = ['--disallow-code-generation-from-strings', bin, 'outline', file, ...extra];
    execFile(process.execPath, args, { encoding: 'utf8', timeout: MOST_MILLISECONDS, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      resolve({ file, code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr }),
    );
  });

async function all(files: readonly string[], extra: readonly string[] = []): Promise<Ran[]> {
  const waiting = [...files];
  const ran: Ran[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) ran.push(await outline(file, extra));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ran;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come out
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

function faults({ code, stdout, stderr }: Ran): string[] {
  return [
    ...(PUBLISHED.includes(code) ? [] : [`exit ${code}`]),
    ...(/^\s+at .*:\d+:\d+/m.test(stderr) ? ['a stack trace'] : []),
    ...(CONTROL.test(stdout) || CONTROL.test(stderr) ? ['a control character'] : []),
    ...(code !== 0 && stderr.trim() === '' ? ['no word of why'] : []),
  ];
}

test.skipIf(!folder).each(FORMATS)(
  'hostile %s: each file gets a published exit code, one line, and nothing it could do harm with',
  async (format) => {
    const files = readdirSync(join(root, format)).map((name) => join(root, format, name));
    const wrong = (await all(files)).map((ran) => ({ file: ran.file.slice(root.length), faults: faults(ran) })).filter(({ faults: found }) => found.length > 0);
    expect(wrong).toEqual([]);
  },
  600_000,
);

test.skipIf(!folder)(
  'of the PDF files that the bare library reads, the text comes out', // the floor of DOCX counts HTML, with its tags and pictures
  async () => {
    const floor = readFileSync(join(root, 'floor.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ fmt, outcome, result }) => fmt === 'pdf' && outcome === 'ok' && result.len > 0);
    const ran = await all(
      floor.map(({ fmt, name }) => join(root, fmt, name)),
      ['--format', 'json'],
    );
    const length = new Map(ran.map(({ file, code, stdout }) => [file, code === 0 ? lettersOf(stdout) : 0]));
    const short = floor.filter(({ fmt, name, result }) => (length.get(join(root, fmt, name)) ?? 0) < 0.9 * result.len);
    console.log(`text of the floor read on ${floor.length - short.length} of ${floor.length} files; short: ${short.map(({ name }) => name).join(', ')}`);
    expect(short.length).toBeLessThanOrEqual(0.02 * floor.length);
  },
  600_000,
);

function lettersOf(json: string): number {
  return JSON.parse(json).blocks.reduce((sum: number, { label = '', text }: { label?: string; text: string }) => sum + label.length + text.length + 1, 0);
}
