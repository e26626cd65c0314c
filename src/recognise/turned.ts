import { speaksOfAuthor } from '../language/directive/index.js';
import type { Language } from '../language/index.js';
import { findPhrases, hasPhrase, type PhraseHit, phraseAt } from '../language/matcher.js';
import { type Word, words } from '../text/index.js';

/** Longer titles (in words) are sentences. */
const LONGEST = 14;
/** Words between "of" and whose proposals they are: "the two". */
const BETWEEN = 2;

/** Whether a title says that what stands below is asked by others or was not taken up: "Demands of the unions", "What witnesses asked for", "Proposals we rejected". `whole` is the title of the document: who is named there writes it. */
export function turnsAway(title: string, lexicon: Language, whole: readonly Word[] = []): boolean {
  const list = words(title);
  if (!list.length || list.length > LONGEST) return false;
  const nouns = inAny(list, lexicon, lexicon.former.proposals, lexicon.turned.proposals);
  return nouns.some((noun) => isRefused(noun, list, lexicon) || isTheirs(noun, list, { lexicon, whole })) || asksItself(list, { lexicon, whole });
}

/** What of some lists stands in a title. */
const inAny = (list: readonly Word[], { indexed }: Language, ...lists: readonly (readonly string[])[]): PhraseHit<string>[] =>
  lists.flatMap((phrases) => findPhrases(list, indexed(phrases)));

interface Told {
  readonly lexicon: Language;
  readonly whole: readonly Word[];
}

/** "Rejected proposals", "Proposals we considered and did not adopt"; not "Proposals the minister rejected", which are still the authors'. */
function isRefused({ from, to }: PhraseHit<string>, list: readonly Word[], lexicon: Language): boolean {
  const { former, turned, circumstance, auxiliaries, finite } = lexicon;
  return inAny(list, lexicon, former.rejected, turned.refused).some((each) => {
    if (each.to === from) return to === list.length && isAuthors(list.slice(0, each.from), lexicon);
    const [between, behind] = [list.slice(to, each.from), list.slice(each.to)];
    if (each.from < to || between.some(({ norm }) => circumstance.includes(norm) && !lexicon.sections.and.includes(norm))) return false;
    return isAuthors(between, lexicon) && behind.every(({ norm }) => auxiliaries.includes(norm) || finite.includes(norm));
  });
}

/** Whether no body but the author itself is named. */
const isAuthors = (list: readonly Word[], lexicon: Language): boolean => !hasPhrase(list, lexicon.indexed(lexicon.bodies)) || speaksOfAuthor(list, lexicon);

/** "Proposals from the residents", "Residents' proposals". */
function isTheirs({ from, to }: PhraseHit<string>, list: readonly Word[], told: Told): boolean {
  const { of } = told.lexicon.turned;
  const before = peopleIn(list, told).some((people) => people.to === from && to === list.length);
  if (before || !of.includes(list[to]?.norm ?? '')) return before;
  return peopleIn(list, told).some((people) => people.from > to && people.from - to - 1 <= BETWEEN && isAuthors(list.slice(to + 1, people.from), told.lexicon));
}

/** "What witnesses asked for", "Ce que demandent les riverains". */
function asksItself(list: readonly Word[], told: Told): boolean {
  const { turned, reported, former, sections, indexed } = told.lexicon;
  const what = list
    .slice(0, OPENING)
    .map((_, at) => phraseAt(list, at, indexed(turned.what)))
    .find(Boolean);
  if (!what || !peopleIn(list, told).length || hasPhrase(list, indexed(sections.open))) return false;
  return inAny(list.slice(what.to), told.lexicon, turned.asked, reported, former.asked).length > 0;
}

/** A number may stand before what opens a title. */
const OPENING = 3;

/** Those named who give evidence to a report, but not if its title names them as its subject or author. */
function peopleIn(list: readonly Word[], { lexicon, whole }: Told): PhraseHit<string>[] {
  const people = lexicon.indexed(lexicon.turned.people);
  const own = new Set(findPhrases(whole, people).map(({ entry }) => entry));
  // "the public inquiry", "the Parents Association": what tells more of a body is nobody by itself
  const stands = (to: number): boolean =>
    to === list.length || [...lexicon.circumstance, ...lexicon.sections.and, ...lexicon.turned.of].includes(list[to]?.norm ?? '');
  const asking = (to: number): boolean => hasPhrase(list.slice(to), lexicon.indexed(lexicon.turned.asked, lexicon.reported, lexicon.former.asked));
  return findPhrases(list, people).filter(
    ({ entry, to }) =>
      !own.has(entry) && (stands(to) || asking(to) || hasPhrase(list.slice(to), lexicon.indexed(lexicon.turned.proposals, lexicon.former.proposals))),
  );
}
