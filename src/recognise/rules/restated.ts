import { findPhrases } from '../../language/matcher.js';
import { isPositive } from '../judged.js';
import type { Rule } from '../model.js';
import { only } from '../weights.js';
import type { PlaceRule } from './rule.js';

export const restatedSource = {
  name: 'restated.source',
  form: 0,
  weight: 0,
  why: 'names the place where it was argued',
  classes: ['repeats'],
  examples: { yes: ['The board should count the boats. (Paragraph 46)'], no: ['The board should count the boats. (Pier 46)'] },
  // "(Paragraph 46)" at the end: the conclusion repeats what stands there; a standard points to where it goes into detail
  test: ({ view: { block }, facts }) => {
    if (facts.capitals) return undefined;
    const found = /\(\s*(?:\p{L}{2,12}\s+)?(\p{L}{1,14})\.?\s*\d[\d.,\s–-]*(?:\p{L}{1,3}\s+[\d.]+)?\)\.?\s*$/u.exec(block.text.slice(-60));
    return found && facts.lexicon?.sources.includes(found[1]?.toLowerCase() ?? '') ? found[0].trim() : undefined;
  },
} as const satisfies PlaceRule;

export const restatedLead = {
  name: 'restated.lead',
  form: 0,
  weight: 0,
  why: 'listed under a sentence that sums up',
  classes: ['repeats', 'inherited'],
  examples: {
    yes: ['In brief, we make the following recommendations:\n\n- Close the pier.'],
    no: ['We make the following recommendations:\n\n- Close the pier.'],
  },
  // "The report recommends, in summary, the following:"
  test: ({ view: { parent }, above, facts }) => {
    const lead = parent === undefined ? undefined : above[parent];
    if (!lead || isPositive(lead)) return only(lead?.cues ?? [], 'inherited')[0]?.text;
    const { lexicon } = facts;
    return lexicon && findPhrases(lead.sentences.at(-1)?.words ?? [], lexicon.indexed(lexicon.sections.restate))[0]?.entry;
  },
} as const satisfies PlaceRule;

/** Said of blocks once all are judged: see `withRepeats`. */
export const restatedVerbatim = {
  name: 'restated.verbatim',
  form: 0,
  weight: 0,
  why: 'says word for word what is recommended elsewhere',
  classes: ['repeats'],
  examples: {
    yes: ['We recommend:\n\n- A count of all boats at the pier.\n\n# Overview of the volume\n\n## Boats\n\n- A count of all boats at the pier.'],
    no: ['We recommend:\n\n- A count of all boats at the pier.\n\n# Overview of the volume\n\n## Boats\n\n- A count of all boats in the bay.'],
  },
} as const satisfies Rule;
