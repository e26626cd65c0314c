import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);
const DIRECTIONS = ['softened', 'strengthened'];
const directions = (draft: string, final: string, language = 'en') => types(draft, final, language).filter((type) => DIRECTIONS.includes(type));

describe('headings ask for nothing', () => {
  test.each([
    ['Shared tools – Sheds should be allowed for at the gate.', 'Consider sharing tools: Sheds should be allowed for at the gate.'],
    ['Sharing Tools: Schools must build sheds.', 'Consider Sharing Tools: Schools must build sheds.'],
    ['Night Cover\nOwners should employ a watch.', 'Review Night Cover\nOwners should employ a watch.'],
  ])('%s → %s', (draft, final) => expect(directions(draft, final)).toEqual([]));

  test.each([
    ['Share the tools.', 'Consider sharing the tools.'],
    ['Publish: the list, the map and the fees.', 'Consider publishing: the list, the map and the fees.'],
    ['The school should share its tools: sheds are cheap.', 'The school should consider sharing its tools: sheds are cheap.'],
  ])('but what asks does: %s → %s', (draft, final) => expect(directions(draft, final)).toEqual(['softened']));
});

describe('reasons ask for nothing', () => {
  test.each([
    ['Owners should check the pipes. Regular checks reduce leaks.', 'Owners should check the pipes. Regular checks can reduce leaks.'],
    ['Check the pipes. Regular checks reduce leaks.', 'Check the pipes. Regular checks can reduce leaks.'],
    ['Owners should check the pipes. This could save £5m.', 'Owners should check the pipes. This will save £5m.'],
    ['Owners should check the pipes. Leaks cost much where possible.', 'Owners should check the pipes. Leaks cost much.'],
    ['Owners should check the pipes. Dirt is urgently feared by all.', 'Owners should check the pipes. Dirt is feared by all.'],
    ['Sheds should be built. A shed is the best of all the ways to share.', 'Sheds should be built. A shed is one of the ways to share.'],
  ])('%s → %s', (draft, final) => expect(directions(draft, final)).toEqual([]));

  test('of whom a reason speaks is not whom a duty covers', () =>
    expect(types('Sheds should be built. A shed is the best of all the ways to share.', 'Sheds should be built. A shed is one of the ways to share.')).toEqual(
      [],
    ));

  test.each([
    ['The board should publish the list where possible. Lists help.', 'The board should publish the list. Lists help.', 'strengthened'],
    [
      'We recommend that the board:\n• publish the list where possible\n• train staff.',
      'We recommend that the board:\n• publish the list\n• train staff.',
      'strengthened',
    ],
    ['The board should inspect all piers. Piers rot.', 'The board should inspect some piers. Piers rot.', 'softened'],
  ])('but duties do: %s → %s', (draft, final, direction) => expect(directions(draft, final)).toEqual([direction]));
});

describe('what stands elsewhere in the text is not gone', () => {
  test.each([
    ['The board should give training as needed.', 'The board should give the training needed.'],
    ['Where appropriate, the board should close piers.', 'The board should close piers at an appropriate time.'],
    ['The board should, if possible, open the gate.', 'The board should open the gate on the first possible day.'],
    ['If possible, the board should open the gate.', 'The board should open the gate if possible.'],
    ['Reply in 30 days, as the law asks for 30 days.', 'Reply as the law asks, in 30 days.'],
    ['By May 2027 the board should spend £5m.', 'The board should spend £5m by May 2027.'],
    ['At least three wardens should be trained each year.', 'Each year at least three wardens should be trained.'],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).toEqual([]));

  test('a condition that is gone is', () =>
    expect(types('The board should give training as needed.', 'The board should give training.')).toEqual(['strengthened', 'condition']));
});

describe('a direction says what both sides have, or that one has nothing of the kind', () => {
  test.each([
    ['Publish the list.', 'It is desirable to publish the list.', 'It is weaker in the final: only the final has “It is desirable”.'],
    [
      'The board must publish the list.',
      'It is desirable that the board publish the list.',
      'It is weaker in the final: “It is desirable” where the draft has “must”.',
    ],
    [
      'The board should publish the list.',
      'The board should publish the list where possible.',
      'It is weaker in the final: only the final has “where possible”.',
    ],
  ])('%s → %s', (draft, final, sentence) => expect(judge(pair(draft, final), {}).statement).toContain(sentence));
});
