import type { Span, Strength } from '../../types.js';
import { findPhrases, type PhraseHit, phraseAt, spanOf, type Word } from '../matcher.js';
import { isDeontic } from './mood.js';
import { negationOf } from './negation.js';
import { speaksOfAuthor } from './performing.js';
import { phraseOf } from './phrase.js';
import { MODALS } from './sentence.js';
import { type Passage, type Source, sentencesIn } from './source.js';
import type { DirectiveTables, Marker } from './tables.js';

/** One duty of a text: the words that say how strong it is, and how strong that makes it. */
export interface Duty {
  /** from its first marker to its last */
  readonly span: Span;
  /** the weakest of its markers */
  readonly level: Strength;
  /** the weakest of its markers without a bare "review" or "examine", which is an act of its own: what is compared */
  readonly firm: Strength;
  /** the verb of duty as printed, and its level; missing in imperatives and "that …" clauses */
  readonly modal?: Span;
  readonly modalLevel?: Strength;
  /** the highest level its modal may stand for */
  readonly modalTop?: Strength;
  /** the weakest of its markers but the modal and a bare "review"; 5 where there is none */
  readonly rest: Strength;
  /** it says what somebody is able to do */
  readonly ability: boolean;
  readonly matrix?: Span;
  readonly matrixLevel?: Strength;
  readonly downtoner?: Span;
  readonly downtoners: number;
  readonly negated: boolean;
  /** the words that make it negative */
  readonly negator?: Span;
  /** the act that a verb of ending makes one not to be done: "cease to pay" */
  readonly ceased?: Word;
  /** whether a source backs every marker in it */
  readonly sourced: boolean;
  /** word indexes: its first marker, the first word behind its markers, and the verb of its act */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** word indexes of its modal, and the end of what its author says he does */
  readonly modalAt?: readonly [from: number, to: number];
  readonly matrixTo?: number;
}

/** Words between a modal and the verb that may still belong together; between "we recommend that" and its verb the body stands. */
const REACH = { modal: 4, matrix: 16 };

interface Chain {
  hits: PhraseHit<Marker>[];
}

/** The duties of a text in order; a language without a lexicon has none. */
export function dutiesOf(passage: Passage | undefined): Duty[] {
  if (!passage) return [];
  const hits = findPhrases(passage.list, passage.tables.markers);
  return dutiesIn(passage, hits, hits.some(({ entry }) => entry.kind === 'modal') ? ofNobody(passage) : NONE);
}

/**
 * The duties of a text that is known to recommend: where it lays its duty on nobody ("the law should help tenants", "should have two inspectors"),
 * that one is what it says, and a change of it is a change.
 */
export function statedDutiesOf(passage: Passage | undefined): Duty[] {
  const duties = dutiesOf(passage);
  return duties.length > 0 || !passage ? duties : dutiesIn(passage, findPhrases(passage.list, passage.tables.markers), NONE);
}

function dutiesIn({ text, list, tables }: Passage, hits: readonly PhraseHit<Marker>[], left: ReadonlySet<number>): Duty[] {
  const chains: Chain[] = [];
  for (const hit of hits) {
    if (left.has(list[hit.from]?.start ?? -1) || isNonDeontic(hit, { text, list, tables }) || isTitle(hit, hits, { text, list, tables })) continue;
    const last = chains.at(-1);
    if (last && continues(last, hit, { text, list, tables })) last.hits.push(hit);
    else if (opens(hit, { text, list, tables })) chains.push({ hits: [hit] });
  }
  return chains.map((chain) => dutyFrom(chain, { text, list, tables }));
}

const NONE: ReadonlySet<number> = new Set();

/** Where modals begin that lay a duty on nobody: "it should be noted", "this should help". */
function ofNobody(passage: Passage): ReadonlySet<number> {
  const { grammar } = passage.tables;
  const starts = sentencesIn(passage).flatMap((sentence) =>
    sentence.hits
      .filter(({ tags }) => tags.some((tag) => MODALS.includes(tag)))
      .flatMap((hit) => (isDeontic(phraseOf(hit, sentence, grammar).mood()) ? [] : [sentence.words[hit.from]?.start ?? -1])),
  );
  return new Set(starts);
}

