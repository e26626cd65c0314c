import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/index.js';
import type { Block } from '../../src/types.js';

const block = (text: string, index: number, more: Partial<Block> = {}): Block => ({
  kind: 'block',
  index,
  type: 'paragraph',
  text,
  section: [],
  locator: { block: index },
  role: 'none',
  annotations: [],
  ...more,
});

/** Texts of 40,000 characters on which a careless expression would never end. */
const ATTACKS: readonly string[] = [
  '“',
  '. ',
  'a',
  ' ',
  '\u00ad',
  'should ',
  'we also ',
  '(Paragraph 1, ',
  '1.1.1 ',
  '....',
  'Recommendation ',
  'the Ministry, ',
  'that it should be ',
  'continues to recommend ',
  '((((',
  'É’',
  '1) ',
];

/** The whole of one takes well under a second; a quadratic one takes minutes. */
const MILLISECONDS = 3000;

describe('hostile input ends soon', () => {
  for (const piece of ATTACKS)
    it(JSON.stringify(piece), () => {
      const text = piece.repeat(Math.ceil(40_000 / piece.length));
      const cost = () => {
        const started = process.cpuUsage();
        recognise([block('Recommendations', 0, { type: 'heading', level: 1 }), block(text, 1), block(text, 2, { type: 'listItem', level: 1 })], {
          language: 'en',
        });
        return process.cpuUsage(started).user / 1000;
      };
      // the lesser of two: threads that compile and collect beside the first count as its own
      expect(Math.min(cost(), cost())).toBeLessThan(MILLISECONDS);
    });

  const MANY: readonly (readonly [what: string, more: Partial<Block>])[] = [
    ['paragraphs', {}],
    ['headings', { type: 'heading', level: 3 }],
    ['list items', { type: 'listItem', level: 1 }],
    ['rows', { type: 'tableRow', cells: ['The Ministry should act.'] }],
    ['bold lines', { emphasis: 'bold' }],
  ];
  for (const [what, more] of MANY)
    it(`8,000 ${what}`, () => {
      const blocks = Array.from({ length: 8000 }, (_, index) => block(index % 2 ? 'The Ministry should act' : 'Principles', index, more));
      const started = process.cpuUsage();
      recognise(blocks, { language: 'en' });
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2 * MILLISECONDS);
    });
});
