import type { Judged } from '../judged.js';
import { has } from '../weights.js';
import type { PlaceRule } from './rule.js';

export const listOthers = {
  name: 'list.others',
  form: 0,
  weight: -11,
  why: 'stands under a title or sentence that tells what somebody else proposed',
  grammar: 'what a colon opens is said by the subject of the sentence before it',
  classes: ['placed', 'names'],
  examples: {
    yes: [
      'The yard made a number of recommendations to the port:\n\n- The port should count the boats.',
      'Residents told us:\n\n- The port should count the boats.',
      '# Boats\n\n# What residents asked for\n\nThe port should count the boats.',
    ],
    no: [
      'The Inquiry made a number of recommendations to the port:\n\n- The port should count the boats.',
      'The yard looked at the pier:\n\n- The port should count the boats.',
      '# Boats\n\n# Recommendations of the committee\n\nThe port should count the boats.',
    ],
  },
  test: ({ view, above, facts }) => view.others ?? (view.parent === undefined || facts.verdict.whose === 'own' ? undefined : continued(above[view.parent])),
} as const satisfies PlaceRule;

/** In a document that holds none of its own, an item that goes on with a proposal is one of theirs. */
const continued = (lead: Judged | undefined): string | undefined =>
  lead?.role === 'reference' && lead.lead === 'leads' && has(lead.cues, 'prescriptive') ? lead.view.block.text.slice(-60) : undefined;
