import { isPositive, type Judged } from '../judged.js';
import type { LabelView, View } from '../model.js';
import { instructs, lastIndex } from '../place.js';
import { has } from '../weights.js';
import type { Place, PlaceRule } from './rule.js';

/** "The following is to be settled:", "Who pays for the boats?" What asks for something, or ends with a question that is quoted, is none. */
const isQuestion = ({ view: { block }, asks }: Place): boolean => !asks && /\?\s*$/.test(block.text);

const parentOf = ({ view, above }: Place): Judged | undefined => (view.parent === undefined ? undefined : above[view.parent]);

export const itemAnnounced = {
  name: 'item.announced',
  form: 9,
  weight: 4.5,
  why: 'listed under a sentence that announces recommendations',
  classes: ['placed', 'speaks', 'formal', 'whole', 'first'],
  examples: {
    yes: [
      'We make the following recommendations:\n\n- A count of all boats.',
      'We make the following recommendations:\n\n- A new answer to “Who pays for the boats?”',
    ],
    no: ['We saw:\n\n- A count of all boats.', 'We make the following recommendations:\n\n- Who counts the boats?'],
  },
  test: (place) => {
    const parent = parentOf(place);
    const announced = parent?.lead === 'announces' || (parent !== undefined && countsOn(place, parent));
    return parent && announced && !isQuestion(place) && parent.view.block.text.slice(-60);
  },
} as const satisfies PlaceRule;

export const itemCompletes = {
  name: 'item.completes',
  form: 9,
  weight: 8,
  why: 'completes the sentence above',
  classes: ['placed', 'speaks', 'formal', 'part', 'whole'],
  examples: { yes: ['The board should:\n\n- count the boats.'], no: ['The board met to:\n\n- count the boats.'] },
  test: (place) => {
    const { view, above, facts, asks, runs } = place;
    const parent = parentOf(place);
    if (parent && isPositive(parent) && !(runs && (asks || has(parent.cues, 'first'))) && completes(parent, view, asks))
      return parent.view.block.text.slice(-60);
    if (parent || !facts.lexicon || view.block.type !== 'listItem' || view.label || !instructs(above)) return undefined;
    return above[lastIndex(above, ({ view: { title } }) => title)]?.view.block.text.slice(0, 60) ?? '';
  },
} as const satisfies PlaceRule;

/** Numbers that run on from one "we recommend" to the next count recommendations; below a mere duty the sentence and its items are one. */
const countsOn = ({ runs }: Place, parent: Judged): boolean => runs && isPositive(parent) && has(parent.cues, 'first');

/**
 * Whether an item completes the sentence above: that one is left open or announces a list. What stands below a finished sentence spells it out where it
 * asks, or where a letter or number makes it a part; links, contacts and names of units do not. A numbered item that asks does so by itself.
 */
function completes(parent: Judged, { block, label }: View, asks: boolean): boolean {
  const text = parent.view.block.text;
  if (parent.lead || !/[.!?]["”’)\]]*\s*$/.test(text)) return true;
  return block.type === 'listItem' && (label ? label.kind !== 'series' && !(asks && isTopLevel(label)) : asks);
}

/** "12", "12."; not "a)", "(ii)" or "1.2", which part what stands above. */
function isTopLevel({ number }: LabelView): boolean {
  return /^\d+$/.test(number);
}
