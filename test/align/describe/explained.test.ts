import { describe, expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import type { Match, Passage, Recommendation, Report } from '../../../src/types.js';
import { report } from '../reports.js';

const HEAD = '# Findings\nThe panel met nine times in the old town hall.\n! Bakers must label allergens on every loaf.';
const LOST = '! The port should install shore power at every berth.';

/** What is left of the one recommendation that only one of two reports has. */
function left(draft: Report, final: Report): Match<Recommendation> {
  const [match] = align(draft, final).matches.filter((one) => one.draft.length === 0 || one.final.length === 0);
  if (!match) throw new Error('nothing is left over');
  return match;
}

const shown = ({ text, known }: Passage): string => (known ? `(${text})` : text);

describe('a sentence that both versions have carries nothing', () => {
  test.each([
    ['word for word', 'Few ports install shore power at every berth.', 'Few ports install shore power at every berth.'],
    ['lightly reworded', 'Few ports install shore power at every berth.', 'Today, only a few ports install shore power at every berth.'],
    [
      'moved into another paragraph',
      'Few ports install shore power at every berth.\nGulls nest on the roof of the market.',
      'Gulls nest on the roof of the market. Few ports install shore power at every berth.',
    ],
    [
      'cut otherwise',
      'Ports are old. Few install shore power at every berth, and none of them is paid for it.',
      'Ports are old; few install shore power at every berth. None of them is paid for it.',
    ],
  ])('%s', (_, before, after) => {
    expect(left(report(`${HEAD}\n${before}\n${LOST}`), report(`${HEAD}\n${after}`)).carriedBy).toBeUndefined();
    expect(left(report(`${HEAD}\n${after}`), report(`${HEAD}\n${before}\n${LOST}`)).carriedBy).toBeUndefined();
  });

  test.each([
    ['new', '', 'Few ports install shore power at every berth.'],
    ['that took on the act', 'Few ports are paid for what they do.', 'Few ports are paid for what they do when they install shore power at a berth.'],
    ['that was said of something else', 'Few ports train pilots at every berth.', 'Few ports install shore power at every berth.'],
  ])('but one %s does', (_, before, after) => {
    expect(left(report(`${HEAD}\n${before}\n${LOST}`), report(`${HEAD}\n${after}`)).carriedBy?.text).toBe(after);
    expect(left(report(`${HEAD}\n${after}`), report(`${HEAD}\n${before}\n${LOST}`)).carriedBy?.text).toBe(after);
  });

  test('but one that only repeated the recommendation does: it had no other place', () => {
    const restated = report(`${HEAD}\n${LOST}\n= Few ports install shore power at every berth.`);
    const [first, ...rest] = restated.recommendations;
    const [block] = restated.blocks.filter(({ role }) => role === 'restatement');
    const [own] = rest;
    if (!first || !own || !block) throw new Error('the report is made up otherwise');
    const restatement = { text: block.text, section: block.section, locator: block.locator, kind: 'paraphrased' as const };
    const draft = { ...restated, recommendations: [first, { ...own, restatements: [restatement] }] };
    expect(left(draft, report(`${HEAD}\nFew ports install shore power at every berth.`)).carriedBy?.text).toMatch(/^Few ports/);
  });
});

describe('echoes', () => {
  test('what is new comes first, what both versions have is marked', () => {
    const story = 'Power at the berth comes from ships, which install what they like.';
    const match = left(report(`${HEAD}\n${story}\n${LOST}`), report(`${HEAD}\n${story}\nThere is a lack of power on shore at night.`));
    expect(match.echoes?.map(shown)).toEqual(['There is a lack of power on shore at night.', `(${story})`]);
  });

  test('a recommendation of both versions is none', () => {
    const sibling = '! The port should install shore lamps at every gate.';
    expect(left(report(`${HEAD}\n${sibling}\n${LOST}`), report(`${HEAD}\n${sibling}`)).echoes).toEqual([]);
  });
});
