import type { Language } from '../language/index.js';
import { wordForm } from '../text/index.js';
import { datesOf } from '../text/values/index.js';
import type { Attribute, Recommendation, Trait } from '../types.js';
import type { Observation } from './observation.js';
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

/** By when, and who: what the columns of a plan say of its row is a part of what it asks, and a change of it is told as one of its text would be. */
export function columnsChanged({ attributes: before = [] }: Recommendation, { attributes: after = [] }: Recommendation, lexicon: Language): Observation[] {
  return before.flatMap((own) => {
    const now = counterpart(own, before, after, lexicon)?.text;
    if (own.head === '' || now === undefined || wordForm(now) === wordForm(own.text)) return [];
    if (isOfActors(own, lexicon))
      return isSameBody(own.text, now, lexicon) ? [] : [{ type: 'addressee', from: own.text, to: now, reason: 'another body stands in its column' } as const];
    return yearsChanged(own, now, lexicon) ?? datesChanged(datesOf(own.text, lexicon.language), datesOf(now, lexicon.language));
  });
}

/** A year alone, which in a sentence would be no date. */
const YEAR = /^(?:19|20)\d\d$/;

/** Years in a column of deadlines. */
function yearsChanged({ head, text }: Attribute, now: string, { columns }: Language): Observation[] | undefined {
  if (!YEAR.test(text) || !YEAR.test(now) || !columns.deadlines.includes(wordForm(head))) return undefined;
  const later = Number(now) > Number(text);
  const direction = later ? 'softened' : 'strengthened';
  return [{ type: 'deadline', direction, from: text, to: now, reason: `${later ? 'later' : 'earlier'} in the final than in the draft` }];
}

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
