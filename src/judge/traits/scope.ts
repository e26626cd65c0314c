import { stem, type Word } from '../../text/index.js';
import { findPhrases, spanOf } from '../../text/phrases.js';
import type { ClauseGroup } from '../clauses.js';
import { type Detector, type Observation, seen } from '../observation.js';
import type { PairView } from '../pair.js';

/** How many words behind "all" its noun may stand ("all community mental health providers"). */
const REACH = 3;

/** Universal quantifiers: lost while what they stood for stays softens; a shortened list has no direction. */
export const scope: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    return [...lost(pair, group, 'draft'), ...lost(pair, group, 'final')];
  });

function lost({ tables, language, ...pair }: PairView, group: ClauseGroup, side: 'draft' | 'final'): Observation[] {
  if (!tables) return [];
  const other = side === 'draft' ? 'final' : 'draft';
  const theirs = wordsOf(group[other]);
  const universal = findPhrases(theirs, tables.universal);
  return findPhrases(wordsOf(group[side]), tables.universal).flatMap(({ entry, from, to }) => {
    const own = wordsOf(group[side]);
    const nouns = nounsAfter(own, to);
    const place = placeOf(nouns, theirs, language);
    if (!entry.backed || place === undefined || universal.some((hit) => hit.to <= place && place - hit.to <= REACH)) return [];
    if (universal.length >= findPhrases(own, tables.universal).length) return [];
    const partial = findPhrases(theirs.slice(Math.max(0, place - REACH), place), tables.partial)[0];
    const shown = spanOf(pair[side].text, own, from, Math.min(own.length, to + 1));
    const start = Math.max(0, place - REACH);
    const counter = spanOf(pair[other].text, theirs, partial ? start + partial.from : place, place + 1);
    const [draft, final] = side === 'draft' ? [shown, counter] : [counter, shown];
    return [
      seen({ type: 'scope', direction: side === 'draft' ? 'softened' : 'strengthened', reason: `only the ${side} has “${entry.phrase}” here` }, draft, final),
    ];
  });
}

const wordsOf = (clauses: ClauseGroup['draft']): Word[] => clauses.flatMap(({ words }) => words);

function nounsAfter(words: readonly Word[], at: number): Word[] {
  if (words[at]?.norm === 'of') return nounsAfter(words, at + 1);
  return words.slice(at, at + 2).filter(({ norm }) => norm.length > 3);
}

/** Where the words behind the quantifier stand on the other side. */
function placeOf(nouns: readonly Word[], theirs: readonly Word[], language: string): number | undefined {
  const first = nouns[0];
  if (!first) return undefined;
  const at = theirs.findIndex(({ norm }) => stem(norm, language) === stem(first.norm, language));
  return at < 0 ? undefined : at;
}
