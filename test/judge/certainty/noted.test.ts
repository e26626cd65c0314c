import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { match, recommendation } from '../unit.js';

const DEPOT = 'The council should sell the old depot.';
/** Why it is not clear that both sides ask for the same, where they have such notes. */
const doubts = (draft: readonly string[], final: readonly string[]) =>
  judge(match([recommendation(DEPOT, { notes: draft })], [recommendation(DEPOT, { notes: final })]), {}).certaintyReasons;

test.each([
  ['new', [], ['Only if the auditors agree.'], 'final'],
  ['gone', ['Provided that the auditors agree.'], [], 'draft'],
  ['beside others', ['See page 4.'], ['See page 4.', 'Unless the auditors object.'], 'final'],
])('a condition in a note that one side alone has is to be looked at: %s', (_title, draft, final, side) =>
  expect(doubts(draft, final)).toEqual([expect.stringContaining(`a note to it in the ${side} says on what it depends`)]),
);

test.each([
  ['the same note', ['Only if the auditors agree.'], ['Only if the auditors agree.']],
  ['a source', [], ['Harbour statistics, volume 3, page 12.']],
])('and is clear with %s', (_title, draft, final) => expect(doubts(draft, final)).toEqual([]));
