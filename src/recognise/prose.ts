import type { Sentence } from '../language/directive/index.js';
import { addTo } from '../text/index.js';
import { HALF } from './asking.js';
import type { Cue, Prose, Reading, View } from './model.js';
import { isHome } from './place.js';
import { consultation } from './rules/consultation.js';
import { dutyMood } from './rules/duty.js';
import { SOME } from './rules/prose.js';
import { question } from './rules/question.js';
import { has } from './weights.js';

/** What the document weighs against a section, in sentences; and nothing known (one sentence in six asks) against the document. */
const PRIOR_SENTENCES = 4;
const SMOOTH = { asking: 1, sentences: 6 };

/** Fewer sentences that ask make no guidance. */
const LEAST = 6;

interface Asking {
  readonly asks: number;
  readonly mood: Cue | undefined;
}

/**
 * For every sentence of a paragraph what its section says: guidance asks in every third sentence or more, narrative seldom.
 * As for lists, smoothed as in hierarchical Bayes: section, then document.
 */
export function proseOf(views: readonly View[], readings: readonly (Reading | undefined)[]): readonly (readonly Prose[])[] {
  const sections = new Map<string, number[]>();
  const asking = views.map(({ block, label, scope }, at): readonly Asking[] => {
    const reading = readings[at];
    // what has a label or stands in a section of recommendations is judged by that, and speaks for nothing around it
    if (!reading || block.type !== 'paragraph' || label || isHome(scope) || isData(block.text)) return [];
    const key = JSON.stringify(block.section);
    addTo(sections, key, at);
    return reading.sentences.map((_, n) => askingOf(reading, n));
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

function askingOf({ sentences, per, moodOf }: Reading, n: number): Asking {
  const cues = per[n] ?? [];
  if (cues.some(({ rule }) => rule === question || rule === consultation)) return { asks: 0, mood: undefined };
  const mood = moodOf(n);
  const duties = cues.map((cue) => (has([cue], 'vague') ? HALF : has([cue], 'prescriptive') ? 1 : 0));
  return { asks: Math.max(0, ...duties, mood ? (mood.weak ? HALF : 1) : 0), mood: mood?.weak || isLine(sentences[n]) ? undefined : mood };
}

/** "Update": fewer words are a title. */
const isLine = (sentence: Sentence | undefined): boolean => (sentence?.words.length ?? 0) < 3;

/** What a sentence says where its section asks: a verb first is an instruction there. */
export function withMood(cues: readonly Cue[], prose: Prose | undefined): readonly Cue[] {
  const { share = 0, mood } = prose ?? {};
  return mood && share >= SOME && !has(cues, 'prescriptive') ? [...cues, { rule: dutyMood, text: mood.text }] : cues;
}
