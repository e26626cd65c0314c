import { MODALS, type Sentence } from '../language/directive/index.js';
import type { Language } from '../language/index.js';
import { hasPhrase, phraseAt } from '../language/matcher.js';
import type { Judged } from './judged.js';
import type { Cue, Facts, Reading, Stretch } from './model.js';
import { isTold } from './noun-phrases.js';
import { STRONG } from './place.js';
import { has, only, total } from './weights.js';

/** What of a block's text states one recommendation, and what of it stands beside that. */
export interface Statement {
  readonly own: readonly Stretch[];
  readonly rationale?: string;
}

/** What the sentences of a block are to what it recommends, by their numbers. */
export interface Parts {
  /** ask for something of their own */
  readonly opening: readonly number[];
  /** only tell how things are */
  readonly telling: readonly number[];
}

/** Of a block that recommends nothing. */
export const NO_PARTS: Parts = { opening: [], telling: [] };

/** What each sentence of a block is, by its own cues. */
export function partsOf(reading: Reading, per: readonly (readonly Cue[])[], facts: Facts): Parts {
  const numbers = reading.sentences.map((_, n) => n);
  const at = (n: number) => reading.sentences[n] as Sentence;
  return {
    opening: numbers.filter((n) => total(only(per[n] ?? [], 'prescriptive'), facts.model) >= STRONG && !pointsBack(at(n), facts.lexicon)),
    telling: numbers.filter((n) => !has(per[n] ?? [], 'prescriptive') && !reading.moodOf(n) && isNarrative(at(n), facts)),
  };
}

/** "They should …", "This must …": speaks of what stands before; "the" and its like open a noun in some languages, and stand alone in others. */
function pointsBack({ words }: Sentence, lexicon: Language | undefined): boolean {
  if (!lexicon) return false;
  const hit = phraseAt(words, 0, lexicon.indexed(lexicon.followOns, lexicon.anaphors));
  return hit !== undefined;
}

function isNarrative(sentence: Sentence, facts: Facts): boolean {
  if (sentence.words.length < LEAST || /:(?:\s|$)/.test(sentence.text) || pointsBack(sentence, facts.lexicon)) return false;
  const { lexicon } = facts;
  if (lexicon && hasPhrase(sentence.words, lexicon.indexed(lexicon.cues.milder))) return false;
  return isTold(sentence, facts) && !sentence.hits.some(({ tags }) => tags.some((tag) => MODALS.includes(tag) || tag === 'leadIn'));
}

/** Fewer words are a title. */
const LEAST = 4;

/** What is left of a block that is a recommendation as a whole without what it only tells before: what it tells behind may say how much, for whom and until when. */
export function trimmed({ view, sentences, telling }: Judged): Statement {
  const whole = view.words[0];
  const first = sentences.find((_, n) => !telling.includes(n));
  if (!whole || view.words.length > 1 || !first || first === sentences[0]) return { own: view.words };
  return around(view.block.text, whole, [{ start: first.start, end: whole.end }]);
}

/** A stretch with the rest of what holds it. */
function around(text: string, whole: Stretch, own: readonly Stretch[]): Statement {
  const edges = [whole.start, ...own.flatMap(({ start, end }) => [start, end]), whole.end];
  const rest = edges.flatMap((edge, n) => (n % 2 ? [] : [text.slice(edge, edges[n + 1]).trim()])).filter(Boolean);
  return { own, ...(rest.length ? { rationale: rest.join(' ') } : {}) };
}

/**
 * The statements of a paragraph: each begins with a sentence that asks by itself, and what points back to it or asks weakly goes on with it.
 * A printed number holds one, and so does what leads in to a list.
 */
export function stated(one: Judged, { open, each }: { readonly open: boolean; readonly each: boolean }): Statement[] {
  const { view, sentences, proposing } = one;
  const { text } = view.block;
  const startOf = (n = 0) => sentences[n]?.start ?? 0;
  if (open) return [around(text, { start: 0, end: text.length }, [{ start: startOf(proposing[0]), end: text.length }])];
  const groups = each ? proposing.map((n) => [n]) : grouped(one);
  return groups.map((group, k) => {
    const next = groups[k + 1];
    // what stands before the next statement may set how this one is to be met
    const last = sentences[next ? (next[0] ?? 0) - 1 : (group.at(-1) ?? 0)];
    const own = { start: startOf(group[0]), end: last?.end ?? text.length };
    return around(text, { start: k ? own.start : 0, end: next ? own.end : text.length }, [own]);
  });
}

/** The numbers of the sentences that propose, those of one statement together. */
function grouped({ view, proposing, opening }: Judged): number[][] {
  const groups: number[][] = [];
  for (const n of proposing) {
    const last = groups.at(-1);
    const begins = opening.includes(n) && last?.some((one) => opening.includes(one));
    if (last && (view.label || !begins)) last.push(n);
    else groups.push([n]);
  }
  return groups;
}
