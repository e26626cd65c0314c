import { isPositive, type Judged } from '../judged.js';
import type { LabelView, View } from '../model.js';
import { instructs, lastIndex } from '../place.js';
import type { Place, PlaceRule } from './rule.js';

const parentOf = ({ view, above }: Place): Judged | undefined => (view.parent === undefined ? undefined : above[view.parent]);

export const itemAnnounced = {
  name: 'item.announced',
  form: 9,
  weight: 4.5,
  why: 'listed under a sentence that announces recommendations',
  classes: ['placed', 'speaks', 'formal', 'whole', 'first'],
  examples: { yes: ['We make the following recommendations:\n\n- A count of all boats.'], no: ['We saw:\n\n- A count of all boats.'] },
  test: (place) => {
    const parent = parentOf(place);
    return parent?.lead === 'announces' && parent.view.block.text.slice(-60);
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
    if (parent && isPositive(parent) && !(asks && runs) && completes(parent, view, asks)) return parent.view.block.text.slice(-60);
    if (parent || !facts.lexicon || view.block.type !== 'listItem' || view.label || !instructs(above)) return undefined;
    return above[lastIndex(above, ({ view: { title } }) => title)]?.view.block.text.slice(0, 60) ?? '';
  },
} as const satisfies PlaceRule;

/** Whether an item completes the sentence above: that one is left open, or the item is a bullet under it without a number of its own. A numbered item under a finished sentence that asks for something asks for it by itself. */
function completes(parent: Judged, { block, label }: View, asks: boolean): boolean {
  const text = parent.view.block.text;
  if (/[:,;–—-]\s*$/.test(text) || !/[.!?]["”’)\]]*\s*$/.test(text)) return true;
  return block.type === 'listItem' && !(label && (label.kind === 'series' || (asks && isTopLevel(label))));
}

/** "12", "12."; not "a)", "(ii)" or "1.2", which part what stands above. */
function isTopLevel({ number }: LabelView): boolean {
  return /^\d+$/.test(number);
}
