import type { Facts, Reading, Sentence, Sign, View } from './model.js';
import { isHome } from './place.js';
import { moodOf } from './shape.js';
import { PRESCRIPTIVE } from './weights.js';

/** What the other sentences of its section say of a sentence. */
export interface Prose {
  /** share of the others that ask for something, drawn towards that of the whole document where they are few */
  readonly share: number;
  /** a verb that instructs opens it: asks only where its section does */
  readonly mood?: Sign;
}

/** What the document weighs against a section, in sentences; and nothing known (one sentence in six asks) against the document. */
const PRIOR_SENTENCES = 4;
const SMOOTH = { asking: 1, sentences: 6 };

/** Fewer sentences that ask make no guidance. */
const LEAST = 6;

interface Asking {
  readonly asks: number;
  readonly mood: Sign | undefined;
}

/**
 * For every sentence of a paragraph what its section says: guidance asks in every third sentence or more, narrative seldom.
 * As for lists, smoothed as in hierarchical Bayes: section, then document.
 */
export function proseOf(views: readonly View[], readings: readonly (Reading | undefined)[], factsAt: readonly Facts[]): readonly (readonly Prose[])[] {
  const sections = new Map<string, number[]>();
  const asking = views.map(({ block, label, scope }, at): readonly Asking[] => {
    const [reading, facts] = [readings[at], factsAt[at]];
    // what has a label or stands in a section of recommendations is judged by that, and speaks for nothing around it
    if (!reading || !facts || block.type !== 'paragraph' || label || isHome(scope) || isData(block.text)) return [];
    const key = JSON.stringify(block.section);
    sections.set(key, [...(sections.get(key) ?? []), at]);
    return reading.sentences.map((_, n) => askingOf(reading, n, facts));
  });
  const counted = (ats: readonly number[]) => ats.flatMap((at) => asking[at] ?? []);
  const all = counted([...asking.keys()]);
  const document = sum(all) + SMOOTH.asking;
  if (document < LEAST) return views.map(() => []);
  const found: (readonly Prose[])[] = views.map(() => []);
  for (const ats of sections.values()) {
    const set = counted(ats);
    const asked = sum(set);
    for (const at of ats)
      found[at] = (asking[at] ?? []).map(({ asks, mood }) => {
        const everywhere = (document - asks) / (all.length - 1 + SMOOTH.sentences);
        const share = (asked - asks + PRIOR_SENTENCES * everywhere) / (set.length - 1 + PRIOR_SENTENCES);
        return { share, ...(mood ? { mood } : {}) };
      });
  }
  return found;
}

/** "title: … id: …": fields, whatever their values say. */
function isData(text: string): boolean {
  return (text.match(/(?:^|\s)\p{Ll}[\p{Ll}_-]*:(?=\s|$)/gu)?.length ?? 0) > 1;
}

function sum(list: readonly Asking[]): number {
  return list.reduce((total, { asks }) => total + asks, 0);
}

function askingOf({ sentences, per }: Reading, n: number, facts: Facts): Asking {
  const signs = per[n] ?? [];
  if (signs.some(({ rule }) => rule === 'question' || rule === 'consultation')) return { asks: 0, mood: undefined };
  const mood = sentences[n] && moodOf(sentences[n], facts);
  const duties = signs.map(({ rule }) => (VAGUE.test(rule) ? HALF : PRESCRIPTIVE.has(rule) ? 1 : 0));
  return { asks: Math.max(0, ...duties, mood ? (mood.weak ? HALF : 1) : 0), mood: mood?.weak || isLine(sentences[n]) ? undefined : mood };
}

/** Duties that a section can tip: neither what may happen, nor how something is, nor what "we" must. */
const TIPPED = /^(?:duty\.(?!state|we)|must|performative\.name|impersonal)/;

/** Told of what is so as often as of what somebody should do. */
const VAGUE = /^(?:must\.(?:thing|name)|duty\.(?:need|value|rule|we|you|state|pronoun)|permission|performative\.(?:name|past))/;
/** A weak sign counts half. */
const HALF = 0.5;

/** "Update": fewer words are a title. */
const isLine = (sentence: Sentence | undefined): boolean => (sentence?.words.length ?? 0) < 3;

/** Share of the sentences of its section from which on one that asks weakly is more likely one of its instructions than not. */
const MOST = 0.3;
const SOME = 0.2;

/** What a sentence says where its section asks: a verb first is an instruction there. */
export function withMood(signs: readonly Sign[], prose: Prose | undefined): readonly Sign[] {
  const { share = 0, mood } = prose ?? {};
  return mood && share >= SOME && !signs.some(({ rule }) => PRESCRIPTIVE.has(rule)) ? [...signs, { rule: 'duty.mood', text: mood.text }] : signs;
}

/** Left open: the list below says what is asked. */
const isLead = (sentence: Sentence | undefined): boolean => /:\s*$/.test(sentence?.text ?? '');

/** How a paragraph counts of which a sentence asks. */
export function proseSign(per: readonly (readonly Sign[])[], prose: readonly Prose[], sentences: readonly Sentence[]): Sign | undefined {
  const shares = prose.map(({ share }, n) =>
    !isLead(sentences[n]) && per[n]?.some(({ rule }) => TIPPED.test(rule) && (share >= MOST || !VAGUE.test(rule))) ? share : 0,
  );
  const share = Math.max(0, ...shares);
  if (share < SOME) return undefined;
  return { rule: share >= MOST ? 'prose.most' : 'prose.some', text: `${Math.round(share * 100)} %` };
}
