import { describe, expect, test } from 'vitest';
import { judge, withoutShared } from '../../../src/judge/index.js';
import type { Gap, Side } from '../../../src/types.js';
import { match, recommendation } from '../unit.js';

const ports = recommendation('The council should dredge the inner harbour every second spring.', { locator: { block: 4, page: 3, endPage: 4, paragraph: 9 } });
const gap = (more: Partial<Gap> = {}): Gap => ({ kind: 'unread', name: 'a part of {side} that was not read', locators: [], texts: [], further: 0, ...more });
const ENDLESS = Number.POSITIVE_INFINITY;

/** What is said of a unit that only one side has, or that both have, where there is such a gap. */
const said = (shape: 'dropped' | 'added' | 'kept' | 'reworded', gaps: Partial<Record<Side, Gap>>) => {
  const other = shape === 'reworded' ? { ...ports, text: ports.text.replace('second ', '') } : ports;
  const [draft, final] = { dropped: [[ports], []], added: [[], [ports]], kept: [[ports], [other]], reworded: [[ports], [other]] }[shape] as [
    (typeof ports)[],
    (typeof ports)[],
  ];
  const listed = (side: Side) => (gaps[side] ? [gaps[side]] : []);
  return judge(match(draft, final), { facts: { gaps: { draft: listed('draft'), final: listed('final') }, matched: { draft: 1, final: 1 } } }).certaintyReasons;
};

describe('what could hold the counterpart leaves it open', () => {
  test('a part of unknown length', () =>
    expect(said('dropped', { final: gap({ further: ENDLESS, locators: [{ block: 0, page: 7 }] }) })).toEqual([
      'it may stand in a part of the final that was not read (page 7)',
    ]));
  test('words like its own', () => expect(said('dropped', { final: gap({ texts: ['dredge the inner harbour each spring'] }) })).toHaveLength(1));
  test('room for most of it', () => expect(said('dropped', { final: gap({ further: 8 }) })).toHaveLength(1));
  test('what is new may have stood in the draft', () => expect(said('added', { draft: gap({ further: ENDLESS }) })).toHaveLength(1));
});

describe('what could not leaves it alone', () => {
  test('other words', () => expect(said('dropped', { final: gap({ texts: ['The chair thanked all who wrote to the panel.'] }) })).toEqual([]));
  test('one word', () => expect(said('dropped', { final: gap({ further: 1 }) })).toEqual([]));
  test('a gap on its own side', () => expect(said('dropped', { draft: gap({ further: ENDLESS }) })).toEqual([]));
  test('what has a partner', () => expect(said('kept', { draft: gap({ further: ENDLESS }), final: gap({ further: ENDLESS }) })).toEqual([]));
});

describe('what belongs into the text compared', () => {
  const here = { block: 0, paragraph: 9 };
  test('in its own paragraph', () =>
    expect(said('reworded', { final: gap({ locators: [here], texts: ['12'] }) })).toEqual([
      'beside its words stands a part of the final that was not read (paragraph 9)',
    ]));
  test('whether or not a word differs', () => expect(said('kept', { final: gap({ locators: [here], further: ENDLESS }) })).toHaveLength(1));
  test('in another paragraph', () => expect(said('reworded', { final: gap({ locators: [{ block: 0, paragraph: 10 }], texts: ['12'] }) })).toEqual([]));
  test('on its page, with the words that differ', () =>
    expect(said('reworded', { final: gap({ locators: [{ block: 0, page: 4 }], texts: ['second'] }) })).toHaveLength(1));
  test('on its page, with other words', () => expect(said('reworded', { final: gap({ locators: [{ block: 0, page: 4 }], texts: ['thanks'] }) })).toEqual([]));
});

describe('the places of a gap', () => {
  const places = (locators: Gap['locators']) => said('dropped', { final: gap({ further: ENDLESS, locators }) })?.[0]?.replace(/^.* not read/, '');
  test('are told as pages, each once', () => expect(places([3, 4, 4].map((page) => ({ block: 0, page })))).toBe(' (pages 3, 4)'));
  test('or as paragraphs', () => expect(places([{ block: 0, paragraph: 12 }])).toBe(' (paragraph 12)'));
  test('and not without end', () => expect(places([1, 2, 3, 4, 5, 6].map((page) => ({ block: 0, page })))).toBe(' (pages 1, 2, 3, 4 and others)'));
});

test('what both versions hide in the same words is no gap', () => {
  const hidden = gap({ texts: ['copy 17', 'dredge the inner harbour each spring'] });
  expect(withoutShared({ draft: [gap({ texts: ['copy 17'] })], final: [hidden] })).toEqual({
    draft: [],
    final: [gap({ texts: ['dredge the inner harbour each spring'] })],
  });
});
