import type { PlaceRule } from './rule.js';

export const listOthers = {
  name: 'list.others',
  form: 0,
  weight: -11,
  why: 'listed under a sentence that tells what somebody else proposed',
  grammar: 'what a colon opens is said by the subject of the sentence before it',
  classes: ['placed', 'names'],
  examples: {
    yes: [
      'The yard made a number of recommendations to the port:\n\n- The port should count the boats.',
      'Residents told us:\n\n- The port should count the boats.',
    ],
    no: [
      'The Inquiry made a number of recommendations to the port:\n\n- The port should count the boats.',
      'The yard looked at the pier:\n\n- The port should count the boats.',
    ],
  },
  test: ({ view }) => view.others,
} as const satisfies PlaceRule;
