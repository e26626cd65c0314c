import { languageNamed } from '../../language/index.js';
import { findPhrases, type PhraseIndex, spanOf } from '../../language/matcher.js';
import type { DateValue } from '../../text/values/index.js';
import { otherSide, type Side } from '../../types.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type Contrasted, contrasted } from './contrasted.js';

/** A date, or a time of the year that is named: the latter may belong to something else, and says nothing of what is weaker. */
export type Due = DateValue & { readonly season?: { readonly doubt?: string } };

/** "By Christmas" as a date without a day, which the other side does not name: with the words that say that something is due by then, and nothing behind it. */
export function seasonsDue(at: Side, pair: PairView): Due[] {
  const side = pair[at];
  const { text, words } = side;
  const there = seasonsIn(pair[otherSide(at)], pair);
  return seasonsIn(side, pair).flatMap(({ from, to, entry }) => {
    if (there.some((hit) => hit.entry === entry)) return [];
    const named = { ...spanOf(text, words, from, to), from, to, sense: entry };
    const lead = leadOf(named, side, pair, pair.tables?.deadlines);
    if (lead === undefined || !closes(named, side, pair)) return [];
    const span = spanOf(text, words, lead, to);
    const doubt = opens(lead, side) ? {} : { doubt: `“${span.text}” may not say when to act, but belong to the words beside it, or say how long` };
    return [{ ...span, kind: 'absolute', value: `season ${entry}`, due: true, core: { start: named.start, end: named.end }, season: doubt }];
  });
}

const seasonsIn = ({ words }: SideView, { tables }: PairView) => (tables ? findPhrases(words, tables.seasons) : []);

/** Whether the words from one on open a sentence: what stands behind a noun or a participle may be said of it ("nets torn before Easter"). */
const opens = (at: number, { text, words }: SideView): boolean => /^$|[.;!?]\s/.test(text.slice(words[at - 1]?.end ?? words[at]?.start, words[at]?.start));

/** "By Easter" against "by Christmas": which comes first depends on the year, so there is no direction. */
export function otherSeason(pair: PairView): Observation[] {
  const isDue = (season: Season, side: SideView) => leadOf(season, side, pair, pair.tables?.due) !== undefined;
  return contrasted(pair, 'seasons')
    .filter(({ draft, final }) => isDue(draft, pair.draft) && isDue(final, pair.final))
    .map(({ draft, final }) => {
      const isSure = closes(draft, pair.draft, pair) && closes(final, pair.final, pair);
      const doubt = `“${draft.text}” and “${final.text}” may be no times here, but part of what is named`;
      return seen({ type: 'deadline', reason: 'another day or part of a year', ...(isSure ? {} : { doubt }) }, draft, final);
    });
}

type Season = Contrasted<'seasons'>;

/** Words between "by" and what is due then: "before the end of the". */
const LEAD = 5;

/** The first of the words that say by when, where nothing but small words stands between them and a time that is neither read as part of a date nor part of a name. */
function leadOf(season: Season, side: SideView, { language }: PairView, leads?: PhraseIndex<true>): number | undefined {
  const start = Math.max(0, season.from - LEAD);
  const weak = languageNamed(language)?.weak ?? [];
  const before = side.words.slice(start, season.from);
  const [lead] = leads ? findPhrases(before, leads).filter(({ to }) => before.slice(to).every(({ norm }) => weak.includes(norm))) : [];
  return lead && isFree(season, side) ? start + lead.from : undefined;
}

const isFree = (season: Season, { text, dates }: SideView): boolean =>
  !dates.some(({ start, end }) => season.start >= start && season.start < end) && !/^[ -]\p{Lu}/u.test(text.slice(season.end));

/** Whether the time ends its phrase: "by spring tides" is no time. Where verbs close the clause, any word may follow. */
function closes({ to, end }: Season, { text, words }: SideView, { tables, language }: PairView): boolean {
  const next = words[to];
  const isLast = next === undefined || /[^ -]/.test(text.slice(end, next.start)) || /^\d/.test(next.norm);
  return isLast || tables?.order === 'clause' || (languageNamed(language)?.weak ?? []).includes(next.norm);
}
