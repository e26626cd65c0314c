import type { Rule } from '../model.js';
import { headCell, isHome, lastIndex } from '../place.js';
import type { PlaceRule } from './rule.js';

export const rowOpen = {
  name: 'row.open',
  form: 18,
  weight: 0.5,
  why: 'row of a table in a section of recommendations',
  classes: ['formal'],
  examples: {
    yes: ['# Recommendations\n\n| what | who |\n|---|---|\n| Count the boats | board |'],
    no: ['# Boats\n\n| what | who |\n|---|---|\n| Count the boats | board |'],
  },
  test: ({ view: { block, scope } }) => block.type === 'tableRow' && isHome(scope) && scope.title,
} as const satisfies PlaceRule;

export const rowHead = {
  name: 'row.head',
  form: 18,
  weight: 3,
  why: 'row below a head that names a column of recommendations',
  classes: ['speaks', 'formal'],
  examples: {
    yes: ['# Boats\n\n| Recommendation | who |\n|---|---|\n| Count the boats | board |'],
    no: ['# Boats\n\n| what | who |\n|---|---|\n| Count the boats | board |'],
  },
  test: ({ view: { block, at }, above, facts }) => {
    if (block.type !== 'tableRow' || above.at(-1)?.view.block.type !== 'tableRow') return undefined;
    const outside = lastIndex(above, (judged) => judged.view.block.type !== 'tableRow', ROWS);
    const head = above[outside + 1]?.view;
    return head && head.at !== at ? headCell(head.block, facts) : undefined;
  },
} as const satisfies PlaceRule;

/** Rows of a table. */
const ROWS = 400;

/** Speaks on the first sentence of each row whose table grades requirements. */
export const rowGraded = {
  name: 'row.graded',
  form: 18,
  weight: 5,
  why: 'a numbered row of a table that grades requirements by marks',
  classes: ['prescriptive', 'asks', 'formal'],
  examples: {
    yes: [
      '# Requirements\n\n| # | what | A | B |\n|---|---|---|---|\n| 1.1 | Boats are counted daily | ✓ | |\n| 1.2 | Piers are painted blue | | ✓ |\n| 1.3 | Gates are closed at night | ✓ | ✓ |',
    ],
    no: [
      '# Boats\n\n| # | what | A | B |\n|---|---|---|---|\n| 1.1 | Boats are counted daily | ✓ | |\n| 1.2 | Piers are painted blue | | ✓ |\n| 1.3 | Gates are closed at night | ✓ | ✓ |',
    ],
  },
} as const satisfies Rule;

/** Speaks on the first sentence of each row whose table plans. */
export const rowPlanned = {
  name: 'row.planned',
  form: 18,
  weight: 5,
  why: 'a row of a table that says what is done by when',
  classes: ['prescriptive', 'asks', 'formal'],
  examples: {
    yes: [
      '# Boats\n\n| Milestone | Target date |\n|---|---|\n| Count the boats at every pier | 30 June 2031 |\n| Paint the two piers blue | 1 May 2031 |\n| Publish the plan of the gates | 2032 |',
    ],
    no: [
      '# Boats\n\n| Event | Date |\n|---|---|\n| Count the boats at every pier | 30 June 2031 |\n| Paint the two piers blue | 1 May 2031 |\n| Publish the plan of the gates | 2032 |',
    ],
  },
} as const satisfies Rule;

/** The rule of each way in which a row states what is asked. */
export const STATED_ROWS = { graded: rowGraded, planned: rowPlanned } as const;
