import type { Lexicon } from '../lexicon/index.js';
import { words } from '../text/index.js';
import { phraseForm } from './facts.js';
import type { ScopeState } from './model.js';

/** Titles longer than this (in words) are sentences; what they mention says nothing of what stands below. */
const LONGEST = 22;

/** What a title says of the blocks below it: "none" where it says nothing. */
export function titleState(title: string, lexicon: Lexicon): ScopeState {
  const list = words(title);
  const text = ` ${list.map((word) => word.norm).join(' ')} `;
  if (!list.length || list.length > LONGEST) return 'none';
  const has = (phrases: readonly string[]) => phrases.some((phrase) => text.includes(` ${phraseForm(phrase)} `));
  const { open, openWhole, restate, reply, close, about } = lexicon.sections;
  const bare = text.replace(/^(?: (?:\d[\d.]*|[a-z]|[ivx]+))+(?= )/, '');
  const opens = has(open) || openWhole.some((phrase) => bare.trim() === phraseForm(phrase));
  if (has(reply)) return 'reply';
  if (opens) return has(about) || ofOthers(title) ? 'close' : has(restate) ? 'restate' : 'open';
  return has(restate) ? 'restate' : has(close) ? 'close' : 'none';
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
