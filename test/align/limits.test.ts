import { expect, test } from 'vitest';
import { alignTexts } from '../../src/align/index.js';

/** Made-up texts without a random number: word `k` of text `at`. */
const texts = (count: number, word: (at: number, k: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => Array.from({ length: 20 }, (_, k) => word(at, k)).join(' '));

function seconds(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

test.each([
  [
    'similar',
    (at: number, k: number) => `w${(at * 31 + k * 17) % 4001}`,
    (at: number, k: number) => (k === at % 20 ? 'changed' : `w${(at * 31 + k * 17) % 4001}`),
  ],
  ['unlike', (at: number, k: number) => `w${(at * 31 + k * 17) % 4001}`, (at: number, k: number) => `w${(at * 57 + k * 29) % 4001}`],
  [
    'all beginning alike',
    (at: number, k: number) => (k < 15 ? `p${k}` : `w${at * 7 + k}`),
    (at: number, k: number) => (k < 15 ? `p${k}` : `w${at * 7 + (k % 18)}`),
  ],
])('four times the texts cost at most eight times the work: %s', (_, draft, final) => {
  const run = (count: number) => seconds(() => alignTexts(texts(count, draft), texts(count, final)));
  run(500);
  expect(run(4000)).toBeLessThan(8 * run(1000) + 0.5);
});
