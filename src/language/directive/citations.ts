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

/** How notes say where something stands, in any language: a page, a question of a hearing, a year in brackets, an address, a section of a law … */
const PLACE = /(?<!\p{L})(?:pp?|QQ?|S|Rn|Bl|blz|págs?|pgs?|paras?|n[°º])\.?\s?\d|\([^()]{0,60}(?<!\d)(?:19|20)\d\d[a-z]?\)|(?<!\p{L})(?:https?:|www\.)|§/iu;
/** … or that it is the work cited before. */
const AGAIN = /(?<!\p{L})(?:ibid|ibíd|ebd|ebenda|aldus|idem|op\.? ?cit|a\. ?a\. ?O|et al|vgl|cfr?)(?!\p{L})/iu;

/** Whether a text says where something stands, as notes do. */
export const citesSource = (text: string): boolean => PLACE.test(text) || AGAIN.test(text);
