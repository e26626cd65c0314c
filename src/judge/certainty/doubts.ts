import { asks, asksMildly, reports, statedDutiesOf, withoutDuty } from '../../language/directive/index.js';
import { isNamedNoun, sourceOf, stem, words } from '../../text/index.js';
import type { Outcome, Unit } from '../../types.js';
import { sameWords } from '../same.js';
import { withoutTold } from '../told.js';
import { type Claim, missing, unitsOf } from './facts.js';

/**
 * A share of the act that one new passage of the other side names: from here on it may be the counterpart after all. Of the drops said of the
 * gold pairs and of planted pairs, by the nearest new passage: below .25 74 right of 87, up to .35 4 of 9, up to .45 7 of 12, up to .55 3 of 4,
 * above 4 of 25; where no other reason speaks against them, 61 of 62 are right, and none of those lies above .45.
 */
const NEAR = 0.45;

/** The same of a passage that asks for something itself, new or in both versions: it may state there what is gone from elsewhere. */
const STATED = 0.4;

/** What stands on the other side and comes near to what is gone; narrative that stood there in both versions is explained and counts for nothing. */
export function nearDoubts({ match, outcome, names }: Claim): string[] {
  const side = missing(match);
  if (!side || (outcome !== 'dropped' && outcome !== 'added')) return [];
  const echoes = match.kind === 'unpaired' ? match.echoes : [];
  if (echoes.some(({ known, similarity }) => !known && similarity >= NEAR)) return [`a passage of ${names[side]} comes near to it`];
  const stated = echoes.find(({ known, similarity, text }) => similarity >= STATED && asksIn(text, unitsOf(match), { mildly: !known }));
  return stated ? [`a passage ${stated.known ? 'that stands in both' : `of ${names[side]}`} comes near to it and may still ask for it`] : [];
}

/** Whether a passage asks or tells of a proposal; of a new one "could explore" is enough: what was asked for may be put so now. */
function asksIn(text: string, units: readonly Unit[], { mildly }: { readonly mildly: boolean }): boolean {
  const source = sourceOf(text, units.flatMap((unit) => (unit.kind === 'recommendation' && unit.language) || [])[0] ?? 'en');
  return asks(source) || reports(source) || (mildly && asksMildly(source, []));
}

/** Of sides that seem swapped, what seems gone may be new, and the other way round. */
export function swappedDoubts({ match, facts }: Claim): string[] {
  return facts.swapped && missing(match) ? ['the sides seem swapped'] : [];
}

/** Where less than this of either document finds a counterpart, the aligner had too little to hold on to: of 29 such drops of the gold pairs one was right. */
const HALF = 0.5;

/** What a one-sided finding cannot rest on: a document that covers the other in part, or two that have little in common. */
export function coverageDoubts({ match, facts, names }: Claim): string[] {
  const side = missing(match);
  if (!side) return [];
  if (match.basis === 'outside') return [`it stands in a part that ${names[side]} does not cover`];
  if (match.basis === 'partial') return ['one document covers only part of the other'];
  const most = Math.max(facts.matched.draft, facts.matched.final);
  if (most < HALF) return [`only ${Math.round(100 * most)} % of the text of either document finds a counterpart in the other`];
  if ((facts.unlike ?? 0) >= UNLIKE)
    return ['many recommendations that have a counterpart share less than half of their words with it; this one may be rewritten, too'];
  return isRewritten(facts) ? ['many recommendations of both documents found no counterpart; some may have been rewritten'] : [];
}

/** Where so many of a side are left over, and as large a part of the other side, the aligner was at a loss: of 5 such drops of the gold pairs that nothing else spoke against none was right, and no right one is dimmed. */
const LEFT_OVER = 0.25;
/** Fewer left over on a side are looked at one by one, by their place and their words. */
const SOME = 4;

/** Where so many pairs share less than half of their words, what is gone may as well stand in other words: of the gold pairs one is so, in all others at most one pair in ten. */
const UNLIKE = 0.2;

function isRewritten({ linked }: Claim['facts']): boolean {
  return linked !== undefined && [linked.draft, linked.final].every(({ share, left }) => left >= SOME && 1 - share >= LEFT_OVER);
}

/** Fewer words than this that carry meaning are found anywhere, or nowhere. */
const FEW = 3;
/** Words shorter than this are articles, prepositions and the like in every language that is read. */
const SHORT = 4;

/** Units with hardly any words: neither that they stand somewhere nor that they are gone says much. */
export function shortDoubts({ match }: Claim): string[] {
  return missing(match) && unitsOf(match).some((unit) => contentWords(unit) < FEW) ? ['it has hardly any words by which it could be found'] : [];
}

function contentWords({ text }: Unit): number {
  return new Set(words(text).flatMap(({ norm }) => (norm.length >= SHORT ? [norm] : []))).size;
}

