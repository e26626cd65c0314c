import { expect, test } from 'vitest';
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
