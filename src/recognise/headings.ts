import { speaksOfAuthor } from '../language/directive/index.js';
import type { Language } from '../language/index.js';
import { findPhrases, hasPhrase, phraseAt } from '../language/matcher.js';
import { type Word, words } from '../text/index.js';
import type { ScopeState } from './model.js';

/** Titles longer than this (in words) are sentences; what they mention says nothing of what stands below. */
const LONGEST = 30;
/** In titles up to this long a closing or summing-up word counts wherever it stands, in longer ones at the start only. */
const SHORT = 5;

/** What a title says of the blocks below it: "none" where it says nothing. */
export function titleState(title: string, lexicon: Language): ScopeState {
  const list = words(title);
  if (!list.length || list.length > LONGEST || isCommand(list, lexicon)) return 'none';
  const bare = withoutNumber(list);
  const within = (phrases: readonly string[]) => hasPhrase(bare, lexicon.indexed(phrases));
  const leading = (phrases: readonly string[]) => (list.length <= SHORT ? within(phrases) : phraseAt(bare, 0, lexicon.indexed(phrases)) !== undefined);
  const { open, openWhole, restate, reply, close, findings, about } = lexicon.sections;
  const opens = names(bare, open, lexicon) || isWhole(bare, openWhole, lexicon) || isAsked(list, lexicon);
  if (opens) return leading(reply) || within(about) || ofOthers(title) ? (leading(reply) ? 'reply' : 'close') : within(restate) ? 'restate' : 'open';
  const closes = leading(close) || leading(findings);
  if (leading(reply) || (closes && within(reply))) return 'reply';
  return leading(restate) ? 'restate' : closes ? 'close' : 'none';
}

/** "What we ask of schools", "Was wir fordern", "Lo que pedimos": what the author asks for stands below. */
function isAsked(list: readonly Word[], lexicon: Language): boolean {
  const { turned, cues, personInVerb, indexed } = lexicon;
  // "O que", "4. What": a letter that opens a title may be a word
  const what = phraseAt(list, 0, indexed(turned.what)) ?? phraseAt(list, 1, indexed(turned.what));
  if (!what || list.length > ASKED) return false;
  const rest = list.slice(what.to);
  // "What we want to know" asks for views
  const ends = ({ to }: { readonly to: number }) => to === rest.length || turned.of.includes(rest[to]?.norm ?? '');
  return (personInVerb || speaksOfAuthor(rest, lexicon)) && findPhrases(rest, indexed(cues.verb, cues.soft, cues.ask, cues.require)).some(ends);
}

/** Words of such a title at most. */
const ASKED = 8;

/** A title without the numbers and letters that it begins with. */
function withoutNumber(list: readonly Word[]): readonly Word[] {
  const from = list.findIndex(({ norm }) => !/^(?:\d[\d.]*|[a-z]|[ivx]+)$/.test(norm));
  return from < 0 ? [] : list.slice(from);
}

/** Whether a title is one of some phrases and nothing else. */
const isWhole = (list: readonly Word[], phrases: readonly string[], lexicon: Language): boolean =>
  list.length > 0 && phraseAt(list, 0, lexicon.indexed(phrases))?.to === list.length;

/** Whether a phrase stands in a title, and not as the label of one: "Accepted: recommendation 4", "Recommendation No. 4 of 2 May" name no section. */
const names = (list: readonly Word[], phrases: readonly string[], lexicon: Language): boolean =>
  findPhrases(list, lexicon.indexed(phrases)).some(({ to }) => !isNumbered(list, to));

/** Whether a number follows, with a sign that says it is one or without. */
function isNumbered(list: readonly Word[], at: number): boolean {
  const next = list.slice(at, at + SIGN + 1).find(({ norm }) => !NUMBER_SIGN.test(norm))?.norm ?? '';
  return /^\d/.test(next) && !YEAR.test(next);
}

/** "no. 4", "nº 4", "n.º 4", "Nr. 4", "número 4": in all languages it begins with the same letter */
const NUMBER_SIGN = /^(?:n\p{L}{0,6}|o)$/u;
/** Words of such a sign at most. */
const SIGN = 2;

/** "Recommendations 2025": those of that year. */
const YEAR = /^(?:19|20)\d\d$/;

/** "Expand scope": a title that is itself an instruction. */
function isCommand(list: readonly Word[], lexicon: Language): boolean {
  const first = list[0]?.norm ?? '';
  return list.length > 1 && lexicon.acts.includes(first) && !lexicon.nounActs.includes(first);
}

/** Whether a title closes because it names findings. */
export function namesFindings(title: string, { sections, indexed }: Language): boolean {
  const list = words(title);
  return hasPhrase(list, indexed(sections.findings)) && !hasPhrase(list, indexed(sections.close));
}

/** Whether a title names recommendations, whatever else it says of them. */
export function namesRecommendations(title: string, lexicon: Language): boolean {
  return hasPhrase(words(title), lexicon.indexed(lexicon.sections.open));
}

/** Whether a title names one recommendation by its number: "Recommendation No. 4 of 2 May". */
export const namesOne = (title: string, lexicon: Language): boolean => {
  const list = words(title);
  return list.length <= LONGEST && findPhrases(list, lexicon.indexed(lexicon.labels.formal)).some(({ to }) => isNumbered(list, to));
};

/** Whether a title names a series of which every heading below is one: "Principles". */
export function namesSeries(title: string, lexicon: Language): boolean {
  return isWhole(withoutNumber(words(title)), lexicon.sections.series, lexicon);
}

/** "Council of Europe recommendations": the word small, a name before it. In titles that capitalise every word nobody can tell. */
function ofOthers(title: string): boolean {
  const before = /^(.*?)\s*recommendations\b/.exec(title)?.[1];
  if (!before) return false;
  const names = before
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word));
  return names.length > 0 && /^\p{Lu}\p{Ll}/u.test(before);
}

/** Whether a title holds a noun of labels: "Security Verification Requirements". */
export function holdsLabelNoun(title: string, { labels, wordOrder }: Language): boolean {
  const nouns = [...labels.formal, ...labels.series];
  // "Verbetermaatregel", "Kernempfehlung": where nouns are written as one, the last says what it is
  const holds = (norm: string, noun: string) => norm.startsWith(noun) || (wordOrder === 'clause' && noun.length > LAST_NOUN && norm.endsWith(noun));
  return words(title).some(({ norm }) => nouns.some((noun) => norm === noun || (noun.length > SHORT_NOUN && holds(norm, noun))));
}

/** Shorter nouns begin other words. */
const SHORT_NOUN = 4;
/** … and shorter still than these end others: "Reaktion". */
const LAST_NOUN = 6;