/** Below this the recogniser itself is unsure that the text is a recommendation: log-odds of .45. */
export const RECOGNISED = 0.698;

/** Whether what is gone or new was a recommendation at all. */
export function recognitionDoubts({ match }: Claim): string[] {
  const unsure = missing(match) && unitsOf(match).some((unit) => unit.kind === 'recommendation' && unit.confidence < RECOGNISED);
  return unsure ? ['the text may be no recommendation'] : [];
}

/** What is announced asks as the sentence above its list does: "we hope that" or "witnesses asked that" may stand over the same words as "we recommend that". */
export function announcedDoubts({ match: { draft, final } }: Claim): string[] {
  const [before, after] = [draft, final].map((units) => units.flatMap((unit) => askedAbove(unit) ?? [])[0]);
  if (before !== undefined && after !== undefined && before !== after) return ['only one of the sentences above its list asks for it'];
  const [must, may] = [draft, final].map((units) => units.flatMap((unit) => forceAbove(unit) ?? [])[0]);
  return must !== undefined && may !== undefined && must !== may ? ['the sentence above its list asks for it with another verb of duty'] : [];
}

/** So many words that only one of the sentences above a list has say more than another wording of the same. */
const OTHERWISE = 2;

/** Same words under another sentence: whom it asks, and for whom, stands above the list ("for villages, the board should:"). */
export function leadDoubts({ match: { draft, final }, outcome }: Claim): string[] {
  const [before, after] = [draft, final].map(([unit]) => unit && telling(unit));
  if (outcome !== 'kept' || !before || !after) return [];
  const only = (ones: ReadonlySet<string>, others: ReadonlySet<string>) => [...ones].filter((word) => !others.has(word)).length;
  return Math.max(only(before, after), only(after, before)) >= OTHERWISE ? ['the sentence above its list says something else'] : [];
}

/** What stands above a unit and says whom it asks or what it is about: the sentence above its list, then its titles from the nearest on, without the marks that only count them. */
export const aboveOf = (unit: Unit): readonly string[] => [leadOf(unit) ?? '', ...unit.section.toReversed()].map(uncounted);

