import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { FURTHER } from '../../src/judge/statement.js';
import { OUTCOME_SPECS } from '../../src/outcomes.js';
import { TRAITS } from '../../src/traits/index.js';
import { match, pair, recommendation } from './unit.js';

const templates = [
  ...Object.values(OUTCOME_SPECS).map(({ says }) => says),
  ...Object.values(TRAITS).flatMap(({ says }): string[] => (typeof says === 'string' ? [says] : Object.values(says))),
  ...Object.values(FURTHER),
];
/** Words that would name an actor, an intent or a sequence of events; a comparison of two files shows none of them. */
const INTENT =
  /\b(?:cut|deleted?|removed?|dropped|watered|weakened|softened|toned|censored|hidden?|hides|buried|silently|quietly|deliberate\w*|intend\w*|tried|decided|chose|changed|became|becomes|turned into|replaced|rewrit\w+|rewrote|edited|editor|author\w*|government|because|in order to|originally|finally|then|later version|now|no longer|previously|was|were|has been|had)\b/i;

describe('templates', () => {
  test.each(templates)('observe and imply no actor, intent or sequence: %s', (template) => expect(template).not.toMatch(INTENT));
});

const draft = recommendation('The water company should test every well in the upper valley and the lower valley each spring.', {
  label: 'Recommendation 3',
  locator: { block: 4, page: 24 },
});

describe('statements', () => {
  test('dropped', () =>
    expect(judge(match([draft], []), {}).statement).toBe(
      'The draft’s Recommendation 3 (“The water company should test every well in the upper valley and …”, p. 24) has no counterpart in the final.',
    ));
  test('added, with names of the sides', () =>
    expect(judge(match([], [recommendation('Publish the log.')]), { draftName: 'the March leak', finalName: 'the printed report' }).statement).toBe(
      'The printed report’s recommendation (“Publish the log.”) has no counterpart in the March leak.',
    ));
  test('softened', () =>
    expect(judge(pair('Ports must log ships.', 'Ports should log ships.'), {}).statement).toBe(
      'The draft’s recommendation (“Ports must log ships.”) has other words in the final, as the recommendation (“Ports should log ships.”). It is weaker in the final: “should” where the draft has “must”.',
    ));
  test('stated twice in the draft, once in the final', () =>
    expect(
      judge(match([recommendation('Publish the log.'), recommendation('Publish the log.')], [recommendation('Publish the log.')]), {}).statement,
    ).toContain(' have the same words in the final, as '));
  test('both directions', () =>
    expect(judge(pair('The board must open the hall by 2020.', 'The board should open the hall by 2018.'), {}).statement).toContain(
      'Its wording is weaker in one respect and stronger in another.',
    ));
  test('demoted, with the passage', () =>
    expect(
      judge(
        match([draft], [], {
          carriedBy: { text: 'Few companies test wells.', section: [], locator: { block: 9, page: 31 }, start: 0, end: 25, similarity: 0.5 },
        }),
        {},
      ).statement,
    ).toContain('a passage of its text still names the act: “Few companies test wells.”, p. 31'));
  test('an item without counterpart', () =>
    expect(
      judge(pair('Ports should: log ships; log crews.', 'Ports should: log ships.', 'en', { items: [match([recommendation('log crews')], [])] }), {}).statement,
    ).toContain('1 of its items has no counterpart in the final.'));
});
