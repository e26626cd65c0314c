import type { Hit, Sentence } from './sentence.js';

/** What stands behind the title of a cited work: its year in brackets, or the number of the report. */
const SOURCE = /\([^()]{0,60}\b(?:19|20)\d\d[a-z]?\)|(?<!\p{L})\p{Lu}{2,6}-\d{2,}/u;
/** Words set as in a title, of those that follow the modal. */
const NEXT = 3;

/** "Agency, Harbours: The Board Should Count Its Piers, HB-21-104 (Saltby, 2021)": a modal set with a capital in a sentence is part of a title, and what stands behind says of which work. */
export function isInTitle(sentence: Sentence, hit: Hit): boolean {
  const modal = sentence.words[hit.from];
  if (!modal || hit.from === 0 || !/^\p{Lu}\p{Ll}/u.test(modal.text)) return false;
  const next = sentence.words.slice(hit.to, hit.to + NEXT);
  const rest = sentence.text.slice(modal.end - sentence.start);
  return next.some(({ text }) => /^\p{Lu}/u.test(text)) && SOURCE.test(rest);
}
