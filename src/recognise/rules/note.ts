import { isNoteRun } from '../note-runs.js';
import { performative } from './performative.js';
import type { BlockRule, PlaceRule } from './rule.js';

export const note = {
  name: 'note',
  form: 0,
  weight: -2.5,
  why: 'a note explains the text that calls it',
  classes: [],
  examples: { yes: ['The pier is old.[^1]\n\n[^1]: The board should paint it.'], no: ['The pier is old.\n\nThe board should paint it.'] },
  test: ({ view: { scope, block, label } }) => scope.state !== 'reply' && block.type === 'footnote' && label?.kind !== 'formal' && (block.label ?? ''),
} as const satisfies PlaceRule;

export const noteRun = {
  name: 'note.run',
  form: 0,
  weight: -6,
  why: 'notes of a page, one after the other, and no text',
  grammar: 'notes count on and say where something stands (ISO 690)',
  classes: ['aside'],
  examples: {
    yes: [
      '31 Olm, Boats, p. 12. 32 There should be a pier. 33 Harbour Act (1911)',
      '7 Ibid. 8 The board should count the boats. 9 www.boats.example',
      '12 Vgl. Olm, Boote, S. 4. 13 Es sollte einen Steg geben. 14 Ebd., S. 9.',
    ],
    no: [
      '1 The board should count the boats (p. 12). 2 The mayor should close the pier (p. 14).',
      '31 Olm, Boats, p. 12. There should be a pier.',
      '31 Olm, Boats, p. 12. 32 Ibid. 33 We recommend that the board count the boats.',
      'In 2020 the board should count 12 boats and 13 Danish ones.',
    ],
  },
  // the authors propose where they say so themselves, wherever that came to stand
  test: ({ view: { block }, reading: { sentences }, per, facts }) =>
    block.type !== 'heading' &&
    block.type !== 'tableRow' &&
    !per.some((cues) => cues.some(({ rule }) => rule === performative)) &&
    isNoteRun(block, sentences, facts) &&
    block.text.slice(0, 40),
} as const satisfies BlockRule;
