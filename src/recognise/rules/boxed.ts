import type { PlaceRule } from './rule.js';

export const boxed = {
  name: 'boxed',
  form: 18,
  weight: 1,
  why: 'set in a box or bold as a whole',
  classes: [],
  examples: { yes: ['**The board should count the boats.**'], no: ['The board should count the **boats**.'] },
  test: ({ view: { block } }) => block.emphasis,
} as const satisfies PlaceRule;

export const boxedMost = {
  name: 'boxed.most',
  form: 18,
  weight: 2.6,
  why: 'set in a box or bold as a whole, as most of what asks in the document is',
  grammar: 'a document that sets some of its paragraphs apart sets apart what is of one kind',
  classes: [],
  examples: {
    yes: ['**The board should count the boats.**\n\n**The pier should be closed.**\n\n**The oars must be kept dry.**\n\n**Boats must be painted.**'],
    no: ['**The board should count the boats.**', '**Boats are old.**\n\n**Piers are old.**\n\n**Oars are old.**\n\n**The board should count the boats.**'],
  },
  test: ({ view: { block, apart } }) => apart && block.emphasis,
} as const satisfies PlaceRule;

const CLAIMS = [
  'The pier must have a lamp.',
  'Boats must be painted.',
  'Oars must be kept dry.',
  'Each gate must close at night.',
  'Ropes must be renewed.',
  'Nets must be dried.',
];

export const aloneMost = {
  name: 'alone.most',
  form: 18,
  weight: 2,
  why: 'a paragraph of one sentence that asks, as most of such do in the document',
  grammar: 'what is set as a paragraph of its own again and again is an item of a list without marks',
  classes: ['speaks'],
  examples: {
    yes: [CLAIMS.join('\n\n')],
    no: [
      `# Background\n\n${CLAIMS.join('\n\n')}`,
      CLAIMS.slice(3).join('\n\n'),
      [...CLAIMS, 'Boats are old.', 'Piers are old.', 'Oars are old.', 'Gates are old.', 'Nets are old.'].join('\n\n'),
    ],
  },
  // what others asked before is repeated so, too
  test: ({ view: { alone, block, scope } }) => alone && scope.state !== 'close' && scope.state !== 'reply' && block.text,
} as const satisfies PlaceRule;
