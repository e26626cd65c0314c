import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOf } from '../../../src/judge/edits/index.js';

/** The edits as a reader sees them: [-deleted-]{+inserted+}. */
const marked = (draft: string, final: string) =>
  editsOf(draft, final, 'en')
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const rebuilt = (draft: string, final: string) => {
  const ops = editsOf(draft, final, 'en');
  const side = (other: 'delete' | 'insert') => ops.flatMap(({ op, text }) => (op === other ? [] : [text])).join('');
  return [side('insert'), side('delete')];
};

describe('edits a person would mark', () => {
  test.each([
    ['an amount is one token', 'provide £50 million for walls', 'provide £20 million for walls', 'provide [-£50 million-]{+£20 million+} for walls'],
    ['a percentage is one token', 'test 10 per cent of wells', 'test 15 per cent of wells', 'test [-10 per cent-]{+15 per cent+} of wells'],
    ['a date is one token', 'open by 31 October 2025 at noon', 'open by 31 March 2026 at noon', 'open by [-31 October 2025-]{+31 March 2026+} at noon'],
    ['a modal is one token', 'The port is required to log ships.', 'The port should log ships.', 'The port [-is required to-]{+should+} log ships.'],
    ['an added phrase keeps the full stop', 'The port should log ships.', 'The port should log ships by May.', 'The port should log ships{+ by May+}.'],
    ['whole words', 'The ports should log ships.', 'The port should log ships.', 'The [-ports-]{+port+} should log ships.'],
    [
      'neighbouring changes are one phrase',
      'log ships at the end of each day',
      'log ships by the start of each day',
      'log ships [-at the end-]{+by the start+} of each day',
    ],
    [
      'too little kept: both whole',
      'Ports should log all ships at dusk.',
      'A warden may visit wells in spring.',
      '[-Ports should log all ships at dusk.-]{+A warden may visit wells in spring.+}',
    ],
    ['nothing changed', 'Ports should log ships.', 'Ports should log ships.', 'Ports should log ships.'],
    ['one side empty', 'Ports should log ships.', '', '[-Ports should log ships.-]'],
  ])('%s', (_, draft, final, expected) => expect(marked(draft, final)).toBe(expected));
});

describe('laws', () => {
  const word = fc.constantFrom(
    'the',
    'port',
    'should',
    'must',
    'log',
    '£5 million',
    '10 per cent',
    'by May 2020',
    'ships',
    'and',
    ',',
    '.',
    ' ',
    '\n',
    '(a)',
    '“x”',
  );
  const text = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));

  test('edits rebuild both texts exactly', () =>
    fc.assert(
      fc.property(text, text, (draft, final) => {
        expect(rebuilt(draft, final)).toEqual([draft, final]);
      }),
    ));
  test('and of any characters', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (draft, final) => {
        expect(rebuilt(draft, final)).toEqual([draft, final]);
      }),
    ));

  const vocabulary = Array.from({ length: 3000 }, (_, at) => `w${at}`);
  const long = (step: number) => Array.from({ length: 20_000 }, (_, at) => vocabulary[(at * step * 7919 + at * at * step) % 3000]).join(' ');
  test.each([
    ['unlike', long(1), long(17)],
    [
      'every ninth word gone',
      long(1),
      long(1)
        .split(' ')
        .filter((_, at) => at % 9)
        .join(' '),
    ],
    ['turned round', long(1), long(1).split(' ').reverse().join(' ')],
    ['one word 20,000 times', 'a '.repeat(20_000), 'a b '.repeat(10_000)],
  ])('texts of 20,000 words, %s, are rebuilt in bounded time', (_, draft, final) => {
    const before = process.cpuUsage();
    expect(rebuilt(draft, final)).toEqual([draft, final]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000); // measured: 130 ms; the bound is for slow machines
  });
});
