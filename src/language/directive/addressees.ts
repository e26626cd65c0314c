import type { Span } from '../../types.js';
import { phraseAt, spanOf, type Word } from '../matcher.js';
import { agentAt } from './actors.js';
import type { Duty } from './duties.js';
import type { Source } from './source.js';

/** Longest subject taken for a body; longer ones are mostly misread clauses. */
const LONGEST = 24;
/** Words of a clause of circumstance that may stand before the subject. */
const REACH = 40;
/** Words behind a modal within which its participle stands, in a language that keeps them together; and in one that does not. */
const PARTICIPLE = { near: 4, clause: 20 };
/** Words that name the agent of a passive. */
const AGENT_WORDS = 7;

/** Who must act in one duty: the subject, in a passive the agent behind "by"; `none` where a passive names nobody, undefined where it cannot be told. */
export function addresseeOf(source: Source | undefined, duty: Duty): Span | 'none' | undefined {
  if (!source || !duty.modalAt) return undefined;
  const { list, tables } = source;
  const [start, afterModal] = duty.modalAt;
  // "we see a need to": before its article stands who sees it
  if (isBehindArticle(source, start)) return undefined;
  if (isPassive(source, afterModal)) return agentOf(source, afterModal) ?? 'none';
  if (isState(source, afterModal)) return undefined;
  const from = behindOther(source, subjectStart(source, duty), start);
  const subject = list.slice(from, start);
  if (subject.length === 0 || subject.length > LONGEST || subject.some(({ norm }) => tables.finite.has(norm))) return undefined;
  return named(source, from, start);
}

/** Who must act according to a text, in order, each once. */
export function addresseesOf(source: Source, duties: readonly Duty[]): Span[] {
  const found = new Map<string, Span>();
  for (const duty of duties) {
    const span = addresseeOf(source, duty);
    if (span && span !== 'none' && !found.has(span.value ?? span.text)) found.set(span.value ?? span.text, span);
  }
  return [...found.values()];
}

const isBehindArticle = ({ list, tables }: Source, at: number): boolean =>
  tables.articles.has(list[at - 1]?.norm ?? '') && !tables.grammar.lexicon?.pronouns.includes(list[at - 1]?.norm ?? '');

/** Whether the verb behind a modal is a passive: "be" and a participle, or the participle and "werden". */
function isPassive({ list, tables }: Source, at: number): boolean {
  const near = list.slice(at, at + PARTICIPLE[tables.order]);
  const be = near.findIndex(({ norm }) => tables.passive.has(norm));
  const isParticiple = ({ norm }: Word) => tables.participles.some((ending) => norm.endsWith(ending));
  if (tables.order === 'clause') return be > 0 && isParticiple(near[be - 1] as Word);
  return be >= 0 && near.slice(0, be).every(({ norm }) => tables.adverbs.has(norm)) && list.slice(at + be + 1, at + be + 4).some(isParticiple);
}

/** "The salt must be 32 bits long": nobody acts. */
function isState({ list, tables }: Source, at: number): boolean {
  return tables.passive.has(list[at]?.norm ?? '') && !tables.acting.has(list[at + 1]?.norm ?? '');
}

function agentOf(source: Source, at: number): Span | undefined {
  const { list, tables } = source;
  const isName = (from: number) => {
    const word = list[from];
    return word !== undefined && (tables.articles.has(word.norm) || /^\p{Lu}/u.test(word.text) || phraseAt(list, from, tables.bodies) !== undefined);
  };
  const from = agentAt(list, at, tables.agents, isName);
  if (from === undefined) return undefined;
  let to = from + 1;
  while (to < from + AGENT_WORDS && goesOn(source, to)) to++;
  while (to > from + 1 && tables.links.has(list[to - 1]?.norm ?? '')) to--;
  return /\p{Nd}/u.test(list[from]?.text ?? '') ? undefined : named(source, from, to);
}

/** Whether the name of an agent goes on: behind a capital only with capitals and links, else up to the next circumstance. */
function goesOn(source: Source, at: number): boolean {
  const { list, tables } = source;
  const [word, previous] = [list[at], list[at - 1]];
  if (!word || !previous || /[.,;:()]/.test(gapBefore(source, at)) || tables.passive.has(word.norm)) return false;
  const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
  if (tables.links.has(word.norm) || isCapital(word)) return true;
  const before = list.slice(Math.max(0, at - AGENT_WORDS), at).findLast(({ norm }) => !tables.links.has(norm));
  return !isCapital(before ?? previous) && !tables.circumstance.has(word.norm);
}

function subjectStart(source: Source, { modalAt: [modal] = [0, 0], matrixTo = 0 }: Duty): number {
  const { list, tables } = source;
  const floor = Math.max(matrixTo <= modal ? matrixTo : 0, modal - LONGEST - REACH);
  let from = modal;
  while (from > floor && !/[.;:!?]\s|[()\n]/.test(gapBefore(source, from))) from--;
  const isThat = (norm = '') => tables.that.has(norm) && !tables.articles.has(norm);
  while (from < modal && isThat(list[from]?.norm)) from++;
  from = behindOpening(source, from, modal);
  // "nur wenn Sturm herrscht, sollte der Rat"
  const isCircumstance = (at: number) => tables.circumstance.has(list[at]?.norm ?? '') || phraseAt(list, at, tables.conditions) !== undefined;
  while (from < modal && isCircumstance(from)) {
    const next = commaAfter(source, from, modal);
    if (next === undefined) return modal;
    from = next;
  }
  return from;
}

/** "The board should train, and the city should pay": behind another verb of duty a subject begins behind the comma; without one there is none of its own. */
function behindOther(source: Source, from: number, to: number): number {
  const { list, tables } = source;
  const isModal = (at: number) => phraseAt(list, at, tables.markers)?.entry.kind === 'modal';
  const other = list.slice(from, to).findLastIndex((_, at) => isModal(from + at));
  if (other < 0) return from;
  const start = commaAfter(source, from + other, to) ?? to;
  return start < to && tables.conjunctions.has(list[start]?.norm ?? '') ? start + 1 : start;
}

/** "Instead the board should", "…, but instead the board should", "in no case should the board": what sets a clause against what stands before, or denies all of it, is no part of its subject. */
function behindOpening(source: Source, from: number, modal: number): number {
  const { list, tables } = source;
  let start = from;
  for (let at = from; at < modal; at++) {
    const hit = at === from || [at, at - 1].some((word) => gapBefore(source, word).includes(',')) ? phraseAt(list, at, tables.insteadOf) : undefined;
    if (hit) start = hit.to;
  }
  const denial = phraseAt(list, start, tables.negators);
  return Math.min(modal, denial?.entry === 'negator' ? denial.to : start);
}

function commaAfter(source: Source, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (gapBefore(source, at).includes(',')) return at;
  return undefined;
}

const gapBefore = ({ text, list }: Source, at: number) => text.slice(list[at - 1]?.end ?? 0, list[at]?.start);

/** The words as a span whose value is the bare name. */
function named({ text, list, tables }: Source, from: number, to: number): Span {
  const isName = ({ norm }: Word) => !tables.nobody.has(norm) && !tables.adverbs.has(norm) && !tables.articles.has(norm);
  const value = list
    .slice(from, to)
    .filter(isName)
    .map(({ norm }) => norm);
  return { ...spanOf(text, list, from, to), value: value.join(' ') };
}
