import { languageNamed } from '../../language/index.js';
import { findPhrases, spanOf } from '../../language/matcher.js';
import type { DateValue } from '../../text/values/index.js';
import { otherSide, type Side } from '../../types.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type Contrasted, contrasted } from './contrasted.js';

/** "By Christmas" as a date without a day, which the other side does not name: with the words that say that it is a time by which something is due, and nothing behind it. */
export function seasonsDue(at: Side, pair: PairView): DateValue[] {
  const side = pair[at];
  const { text, words } = side;
  const there = seasonsIn(pair[otherSide(at)], pair);
  return seasonsIn(side, pair).flatMap(({ from, to, entry }) => {
    if (there.some((hit) => hit.entry === entry)) return [];
    const season = { ...spanOf(text, words, from, to), from, to, sense: entry };
    const lead = leadOf(season, side, pair);
    const { start, end } = season;
    if (lead === undefined || !isFree(season, side) || !closes(season, side, pair)) return [];
    const value = { kind: 'absolute' as const, value: `season ${entry}`, due: true, core: { start, end } };
    return [{ ...spanOf(text, words, lead, to), ...value, ...(isLasting(lead, from, side, pair) ? { edge: 'last' as const } : {}) }];
  });
}

const seasonsIn = ({ words }: SideView, { tables }: PairView) => (tables ? findPhrases(words, tables.seasons) : []);

/** "Until Easter": what goes on till then is not late. */
const isLasting = (lead: number, from: number, { words }: SideView, { language }: PairView): boolean =>
  findPhrases(words.slice(lead, from), languageNamed(language)?.indexed(languageNamed(language)?.lasting ?? []) ?? new Map()).length > 0;

/** The first of the words that say by when, where nothing but small words stands between them and the time. */
function leadOf({ from }: Season, { words }: SideView, { tables, language }: PairView): number | undefined {
  const start = Math.max(0, from - LEAD);
  const weak = languageNamed(language)?.weak ?? [];
  const [lead] = tables
    ? findPhrases(words.slice(start, from), tables.due).filter(({ to }) => words.slice(start + to, from).every(({ norm }) => weak.includes(norm)))
    : [];
  return lead && start + lead.from;
}

/** "By Easter" against "by Christmas": which comes first depends on the year, so there is no direction. */
export function otherSeason(pair: PairView): Observation[] {
  return contrasted(pair, 'seasons')
    .filter(({ draft, final }) => isDue(draft, pair.draft, pair) && isDue(final, pair.final, pair))
    .map(({ draft, final }) => {
      const isSure = closes(draft, pair.draft, pair) && closes(final, pair.final, pair);
      const doubt = `“${draft.text}” and “${final.text}” may be no times here, but part of what is named`;
      return seen({ type: 'deadline', reason: 'another day or part of a year', ...(isSure ? {} : { doubt }) }, draft, final);
    });
}

type Season = Contrasted<'seasons'>;

/** Words between "by" and what is due then: "before the end of the". */
const LEAD = 5;

/** Whether a time stands behind a word that says by when, and is neither read as part of a date nor part of a name. */
function isDue(season: Season, side: SideView, { tables }: PairView): boolean {
  const leads = tables ? findPhrases(side.words.slice(Math.max(0, season.from - LEAD), season.from), tables.due) : [];
  return leads.length > 0 && isFree(season, side);
}

const isFree = (season: Season, { text, dates }: SideView): boolean =>
  !dates.some(({ start, end }) => season.start >= start && season.start < end) && !/^[ -]\p{Lu}/u.test(text.slice(season.end));

/** Whether the time ends its phrase: "by spring tides" is no time. Where verbs close the clause, any word may follow. */
function closes({ to, end }: Season, { text, words }: SideView, { tables, language }: PairView): boolean {
  const next = words[to];
  const isFree = next === undefined || /[^ -]/.test(text.slice(end, next.start)) || /^\d/.test(next.norm);
  return isFree || tables?.order === 'clause' || (languageNamed(language)?.weak ?? []).includes(next.norm);
}
