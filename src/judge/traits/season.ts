import { languageNamed } from '../../language/index.js';
import { findPhrases } from '../../language/matcher.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type Contrasted, contrasted } from './contrasted.js';

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

/** Words between "by" and what is due then: "before the end of the". */
const LEAD = 5;

/** Whether a time stands behind a word that says by when, and is neither read as part of a date nor part of a name. */
function isDue(season: Contrasted, { text, words, dates }: SideView, { tables }: PairView): boolean {
  const leads = tables ? findPhrases(words.slice(Math.max(0, season.from - LEAD), season.from), tables.due) : [];
  const isInDate = dates.some(({ start, end }) => season.start >= start && season.start < end);
  return leads.length > 0 && !isInDate && !/^[ -]\p{Lu}/u.test(text.slice(season.end));
}

/** Whether the time ends its phrase: "by spring tides" is no time. Where verbs close the clause, any word may follow. */
function closes({ to, end }: Contrasted, { text, words }: SideView, { tables, language }: PairView): boolean {
  const next = words[to];
  const isFree = next === undefined || /[^ -]/.test(text.slice(end, next.start)) || /^\d/.test(next.norm);
  return isFree || tables?.order === 'clause' || (languageNamed(language)?.weak ?? []).includes(next.norm);
}
