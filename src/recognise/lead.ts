import { actorIn, MODALS, type Sentence } from '../language/directive/index.js';
import type { Judged } from './judged.js';
import type { Cue, Facts } from './model.js';
import { leadIn } from './rules/lead-in.js';
import { saysMore } from './says-more.js';
import { has } from './weights.js';

/** Words up to which a line that ends with a colon is only a heading of the list below: "Within 180 days of this directive:". */
const SHORT = 16;

/** A thing, a modal, a verb and a colon ("The policy must include:") say neither who acts nor what is asked: the list does, unless a printed label makes one of them all. */
const BARE = 5;

/** Whether the last sentence of a block announces a list ("I recommend:") or leads in to one with body and verb ("The department should:"). */
export function leadOf(
  block: { sentences: readonly Sentence[]; per: readonly (readonly Cue[])[]; home: boolean; labelled: boolean },
  facts: Facts,
): Judged['lead'] {
  const last = block.sentences.at(-1);
  const cues = block.per.at(-1);
  if (!last || !cues) return undefined;
  const announces = cues.some(({ rule }) => rule === leadIn);
  if (/[.!?]["”’)\]]*$/.test(last.text) && !announces) return undefined;
  if (!block.labelled && block.sentences.length === 1 && last.words.length <= BARE && /:\s*$/.test(last.text) && has(cues, 'bare')) return 'announces';
  if (announces && block.sentences.length === 1 && isSubject(last, facts)) return 'announces';
  if (has(cues, 'duty')) return 'leads';
  if (has(cues, 'act')) return saysMore(last, facts) ? 'leads' : 'announces';
  if (announces) return 'announces';
  return block.home && block.sentences.length === 1 && last.words.length <= SHORT && /:\s*$/.test(last.text) && !illustrates(last, facts)
    ? 'announces'
    : undefined;
}

/** "Examples of such quays include:": what is listed shows what is meant. */
const illustrates = ({ words }: Sentence, { lexicon }: Facts): boolean => lexicon?.illustrating.includes(words[0]?.norm ?? '') === true;

/** "The following actions must be finished by:": what is announced has the duty itself, and the items are what is asked; "the following" alone names no actions. */
function isSubject(sentence: Sentence, facts: Facts): boolean {
  const named = sentence.hits.find(({ tags }) => tags.includes('leadIn'));
  const modal = sentence.hits.find(({ tags }) => tags.some((tag) => MODALS.includes(tag)));
  return (
    named !== undefined && modal !== undefined && named.to - named.from > 1 && named.to <= modal.from && actorIn(sentence, 0, modal.from, facts) === undefined
  );
}
