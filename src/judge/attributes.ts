import type { Language } from '../language/index.js';
import { sameText, wordForm, words } from '../text/index.js';
import { datesOf } from '../text/values/index.js';
import type { Attribute, Recommendation, Trait } from '../types.js';
import { isLone, type Observation } from './observation.js';
import { datesChanged } from './traits/deadline.js';

/** A mark says that the row counts for what its column names, whichever sign is printed. */
const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || /^x$/i.test(text);

type Row = readonly Attribute[];

/** The level, product or group that a row counts for by its marks, or not any more. Columns are known by their heads; codes are no marks. */
export function marksTrait(draft: Recommendation, final: Recommendation): Trait[] {
  const [before, after] = [draft.attributes, final.attributes];
  if (!before || !after) return [];
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return [];
  const reason = [gone.length ? `no longer marked for ${gone.join(', ')}` : '', come.length ? `now marked for ${come.join(', ')}` : '']
    .filter(Boolean)
    .join('; ');
  return [{ type: 'scope', ...(gone.length ? { from: gone.join(', ') } : {}), ...(come.length ? { to: come.join(', ') } : {}), reason }];
}

/** Heads of marked columns that the other side does not mark. */
function without(own: Row, other: Row): string[] {
  const marked = (list: Row) => list.flatMap(({ head, text }) => (head && isMark(text) ? [head] : []));
  const there = new Set(marked(other));
  return marked(own).filter((head) => !there.has(head));
}

/** By when, who, and all else that the columns of a row say of it is a part of what it asks, and a change of it is told as one of its text would be. */
export function columnsChanged({ attributes: draft }: Recommendation, { attributes: final }: Recommendation, lexicon: Language): Observation[] {
  // prose has no columns: what they say may stand in its sentences
  if (!draft || !final) return [];
  const [before, after] = [numbered(draft), numbered(final)];
  const pairs = before.map((own) => ({ own, now: counterpart(own, before, after, lexicon) }));
  const come = after.filter((one) => !pairs.some(({ now }) => now === one));
  return [...pairs.flatMap(({ own, now }) => (now ? cellChanged(own, now.text, lexicon) : gone(own, lexicon))), ...come.flatMap((one) => added(one, lexicon))];
}

/** Columns without heads are known by their place. */
const numbered = (row: Row): Row => row.map((one, at) => (one.head === '' ? { ...one, head: String(at) } : one));

function cellChanged(own: Attribute, now: string, lexicon: Language): readonly Observation[] {
  if (isMark(own.text) || isMark(now) || sameText(own.text, now, lexicon.language)) return [];
  if (isOfActors(own, lexicon))
    return isSameBody(own.text, now, lexicon) ? [] : [{ type: 'addressee', from: own.text, to: now, reason: 'another body stands in its column' }];
  const years = yearsChanged(own, now, lexicon);
  const [before, after] = [datesOf(own.text, lexicon.language), datesOf(now, lexicon.language)];
  if (years || (before.length > 0 && after.length > 0)) return years ?? datesChanged(before, after);
  return isVersion(own.text) && isVersion(now) ? [] : [{ type: 'beside', from: own.text, to: now, reason: 'its column says something else' }];
}

const gone = (one: Attribute, lexicon: Language): readonly Observation[] =>
  isWorded(one, lexicon) ? [{ type: 'beside', from: one.text, reason: 'only the draft says it in a column' }] : [];
const added = (one: Attribute, lexicon: Language): readonly Observation[] =>
  isWorded(one, lexicon) ? [{ type: 'beside', to: one.text, reason: 'only the final says it in a column' }] : [];

/** Marks, codes, bare numbers and a single word ("MSTG-ARCH-1", "3.0", "Updated") name the row or its state: of a column that only one side has they ask for nothing, unless it says who must act. */
const isWorded = (one: Attribute, lexicon: Language): boolean =>
  !isMark(one.text) && (isOfActors(one, lexicon) || /\p{Sc}|%/u.test(one.text) || (/\p{Ll}/u.test(one.text) && words(one.text).length > 1));
/** "2.0": since which version a row stands. */
const isVersion = (text: string): boolean => /^v?\d+(?:\.\d+)+$/.test(text);

/** A year alone, which in a sentence would be no date. */
const YEAR = /^(?:19|20)\d\d$/;

/** Years in a column of deadlines. */
function yearsChanged({ head, text }: Attribute, now: string, { columns }: Language): Observation[] | undefined {
  if (!YEAR.test(text) || !YEAR.test(now) || !columns.deadlines.includes(wordForm(head))) return undefined;
  const later = Number(now) > Number(text);
  const direction = later ? 'softened' : 'strengthened';
  return [{ type: 'deadline', direction, from: text, to: now, reason: `${later ? 'later' : 'earlier'} in the final than in the draft` }];
}

/** "By 2027" against a column "By" that says 2027: what only one side has in its words, the other has beside them. */
export function isInColumn(one: Observation, draft: readonly Recommendation[], final: readonly Recommendation[]): boolean {
  const said = words(one.from ?? one.to ?? '').filter(({ norm }) => norm.length > LIGHT || /\d/.test(norm));
  const columns = (one.from === undefined ? draft : final).flatMap(({ attributes = [] }) => attributes.flatMap(({ text }) => words(text)));
  const there = new Set(columns.map(({ norm }) => norm));
  return isLone(one) && said.length > 0 && said.every(({ norm }) => there.has(norm));
}

/** Letters of articles, prepositions and the like. */
const LIGHT = 3;

const isOfActors = ({ head }: Attribute, { columns }: Language): boolean => columns.actors.includes(wordForm(head));

/** The column of the same head; or, where heads are worded anew, the only one on either side that says who, or by when. */
function counterpart(own: Attribute, before: Row, after: Row, lexicon: Language): Attribute | undefined {
  const same = after.find(({ head }) => wordForm(head) === wordForm(own.head));
  if (same) return same;
  const kinds = [(one: Attribute) => isOfActors(one, lexicon), (one: Attribute) => isOfDeadlines(one, lexicon)];
  const isKind = kinds.find((kind) => kind(own));
  const [ones, others] = [before, after].map((row) => (isKind ? row.filter(isKind) : []));
  return ones?.length === 1 && others?.length === 1 ? others[0] : undefined;
}

const isOfDeadlines = ({ head, text }: Attribute, { columns, language }: Language): boolean =>
  columns.deadlines.includes(wordForm(head)) && datesOf(text, language).length === 1;

/** "Lavori pubblici" is "Settore Lavori pubblici"; "Arts Council" is another council. */
function isSameBody(one: string, other: string, { bodies, columns }: Language): boolean {
  const [short = '', long = ''] = [wordForm(one), wordForm(other)].sort((a, b) => a.length - b.length);
  const kind = long.endsWith(` ${short}`) ? long.slice(0, -short.length).trim() : '';
  return short === long || (!bodies.includes(short) && columns.offices.includes(kind));
}
