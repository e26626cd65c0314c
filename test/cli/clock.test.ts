import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Overrun, startClock } from '../../src/cli/clock.js';
import { lines, makePdf, words } from '../read/pdf/make.js';
import { bin, folder } from './run.js';

const found = (work: number, patience: number) =>
  new Promise<Overrun>((resolve) => {
    const keep = setInterval(() => undefined, 1000);
    const clock = startClock({ work, patience }, (overrun) => {
      clock.stop();
      clearInterval(keep);
      resolve(overrun);
    });
  });

test('work is counted in CPU time', async () => expect(await found(0, 1000)).toBe('work'));
test('what does no work and comes to no end hangs', async () => expect(await found(1000, 0)).toBe('hang'));
test('nothing is over before anything was done', () => {
  const clock = startClock({ work: 1000, patience: 1000 }, () => undefined);
  expect(clock.isOver()).toBe(false);
  clock.stop();
});

/** Four pages of a report with some recommendations, `gone` left out. */
function report(gone: number): Uint8Array {
  const page = (number: number) => [
    words(72, 740, `Chapter ${number}`, 18, 'F2'),
    ...lines(72, 700, ['The ferries of the bay carry most of what the islands eat,', `and pier ${number} was built for boats half their size.`]),
    ...(number === gone
      ? []
      : lines(72, 640, [`Recommendation ${number}: The harbour board should lengthen pier ${number} before the winter of 203${number}.`])),
  ];
  return makePdf({ pages: [1, 2, 3, 4].map(page) });
}

const compared = (cwd: string) =>
  new Promise<{ readonly code: number | null; readonly stdout: string }>((resolve) => {
    const child = spawn('nice', ['-n', '19', process.execPath, bin, 'draft.pdf', 'final.pdf', '-f', 'json', '--limit', 'seconds=4'], { cwd });
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.on('close', (code) => resolve({ code, stdout }));
  });

test('ten runs at once under nice give the same bytes as one', { skip: process.platform === 'win32', timeout: 300_000 }, async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'draft.pdf'), report(0));
  writeFileSync(join(cwd, 'final.pdf'), report(3));
  const alone = await compared(cwd);
  const crowd = await Promise.all(Array.from({ length: 10 }, () => compared(cwd)));
  expect({ code: alone.code, dropped: JSON.parse(alone.stdout).summary.dropped }).toEqual({ code: 0, dropped: 1 });
  expect(new Set(crowd.map(({ code, stdout }) => `${code} ${stdout}`))).toEqual(new Set([`${alone.code} ${alone.stdout}`]));
});