/** A title without what numbers it: "2.1 ", "B. ", "Theme B", "Part 2"; a year is no such number. */
const uncounted = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^(?:\d{1,2}(?:\.\d+)*|\p{L}|[ivxlc]+)[.):]?\s+/u, '')
    .replace(/(?<![\p{L}\d])(?:\p{L}|[ivxlc]+|\d{1,2}(?:\.\d+)*)(?![\p{L}\d])/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * What stands under a title or sentence that stood over others before: "for the ministry:" and "for the council:" say now the opposite. What goes to another
 * section is told as moved; the sentences above its lists are not told.
 */
export function exchangedDoubts({ match, facts: { above } }: Claim): string[] {
  const [draft, final] = [match.draft[0], match.final[0]];
  if (!above || !draft || !final) return [];
  const [before, after] = [aboveOf(draft), aboveOf(final)];
  const moved = match.kind === 'paired' && match.moved !== undefined;
  const at = before.findIndex((title, n) => title !== after[n] && (n === 0 || !moved));
  const [was, is] = [before[at] ?? '', after[at] ?? ''];
  const isExchanged = was !== '' && is !== '' && above.final.has(was) && above.draft.has(is) && !isPart(was, is) && !isPart(is, was);
  return isExchanged ? ['it stands under another title or sentence than before, and either version has both'] : [];
}

/** "Training" of "Training and support": the same title with more or less in it. */
const isPart = (one: string, other: string): boolean => one.split(' ').every((word) => other.split(' ').includes(word));

const leadOf = (unit: Unit): string | undefined => unit.evidence?.find(({ rule }) => rule === 'item.announced')?.text;

/** The words above the list of a unit that may say whom it asks or for whom: the longer ones, by their stems. */
function telling(unit: Unit): ReadonlySet<string> | undefined {
  const lead = leadOf(unit);
  const language = languageOf(unit);
  return lead === undefined ? undefined : new Set(words(lead).flatMap(({ norm }) => (norm.length > SHORT ? [stem(norm, language)] : [])));
}

/** A noun that a document numbers by its own habit may say what is spoken of ("Zone 3"): where the number differs, it is for a person to say whether that is a change. */
export function numberedDoubts({ match: { draft, final } }: Claim): string[] {
  if (draft.length === 0 || final.length === 0) return [];
  const [before, after] = [draft, final].map((units) => units.map(({ label = '' }) => label.toLowerCase()));
  const isOwn = (label: string): boolean => !isNamedNoun(OWN_NOUN.exec(label)?.[1] ?? '') && OWN_NOUN.test(label);
  const differs = [...(before ?? []), ...(after ?? [])].some((label) => isOwn(label) && !(before?.includes(label) && after?.includes(label)));
  return differs ? ['the number behind the noun before it differs, which may be a part of what it says'] : [];
}

/** A noun and its number, at the end of a label: "zone 3", "fra opinion 2.1". */
const OWN_NOUN = /(?<!\p{L})(\p{L}{3,})\s\d[\d.]*\W*$/u;

/** Whether the sentence above the list of a unit asks for what it announces; unknown where it stands in none. */
function askedAbove(unit: Unit): boolean | undefined {
  const lead = leadOf(unit);
  if (lead === undefined) return undefined;
  const source = sourceOf(lead, languageOf(unit));
  return asks(source) && !reports(source);
}

/** How strongly the sentence above the list of a unit asks: "must take these steps" or "may consider these steps". */
function forceAbove(unit: Unit): number | undefined {
  const lead = leadOf(unit);
  return lead === undefined ? undefined : statedDutiesOf(sourceOf(lead, languageOf(unit)))[0]?.firm;
}

/**
 * Where what two sides ask for shares less than this of its words, another request may have taken the place and the number: "appoint a chief nurse",
 * "set up a helpline". Of 481 pairs of the gold and of made-up ones that were said reworded for sure it dims 7.
 */
const OTHER_ACT = 0.35;

/** Whether two that stand for each other ask for the same: whom they ask, and that they ask, is the same in every second recommendation. */
export function actDoubts({ match: { draft, final }, outcome }: Claim): string[] {
  const [before, after] = [draft[0], final[0]];
  if (outcome !== 'reworded' || !before || !after || draft.length + final.length > 2) return [];
  const asked = new Set([before, after].flatMap(addresseeStems));
  const [one, other] = [before, after].map((unit) => actStems(unit).filter((word) => !asked.has(word))) as [string[], string[]];
  const shared = one.filter((word) => other.includes(word)).length;
  return 2 * shared < OTHER_ACT * (one.length + other.length)
    ? ['what the two ask for has hardly a word in common; it may be another request in its place']
    : [];
}

/** Words behind a recommendation in its own paragraph may be narrative, and then it is kept. */
export function toldDoubts({ match: { draft, final }, outcome }: Claim): string[] {
  const [before, after] = [draft[0], final[0]];
  if (outcome !== 'reworded' || !before || !after || draft.length + final.length > 2) return [];
  const language = languageOf(before);
  if (sameWords(before.text, after.text, { language })) return [];
  const isAllTold = sameWords(withoutTold(before.text, after.text, language), withoutTold(after.text, before.text, language), { language });
  return isAllTold ? ['only sentences behind it differ, which ask for nothing themselves'] : [];
}

const languageOf = (unit: Unit): string => (unit.kind === 'recommendation' && unit.language) || 'en';

const stemsOf = (text: string, language: string): string[] => [
  ...new Set(words(text).flatMap(({ norm }) => (norm.length >= SHORT || /\d/.test(norm) ? [stem(norm, language)] : []))),
];

const actStems = (unit: Unit): string[] => stemsOf(withoutDuty(sourceOf(unit.text, languageOf(unit))) || unit.text, languageOf(unit));

const addresseeStems = (unit: Unit): string[] => (unit.kind === 'recommendation' ? unit.addressees.flatMap(({ text }) => stemsOf(text, languageOf(unit))) : []);

/** From which figure of the aligner on nothing speaks against a finding. A dropped one is held to the strictest: the word goes in print. */
const CLEAR: Readonly<Record<Outcome, number>> = { dropped: 0.9, demoted: 0.9, promoted: 0.85, added: 0.85, reworded: 0.7, merged: 0.8, split: 0.8, kept: 0.6 };

/** What is said where only the figure of the aligner speaks against "clear". */
const UNSURE = {
  oneSided: 'no counterpart was found, but some passages could be read as one',
  carried: 'whether the passage still names the act is a matter of reading',
  paired: 'the two texts are probably counterparts, but their wording leaves room for doubt',
} as const;

/**
 * Of pairs said reworded for sure whose sides share less than 0.4 of their words, 1 in 11 was wrong ("reduce the number of men" became "publish the
 * number of men who share a cell"), above it 3 in 276: the aligner has to be surer of them.
 */
const RETOLD = { below: 0.4, least: 0.8 };

/** The aligner's own figure. */
export function alignerDoubts({ match, outcome }: Claim): string[] {
  const retold = outcome === 'reworded' && match.similarity < RETOLD.below;
  if (match.confidence >= (retold ? RETOLD.least : CLEAR[outcome])) return [];
  return [match.carriedBy ? UNSURE.carried : missing(match) ? UNSURE.oneSided : UNSURE.paired];
}
