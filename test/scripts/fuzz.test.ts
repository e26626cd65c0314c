import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mutated } from '../../scripts/fuzz/mutate.mjs';
import { randomOf } from '../../scripts/fuzz/random.mjs';

const text = Buffer.from('# Quays\n\nRecommendation 1. The board should mend 12 quays by 2030.\n'.repeat(20));
const word = Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<w:p><w:t>The board should mend 12 quays.</w:t></w:p>'.repeat(20)) }));
const cases = (bytes: Buffer) => Array.from({ length: 60 }, (_, seed) => mutated(bytes, randomOf(seed), text));

test('a seed makes the same case again', () => expect(cases(text)).toEqual(cases(text)));

test('seeds make different cases, and hardly one leaves the file as it was', () => {
  const made = cases(text).map((bytes) => bytes.toString('latin1'));
  expect(new Set(made).size).toBeGreaterThan(55);
  expect(made.filter((each) => each === text.toString('latin1')).length).toBeLessThan(3);
});

test('of an archive mostly a part is changed, so that it still opens', () => {
  const parts = cases(word).flatMap((bytes) => {
    try {
      return [strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array(), true)];
    } catch {
      return [];
    }
  });
  expect(parts.length).toBeGreaterThan(40);
  expect(new Set(parts).size).toBeGreaterThan(30);
});
