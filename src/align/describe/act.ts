import { languageNamed } from '../../language/index.js';
import { sentences, words } from '../../text/index.js';
import type { Recommendation } from '../../types.js';
import { type Interner, isReported, termsOf, without } from '../text/index.js';
import { ECHO_WORDS } from '../thresholds.js';

/** What a recommendation asks for. */
export interface Act {
  /** the recommendation itself has words that elsewhere mark a report of somebody's proposal */
  readonly reported: boolean;
  readonly verb: number | undefined;
  /** act and object */
  readonly terms: readonly number[];
}

/** The act and its object: the sentence of duty without those it addresses and without its modal; all of it where hardly a word would be left, as where the modal stands in a clause that hangs on the act. */
export function actOf(lost: Recommendation, language: string, interner: Interner): Act {
  const { before, after } = dutyOf(lost);
  const rest = termsOf(after, interner);
  // "should take the view that": what is asked for is itself a verb of reporting
  const reported = isReported(lost.text, language) || isReported(after, language);
  const terms = [...termsOf(before, interner), ...rest];
  const says = terms.filter((term) => !interner.weak[term]).length;
  return { reported, verb: verbOf(after, language, interner), terms: says < ECHO_WORDS ? termsOf(lost.text, interner) : terms };
}

/** A modal of more words is one in two parts, with the object between them ("zouden een coördinator moeten"). */
const MODAL_WORDS = 4;

/** The sentence of duty up to its modal and behind it: what is asked stands before a passive. */
function dutyOf({ text, modal = '', addressees }: Recommendation): { before: string; after: string } {
  const lower = modal.toLowerCase();
  const main = sentences(text).find((sentence) => lower !== '' && sentence.text.toLowerCase().includes(lower)) ?? { start: 0, text };
  const at = lower === '' ? -1 : main.text.toLowerCase().indexOf(lower);
  if (at === -1) return { before: '', after: main.text };
  const before = without(
    main.text.slice(0, at),
    addressees.map(({ start, end }) => ({ start: start - main.start, end: end - main.start })),
  );
  return { before, after: main.text.slice(words(modal).length > MODAL_WORDS ? at : at + modal.length) };
}

function verbOf(after: string, language: string, interner: Interner): number | undefined {
  const strong = (text: string): number[] => termsOf(text, interner).filter((term) => !interner.weak[term]);
  return languageNamed(language)?.wordOrder === 'clause' ? strong(after.split(/[,;:]/, 1)[0] ?? '').at(-1) : strong(after)[0];
}
