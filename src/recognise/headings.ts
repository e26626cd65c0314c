import type { Language } from '../language/index.js';
import { words } from '../text/index.js';
import type { ScopeState } from './model.js';
import { phraseForm } from './signals.js';

/** Titles longer than this (in words) are sentences; what they mention says nothing of what stands below. */
const LONGEST = 30;
/** In titles up to this long a closing or summing-up word counts wherever it stands, in longer ones at the start only. */
const SHORT = 5;

/** What a title says of the blocks below it: "none" where it says nothing. */
export function titleState(title: string, lexicon: Language): ScopeState {
  const list = words(title).map((word) => word.norm);
  if (!list.length || list.length > LONGEST || isCommand(list, lexicon)) return 'none';
  const bare = ` ${list.join(' ')} `.replace(/^(?: (?:\d[\d.]*|[a-z]|[ivx]+))+(?= )/, '');
  const within = (phrases: readonly string[]) => phrases.some((phrase) => bare.includes(` ${phraseForm(phrase)} `));
  const leading = (phrases: readonly string[]) =>
    phrases.some((phrase) => (list.length <= SHORT ? bare.includes(` ${phraseForm(phrase)} `) : bare.startsWith(` ${phraseForm(phrase)} `)));
  const { open, openWhole, restate, reply, close, about } = lexicon.sections;
  const opens = open.some((phrase) => names(bare, phraseForm(phrase))) || openWhole.some((phrase) => bare.trim() === phraseForm(phrase));
  if (opens) return leading(reply) || within(about) || ofOthers(title) ? (leading(reply) ? 'reply' : 'close') : within(restate) ? 'restate' : 'open';
  if (leading(reply) || (leading(close) && within(reply))) return 'reply';
  return leading(restate) ? 'restate' : leading(close) ? 'close' : 'none';
}

/** Whether a phrase stands in a title, and not as the label of one: "Accepted: recommendation 4" names no section. */
function names(title: string, phrase: string): boolean {
  for (let at = title.indexOf(` ${phrase} `); at >= 0; at = title.indexOf(` ${phrase} `, at + 1))
    if (!/^\d/.test(title.slice(at + phrase.length + 2))) return true;
  return false;
}

/** "Expand scope": a title that is itself an instruction. */
function isCommand(list: readonly string[], lexicon: Language): boolean {
  const first = list[0] ?? '';
  return list.length > 1 && lexicon.acts.includes(first) && !lexicon.nounActs.includes(first);
}

/** Whether a title names recommendations, whatever else it says of them. */
export function namesRecommendations(title: string, lexicon: Language): boolean {
  const text = ` ${words(title)
    .map((word) => word.norm)
    .join(' ')} `;
  return lexicon.sections.open.some((phrase) => text.includes(` ${phraseForm(phrase)} `));
}

/** Whether a title names a series of which every heading below is one: "Principles". */
export function namesSeries(title: string, lexicon: Language): boolean {
  const bare = words(title)
    .map((word) => word.norm)
    .join(' ')
    .replace(/^(?:\d[\d.]*|[a-z]) /, '');
  return lexicon.sections.series.includes(bare);
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
