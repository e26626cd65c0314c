import { spellingRules } from '../language/spelling.js';

/** One spelling for words that British and American English write in two ways. */
export function spelling(norm: string): string {
  if (norm.length < 5) return spellingRules.short[norm] ?? norm;
  let plain = norm;
  for (const [variant, common] of spellingRules.rules) plain = plain.replace(variant, common);
  return plain;
}