/** Words that only name an act among others ("consider, monitor and assess"), and weak modals of a relative clause ("a form that can be used"), are no duty. */
function isNonDeontic({ entry, from, to }: PhraseHit<Marker>, { text, list, tables }: Source): boolean {
  if (entry.kind === 'downtoner') return isEnumerated(to, { text, list, tables });
  if (entry.kind === 'modal' && isName(from, { text, list, tables })) return true;
  if (entry.kind !== 'modal' || !tables.nonDeontic.has(text.slice(list[from]?.start, list[to - 1]?.end).toLowerCase())) return false;
  for (let at = from - 1; at >= Math.max(0, from - SUBORDINATE); at--) {
    if (/[.;:!?]\s/.test(text.slice(list[at]?.end, list[at + 1]?.start))) return false;
    if (tables.subordinate.has(list[at]?.norm ?? '')) return !tables.that.has(list[at]?.norm ?? '') || !matrixBefore(list, at, tables);
  }
  return false;
}

/** "Consider, monitor and assess": a comma or a conjunction follows. */
function isEnumerated(to: number, { text, list, tables }: Source): boolean {
  const gap = text.slice(list[to - 1]?.end, list[to]?.start);
  return gap.startsWith(',') || (/^\s+$/.test(gap) && tables.conjunctions.has(list[to]?.norm ?? '') && /\s/.test(text[list[to]?.end ?? 0] ?? ''));
}

/** "By May 2019", "the need to": a name or a noun, no verb of duty, but where the author says that there is one. */
function isName(at: number, source: Source): boolean {
  const { list, tables } = source;
  if (at === 0 || /[.;:!?•\n]/.test(gapAt(at, source))) return false;
  return /^\p{Lu}\p{Ll}/u.test(list[at]?.text ?? '') || (tables.articles.has(list[at - 1]?.norm ?? '') && !isOfAuthor(at, source));
}

/** "We emphasise the need to": the author stands in the clause before. */
function isOfAuthor(at: number, source: Source): boolean {
  const { lexicon } = source.tables.grammar;
  let from = at;
  while (from > 0 && at - from < SUBORDINATE && !/[.,;:!?•\n]/.test(gapAt(from, source))) from--;
  return lexicon !== undefined && speaksOfAuthor(source.list.slice(from, at), lexicon);
}

/** Words of a heading that runs into its text. */
const TITLE = 8;

/** "Consider Sharing Tools: Sheds should be allowed for": the first words are a heading, and what asks for something stands behind it. */
function isTitle({ entry, from }: PhraseHit<Marker>, hits: readonly PhraseHit<Marker>[], { text, list }: Source): boolean {
  if (entry.kind !== 'downtoner' || from !== 0) return false;
  const end = /[:\n]\s*|\s[–—-]\s|[.;!?]/u.exec(text);
  if (!end || /[.;!?]/.test(end[0])) return false;
  const words = list.filter((word) => word.end <= end.index).length;
  const isAsked = ({ entry: other, from: at }: PhraseHit<Marker>) => other.kind === 'modal' && other.level > 2 && (list[at]?.start ?? 0) > end.index;
  return words <= TITLE && hits.some(isAsked);
}

/** How far before a modal the word that makes its clause a relative one may stand. */
const SUBORDINATE = 8;

function matrixBefore(list: readonly Word[], at: number, tables: DirectiveTables): boolean {
  return findPhrases(list.slice(Math.max(0, at - 6), at + 1), tables.markers).some(({ entry }) => entry.kind === 'matrix');
}

/** A modal after "we recommend that", a downtoner after its modal: one duty, as weak as its weakest word. */
function continues({ hits }: Chain, hit: PhraseHit<Marker>, source: Source): boolean {
  const last = hits.at(-1) as PhraseHit<Marker>;
  const gap = source.list.slice(last.to, hit.from);
  if (stops(source, last.to, hit.from)) return false;
  if (last.entry.kind === 'matrix')
    return hit.entry.kind !== 'matrix' && gap.length <= REACH.matrix && (hit.entry.kind === 'modal' || subjunctive(gap, source));
  // "should strongly consider": how strongly is said of the considering
  const isIntensity = (at: number) => phraseAt(source.list, at, source.tables.intensity)?.to === at + 1;
  return hit.entry.kind === 'downtoner' && gap.length <= REACH.modal && gap.every(({ norm }, n) => source.tables.adverbs.has(norm) || isIntensity(last.to + n));
}

