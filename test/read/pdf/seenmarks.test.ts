import { expect, test } from 'vitest';
import { withMarks } from '../../../src/read/pdf/seenmarks.js';
import type { SeenLine } from '../../../src/types.js';

/** A line below the one before it: its first word hangs 20 points before its text. */
const line = (mark: string, at: number): SeenLine => {
  const y = 100 + 20 * at;
  const word = (text: string, x0: number, x1: number) => ({ text, x0, x1, y0: y - 10, y1: y, confidence: 0.5 });
  return { words: [word(mark, 70, 80), word('Publish', 100, 150)], baseline: { x: 70, y, slope: 0 }, size: 12 };
};
/** The same with its mark in a line of its own. */
const parted = (mark: string, at: number): SeenLine[] => {
  const whole = line(mark, at);
  return whole.words.map((word) => ({ ...whole, words: [word] }));
};

const marksIn = (lines: readonly SeenLine[]) => {
  const marked = withMarks(lines);
  return lines.map((each) => marked(each)[0]?.text);
};

test.each([
  [
    ['•', '•', 'w'],
    ['•', '•', '•'],
  ],
  [
    ['4.', 'u', '6.'],
    ['4.', '5.', '6.'],
  ],
  [
    ['1)', 'w', '1)'],
    ['1)', '2)', '1)'],
  ],
  [
    ['4.', 'u', '9.'],
    ['4.', 'u', '9.'],
  ],
  [
    ['We', 'He', 'It'],
    ['We', 'He', 'It'],
  ],
])('%j at the starts of lines are %j', (seen, read) => expect(marksIn(seen.map(line))).toEqual(read));

test('a mark that was seen as a line of its own is one, too', () => {
  const lines = [line('4.', 0), ...parted('u', 1), line('6.', 2)];
  expect(marksIn(lines)).toEqual(['4.', '5.', 'Publish', '6.']);
});
