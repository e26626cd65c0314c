import { expect, test } from 'vitest';
import { citeOf } from '../../src/recognise/build.js';
import { recognise } from '../../src/recognise/index.js';
import type { Block, BlockType } from '../../src/types.js';

const block = (index: number, type: BlockType, text: string, more: Partial<Block> = {}): Block => ({
  kind: 'block',
  index,
  type,
  text,
  section: type === 'heading' ? [] : ['Recommendations'],
  locator: { block: index },
  role: 'none',
  annotations: [],
  ...more,
});

test('a numbered footnote in a section of recommendations belongs to who calls it and is none of them', () => {
  const blocks = [
    block(0, 'heading', 'Recommendations', { level: 1 }),
    block(1, 'paragraph', 'The council should publish the harbour plan.', { label: '1.', notes: [3] }),
    block(2, 'paragraph', 'The warden should dredge the channel.', { label: '2.' }),
    block(3, 'footnote', 'See the plan of last year and the letter of the warden.', { label: '1' }),
  ];
  expect(recognise(blocks, {}).recommendations.map(({ text, notes }) => [text, notes])).toEqual([
    ['The council should publish the harbour plan.', ['See the plan of last year and the letter of the warden.']],
    ['The warden should dredge the channel.', []],
  ]);
});

test.each([
  ['the duty of somebody else', 'The Ministry should publish its accounts, as we said in 2012.', false],
  ['what was said before', 'See the letter of the warden, who must dredge the channel each year.', false],
  ['a duty that the law lays down', 'Port Act, section 4: ports should keep a log.', false],
  ['a proposal of the authors', 'We recommend that the council publish the harbour plan.', true],
])('a note in a section of recommendations with %s', (_, text, is) => {
  const blocks = [
    block(0, 'heading', 'Recommendations', { level: 1 }),
    block(1, 'paragraph', 'The council should mend the quay.', { label: 'Recommendation 1', notes: [2] }),
    block(2, 'footnote', text, { label: '1' }),
  ];
  expect(
    recognise(blocks, {})
      .recommendations.map((each) => each.text)
      .includes(text),
  ).toBe(is);
});

test.each([
  [{ block: 4, paragraph: 9 }, 'R2', 'R2 under “Ports › Pilots”, paragraph 9'],
  [{ block: 4, paragraph: 9, page: 3 }, undefined, 'under “Ports › Pilots”, about p. 3'],
  [{ block: 4, page: 26, pageLabel: '24' }, 'R2', 'R2, p. 24 (PDF page 26)'],
  [{ block: 4, line: 12 }, undefined, 'under “Pilots”, line 12'],
])('a recommendation at %j with the label %s is cited as %s', (locator, label, cite) => {
  expect(citeOf(block(4, 'paragraph', 'Train them.', { locator, section: ['Harbours', 'Ports', 'Pilots'] }), label)).toBe(cite);
});

test('one that is struck out is told from the one that has its number now', () => {
  const struck = block(1, 'paragraph', 'Fund repairs.', { locator: { block: 1, paragraph: 3 }, struck: true });
  expect(citeOf(struck, 'Recommendation 2')).toBe('Recommendation 2 (struck out) under “Recommendations”, paragraph 3');
});
