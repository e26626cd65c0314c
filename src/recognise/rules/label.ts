import { instructsFirst } from '../asking.js';
import { isPositive, type Judged } from '../judged.js';
import type { View } from '../model.js';
import { isHome, isListNumber, lastIndex } from '../place.js';
import type { BlockRule, PlaceRule } from './rule.js';

const LABELLED = `# Recommendations\n\n${[1, 2, 3].map((n) => `Recommendation ${n}: Count the boats at pier ${n}.\n\n`).join('')}`;
const SERIES = [1, 2, 3].map((n) => `Action ${n}: Paint pier ${n}\n\nThe boards of this pier have a coat of paint.\n\n`);

export const labelFormal = {
  name: 'label.formal',
  form: 2,
  weight: 5,
  why: 'a printed “Recommendation 4” is a formal statement',
  classes: ['placed', 'speaks', 'formal', 'names'],
  examples: { yes: ['Recommendation 4: Count the boats.'], no: ['As recommendation 4 says, count the boats.', '4. Count the boats.'] },
  test: ({ view: { label } }) => label?.kind === 'formal' && label.printed,
} as const satisfies PlaceRule;

export const labelSeries = {
  name: 'label.series',
  form: 5,
  weight: 2.4,
  why: 'one of a numbered series of actions or principles',
  classes: ['placed', 'speaks', 'formal'],
  examples: { yes: ['Action 3: Paint the pier.'], no: ['Paint the pier, as action 3 says.', 'Table 3: Piers.'] },
  test: ({ view: { label } }) => label?.kind === 'series' && label.printed,
} as const satisfies PlaceRule;

export const labelOpen = {
  name: 'label.open',
  form: 3,
  weight: 2.2,
  why: 'a bare number in a section of recommendations',
  classes: ['placed', 'speaks', 'formal', 'whole', 'first'],
  examples: {
    yes: ['# Recommendations\n\n1. Count the boats.'],
    no: [
      '# Boats\n\n1. Count the boats.',
      '# Recommendations\n\nCount the boats.',
      '# Recommendations\n\nThe pier closed in May 2023.53\n\n53. Harbour minutes, page 4',
    ],
  },
  test: ({ view: { block, label, scope, parent }, above, facts }) =>
    // the number of a footnote is the mark that calls it
    facts.lexicon !== undefined &&
    parent === undefined &&
    block.type !== 'heading' &&
    block.type !== 'footnote' &&
    isHome(scope) &&
    !scope.mixed &&
    label?.kind === 'bare' &&
    isListNumber(label) &&
    !isCalled(label.number, above) &&
    label.printed,
} as const satisfies PlaceRule;

/** So many blocks above, text may call a note of the same page. */
const PAGE = 12;

/** A note that opens with its number: text above calls it ("of 5 April 2023.53"), and the number does not go on from the last of a list. */
function isCalled(number: string, above: readonly Judged[]): boolean {
  if (!/^\d{1,3}$/u.test(number)) return false;
  const near = above.slice(-PAGE).map(({ view }) => view);
  const goesOn = near.some(({ label }) => label?.kind === 'bare' && Number(label.number) === Number(number) - 1);
  const mark = new RegExp(`[.,;:)”"’]${number}(?!\\d|[.,]\\d)`, 'u');
  return !goesOn && near.some(({ block }) => mark.test(block.text));
}

export const labelBelow = {
  name: 'label.below',
  form: 1,
  weight: 3,
  why: 'the text below a label that stands alone',
  classes: ['placed', 'speaks', 'formal'],
  examples: {
    yes: ['## Recommendation 1\n\nThe boats are counted each year.', [1, 2, 3].map((n) => `Action ${n}\n\nThe board must paint pier ${n}.\n\n`).join('')],
    no: ['## Boats\n\nThe boats are counted each year.', `# Background\n\n${[1, 2, 3].map((n) => `Action ${n}\n\nPier ${n} was painted.\n\n`).join('')}`],
  },
  test: ({ view, above }) => {
    const last = lastText(above);
    const label = last?.view.label;
    if (!last || !label?.alone || !(isPositive(last) || view.directive) || (view.label && view.label.kind !== 'bare') || !isBelow(view, last.view))
      return undefined;
    return label.printed;
  },
} as const satisfies PlaceRule;

export const labelStated = {
  name: 'label.stated',
  form: 1,
  weight: 4,
  why: 'the statement below a printed title of a series',
  classes: ['placed', 'speaks', 'formal'],
  examples: {
    yes: [SERIES.join('')],
    no: [SERIES.slice(0, 2).join(''), ...SERIES.slice(0, 1)],
  },
  test: ({ view, above }) => {
    const last = lastText(above);
    return view.stated && last && isPositive(last) && last.view.label?.printed;
  },
} as const satisfies PlaceRule;

export const labelBeside = {
  name: 'label.beside',
  form: 0,
  weight: -1.5,
  why: 'stands beside what its section recommends, which is all labelled or listed',
  classes: [],
  examples: {
    yes: [`${LABELLED}Each boat must float.`, '# Recommendations\n\n- Count the boats.\n- Light the quay.\n- Mend the pier.\n\nEach boat must float.'],
    no: [
      `${LABELLED}Paint the boats.`,
      '# Findings and recommendations\n\nRecommendation 1: Count the boats.\n\nEach boat must float.',
      '# Recommendations\n\nEach boat must float.',
    ],
  },
  // who tells of something does not begin with a command
  test: ({ view: { block, beside }, reading, facts }) => beside === true && !instructsFirst(reading, facts) && block.text.slice(0, 40),
} as const satisfies BlockRule;

const lastText = (above: readonly Judged[]): Judged | undefined =>
  above[lastIndex(above, ({ view: { block } }) => block.role !== 'furniture' && block.type !== 'footnote')];

/** Whether a block stands under another one: a heading of its level, or a title that names a section, begins something else. */
function isBelow({ block, title, scope }: View, above: View): boolean {
  if (!title) return true;
  if (scope.title === block.text && scope.state !== 'none') return false;
  return block.type !== 'heading' || (above.block.type === 'heading' && (block.level ?? 9) > (above.block.level ?? 9));
}
