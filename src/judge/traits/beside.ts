import { sentences, words } from '../../text/index.js';
import { amountsOf, datesOf } from '../../text/values/index.js';
import type { Paired, Recommendation, Trait } from '../../types.js';
import { leftover } from './leftover.js';

/** Share of the words of the longer of two sentences that the other has, too, from which on they say the same of something. */
const SAME = 0.7;

/** Sentences beside a recommendation, and of its notes, that are read: those of a long chapter are its narrative. */
const MOST = 40;

/**
 * Figures of the sentences beside a recommendation, where both sides say the same there: "The fund is worth 5 million euros." How much and until
 * when what is asked for shall be may be told in the sentence behind it, which gives reasons elsewhere and is not compared word for word.
 */
export function besideTrait({ draft, final }: Paired<Recommendation>, language: string): Trait[] {
  const after = sentencesBeside(final, language);
  const pairs = sentencesBeside(draft, language).flatMap((one) => {
    const [best] = after.map((other) => ({ other, share: alike(one, other) })).sort((a, b) => b.share - a.share);
    return best && best.share >= SAME ? [leftover(one.values, best.other.values, ({ key }) => key)] : [];
  });
  return traitOf(
    pairs.flatMap(([gone]) => gone),
    pairs.flatMap(([, come]) => come),
  );
}

interface Sentence {
  /** its words without figures */
  readonly words: ReadonlySet<string>;
  readonly values: readonly Value[];
}

/** A figure as printed, and by what it is compared. */
interface Value {
  readonly text: string;
  readonly key: string;
}

function sentencesBeside(units: readonly Recommendation[], language: string): Sentence[] {
  // a note to it may say how much, of what and until when, too
  const beside = units.flatMap(({ rationale, notes }) => [...(rationale ? [rationale] : []), ...notes]);
  const texts = beside.flatMap(sentences).slice(0, MOST);
  return texts.map(({ text }) => ({
    words: new Set(words(text).flatMap(({ norm }) => (/\p{N}/u.test(norm) ? [] : [norm]))),
    values: valuesOf(text, language),
  }));
}

function valuesOf(text: string, language: string): Value[] {
  const dates = datesOf(text, language);
  const amounts = amountsOf(text, language, dates);
  return [...dates.map((date) => ({ text: date.text, key: date.value })), ...amounts.map((amount) => ({ text: amount.text, key: amount.measure }))];
}

function alike({ words: one }: Sentence, { words: other }: Sentence): number {
  return [...one].filter((word) => other.has(word)).length / Math.max(1, one.size, other.size);
}

function traitOf(gone: readonly Value[], come: readonly Value[]): Trait[] {
  if (gone.length === 0 && come.length === 0) return [];
  const shown = (list: readonly Value[]) => list.map(({ text }) => text).join(', ');
  const [from, to] = [shown(gone), shown(come)];
  return [{ type: 'beside', ...(from ? { from } : {}), ...(to ? { to } : {}), reason: 'figures differ in the sentences beside it' }];
}
