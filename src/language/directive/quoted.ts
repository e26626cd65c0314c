import type { Sentence } from './sentence.js';

const OPENING = '“«„';
const CLOSING = '”»';

/** Stretches between double quotation marks; one that is never closed goes on to the end. */
export function quotations(text: string): [number, number][] {
  const found: [number, number][] = [];
  if (!/["“”«»„]/.test(text)) return found;
  const german = text.includes('„');
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (open < 0 && (OPENING.includes(char) || char === '"')) open = at;
    else if (open >= 0 && (CLOSING.includes(char) || char === '"' || (char === '“' && german))) {
      found.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0 && (open < 3 || OPENING.includes(text[open] ?? ''))) found.push([open, text.length]);
  return found;
}

/** Whether a place lies between quotation marks. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  return sentence.quoted.some(([from, to]) => at > from && at < to);
}