/** "We recommend that the board consider" and "we recommend considering", but not "we recommend that the board publish and consider". */
function subjunctive(gap: readonly Word[], { tables }: Source): boolean {
  return gap.length === 0 || gap.some(({ norm }) => tables.that.has(norm) || norm === tables.grammar.lexicon?.bodyTo);
}

function stops({ text, list }: Source, from: number, to: number): boolean {
  return /[.;:!?]\s/.test(text.slice(list[from - 1]?.end ?? 0, list[to]?.start));
}

/** A downtoner opens a duty of its own only as an imperative: first in its sentence or item. */
function opens(hit: PhraseHit<Marker>, { text, list }: Source): boolean {
  if (hit.entry.kind !== 'downtoner') return true;
  const before = text.slice(list[hit.from - 1]?.end ?? 0, list[hit.from]?.start);
  return hit.from === 0 || /[.;:!?•\n]\s|[•–]\s|\)\s*$/.test(before);
}

function dutyFrom({ hits }: Chain, { text, list, tables }: Source): Duty {
  const of = (kind: Marker['kind']) => hits.filter(({ entry }) => entry.kind === kind);
  const span = (some: readonly PhraseHit<Marker>[]) => markersOf(some, { text, list, tables });
  const inquiry = hits.find(({ entry, from, to }) => entry.kind === 'downtoner' && tables.inquiry.has(spanOf(text, list, from, to).text.toLowerCase()));
  const [modals, matrices, downtoners] = [of('modal'), of('matrix'), of('downtoner').filter((hit) => hit !== inquiry)];
  const firm = hits.filter((hit) => hit !== inquiry).map(({ entry }) => entry.level);
  const first = hits[0] as PhraseHit<Marker>;
  const last = hits.at(-1) as PhraseHit<Marker>;
  const modal = modals[0];
  const verb = inquiry?.from ?? last.to;
  const negation = negationOf({ from: first.from, to: last.to, verb: verbAt(verb, { text, list, tables }) }, { text, list, tables });
  return {
    span: span(hits.length > 1 ? hits.filter((hit) => hit !== inquiry) : hits),
    level: Math.min(...hits.map(({ entry }) => entry.level)) as Strength,
    firm: Math.min(...firm, firm.length > 0 ? 5 : 4) as Strength,
    ...(modal ? { modal: span([modal]), modalLevel: modal.entry.level, modalTop: modal.entry.top, modalAt: [modal.from, modal.to] as const } : {}),
    rest: Math.min(5, ...[...matrices, ...downtoners].map(({ entry }) => entry.level)) as Strength,
    ability: modal !== undefined && phraseAt(list, modal.from, tables.ability) !== undefined,
    ...(matrices[0] ? { matrix: span(matrices), matrixLevel: matrices[0].entry.level, matrixTo: matrices[0].to } : {}),
    ...(downtoners[0] ? { downtoner: span(downtoners) } : {}),
    downtoners: downtoners.length,
    negated: negation !== undefined,
    ...(negation ? { negator: negation.span } : {}),
    ...(negation?.act ? { ceased: negation.act } : {}),
    sourced: hits.every(({ entry }) => entry.sourced),
    from: first.from,
    to: last.to,
    verb,
  };
}

/** The stretch of some markers; of a bracket ("zou de lijst moeten") the words are its two ends. */
function markersOf(hits: readonly PhraseHit<Marker>[], { text, list }: Source): Span {
  const whole = spanOf(text, list, hits[0]?.from ?? 0, hits.at(-1)?.to ?? 0);
  const [hit, ...more] = hits;
  if (!hit?.bracket || more.length > 0) return whole;
  return { ...whole, text: [hit.from, hit.to - 1].map((at) => list[at]?.text).join(' … ') };
}

/** The verb behind the markers: the first word that is no adverb. */
function verbAt(from: number, { list, tables }: Source): number {
  let at = from;
  while (at < from + 4 && tables.adverbs.has(list[at]?.norm ?? '')) at++;
  return at;
}

/** What stands in front of word `at`. */
const gapAt = (at: number, { text, list }: Source) => text.slice(list[at - 1]?.end ?? 0, list[at]?.start);
