import { expect, test } from 'vitest';
import { coveredBy, isPartOf } from '../../../src/align/describe/coverage.js';
import type { Block, Match } from '../../../src/types.js';
import { report } from '../reports.js';

const LINE = 'The panel counted every pier of the island.';

/** One letter a block, all as long: "x" finds a partner, "." finds none. */
function covered(blocks: string) {
  const side = report([...blocks].map(() => LINE).join('\n'));
  const match = (block: Block, with_: readonly Block[]): Match<Block> => ({ draft: [block], final: with_ }) as unknown as Match<Block>;
  const paragraphs = side.blocks.map((block, at) => match(block, blocks[at] === 'x' ? [block] : []));
  return coveredBy(side, [], paragraphs, 'draft');
}

const PART = 'xxxx.x.xx.';
const SUMMARY = 'xxxxxxxxxx';

test.each([
  ['a chapter at the front', PART, 'xxxxxxxx............', true],
  ['a chapter in the middle', PART, '......xxxx.xxxx.......', true],
  ['a chapter at the end, and the title page', PART, `x${'.'.repeat(24)}${'x'.repeat(20)}`, true],
  ['additions among what stands already', PART, 'x..x..x..x..x..x..x.', false],
  ['one addition more among them', PART, 'x..x..x..x..x..x...x.', false],
  ['chapters added between chapters', PART, 'xxx......xx......xxx..', false],
  ['a summary of a whole report', SUMMARY, 'x..x..x..x..x..x..x.', true],
  ['a report as long as the other', PART, 'xxx........', false],
  ['a report of which most stands in the other', PART, 'xxxxxxxxxxxxxxx....', false],
])('%s', (_, part, whole, is) => expect(isPartOf(covered(part), covered(whole))).toBe(is));
