import { BULLETS } from '../../text/index.js';

/** Signs by which a line of plain text shows what it begins; an empty box is typed as brackets, too. */

const BULLET = new RegExp(String.raw`^(?:[-–—*+${BULLETS}]|\[[ _]?\]|o(?=\s{1,8}\p{Lu}))\s{1,8}(?=\S)`, 'u');
const NUMBER = /^(?:\d{1,3}[.)]|\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3}){1,4}\.?)\s{1,8}(?=\S)/;
const LETTER = /^(?:\([a-zA-Z]\)|\([ivxlc]{1,6}\)|[a-zA-Z]\)|[ivxlc]{1,6}\)|[ivxlc]{2,6}\.|[a-z]\.)\s{1,8}(?=\S)/;
const WORDED = /^(?:\p{Lu}[\p{L}’'-]{0,20}\s){0,2}(?:\p{Lu}\p{L}{2,20})\s(?:n\s?[°º]\s?|no\.\s?|#)?\d{1,3}(?:\.\d{1,3}){0,3}\s?[:.–—](?:\s|$)/u;

/** A list marker at the start of a line: its length with the space after it, and whether it is a mere bullet. */
export interface Mark {
  readonly length: number;
  readonly kind: 'bullet' | 'number' | 'letter' | 'worded';
}

/** The marker with which a line begins an item of its own; undefined where it has none. */
export function markOf(text: string): Mark | undefined {
  for (const [kind, pattern] of [
    ['bullet', BULLET],
    ['number', NUMBER],
    ['letter', LETTER],
    ['worded', WORDED],
  ] as const) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { length, kind };
  }
  return undefined;
}

/** "¹ Counted in May.", "[1] …", "† …": how the notes of a list begin. */
export const isNoteStart = (text: string): boolean => /^(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3}|[†‡]{1,2})\s{0,8}[\p{L}"“«„(\d]/u.test(text);

/** A line of one repeated sign: it underlines the line above or parts two sections. */
export const ruleOf = (text: string): string | undefined => /^(?:([=\-~*_#+.^"])\1{2,200}|(?:[-*_] ){3,100}[-*_]?)$/.exec(text)?.[0].charAt(0);

/** A line with columns apart: wide gaps after its first word. */
export const isColumned = (text: string): boolean => /\S\s{3,}\S/.test(text);

/** Whether a text ends as sentences end, closing quotes and note calls aside. */
export const endsSentence = (text: string): boolean => /[.!?:;…]["”’»)\]]{0,3}(?:\[?\d{0,3}\]?)$/.test(text);
