import { phraseAt } from '../../language/matcher.js';
import { sentences, words } from '../../text/index.js';
import { datesOf } from '../../text/values/index.js';
import { isPositive } from '../judged.js';
import type { Facts } from '../model.js';
import { lastIndex } from '../place.js';
import { only, total } from '../weights.js';
import type { PlaceRule } from './rule.js';

export const followOn = {
  name: 'follow-on',
  form: 19,
  weight: 3.2,
  why: 'a deadline or condition right after a recommendation',
  classes: ['placed', 'speaks', 'formal', 'part'],
  examples: {
    yes: [
      'Recommendation 1: The board should count the boats.\n\nWithin 12 months.',
      'Recommendation 1: The board should count the boats.\n\nThis must be done by May 2030.',
    ],
    no: ['Recommendation 1: The board should count the boats.\n\nWithin a week 14 old boats had been sold at the pier.'],
  },
  // "This should be in place within a year": right after a formal recommendation or its items, speaking of it and asking for something more
  test: ({ view, above, first, facts }) => {
    const { block, label, title } = view;
    if (label || title || block.type === 'tableRow' || block.type === 'footnote' || !facts.lexicon || !isPositive(above.at(-1))) return undefined;
    const main = above[lastIndex(above, ({ role }) => role === 'recommendation')];
    const { followOns, terms, indexed } = facts.lexicon;
    const opening = words(block.text.slice(0, OPENING));
    const term = phraseAt(opening, 0, indexed(terms));
    if (main?.view.label?.kind !== 'formal' || !(term || phraseAt(opening, 0, indexed(followOns)))) return undefined;
    const more = total(only(first, 'prescriptive'), facts.model) > 0 || (term && isDeadline(block.text, facts));
    return more && block.text.slice(0, 40);
  },
} as const satisfies PlaceRule;

/** Letters that hold the words that a follow-on opens with. */
const OPENING = 60;

/** Words that may stand beside the date of a deadline: "Target implementation date:", "for all piers". */
const BESIDE = 4;

/** Whether the first sentence of a text is nothing but the date by which something is due: "Within 12 months.", not "Within a week it was sold". */
function isDeadline(text: string, { language }: Facts): boolean {
  const first = sentences(text)[0]?.text ?? text;
  const dates = datesOf(first, language).filter(({ due, kind }) => due && kind !== 'vague');
  const beside = words(first).filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end));
  return dates.length > 0 && beside.length <= BESIDE;
}
