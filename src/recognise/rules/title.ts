import { isPositive, type Judged } from '../judged.js';
import { lastIndex, STRONG } from '../place.js';
import { has, only, total } from '../weights.js';
import type { BlockRule, Whole } from './rule.js';

/** The title that is a recommendation and takes in a block below it, unless something else says where that belongs. */
function titleOver({ view, above, cues }: Whole): Judged | undefined {
  if (has(cues, 'placed') || view.title || view.label?.kind === 'formal') return undefined;
  const title = above[lastTitle(above)];
  return title?.view.title && isPositive(title) ? title : undefined;
}

const lastTitle = (above: readonly Judged[]): number => lastIndex(above, ({ view: { title, label } }) => title || label?.kind === 'formal');

/** What is seen of duties and acts in the block itself. */
const own = ({ cues, facts }: Whole): number => total(only(cues, 'prescriptive'), facts.model);

export const titleReason = {
  name: 'title.reason',
  form: 0,
  weight: -3,
  why: 'explains the title that is the recommendation',
  classes: ['speaks'],
  examples: {
    yes: ['# Recommendations\n\n## The board should count the boats\n\nThe register must be kept.'],
    no: ['# Recommendations\n\n## The board should count the boats\n\nIt has many.', '# Recommendations\n\nThe register must be kept.'],
  },
  test: (whole) => {
    const title = titleOver(whole);
    return title && has(title.cues, 'instructs') && own(whole) > 0 && own(whole) < STRONG && title.view.block.text.slice(0, 60);
  },
} as const satisfies BlockRule;

export const titleBody = {
  name: 'title.body',
  form: 1,
  weight: 4,
  why: 'the text below a title that is a recommendation',
  classes: ['speaks', 'part'],
  examples: {
    yes: ['# Principles\n\n## Boats for all\n\nEach pier has its own boats.'],
    no: ['# Recommendations\n\n## The board should count the boats\n\nIt has many.', '# Principles\n\n## Boats for all\n\nBoats are old.\n\nThey are red.'],
  },
  // of a label or principle the first paragraph and all that proposes; below an instruction only its reasons stand
  test: (whole) => {
    const title = titleOver(whole);
    const belongs = title && !has(title.cues, 'instructs') && (lastTitle(whole.above) === whole.above.length - 1 || own(whole) > 0);
    return belongs && title.view.block.text.slice(0, 60);
  },
} as const satisfies BlockRule;
