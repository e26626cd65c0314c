import { BULLETS } from '../../text/index.js';

/** A symbol font's sign in its private area; several are words that it spells. */
const PRIVATE = '[\uf020-\uf0ff](?![\uf020-\uf0ff])';
const BULLET = new RegExp(`^(?:[${BULLETS}]|${PRIVATE}|[–—*>-](?=\\s)|o(?=\\s[A-Z]))\\s*`, 'u');
const NUMBERED =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6})[.)](?:\s?\([a-z]{1,4}\)){0,2}|\d{1,3}(?:\.\d{1,3}){1,4}|\[\d{1,3}\])(?=\s|$)/u;
const WORDED =
  /^(?:(?:Key|Draft|KEY|DRAFT) )?(?:Recommendation|Principle|Action|Finding|Conclusion|Objective|Goal|Chapter|Section|Part|Appendix|Annex|Article|Table|Figure|Box|RECOMMENDATION|PRINCIPLE|ACTION|FINDING|CONCLUSION|OBJECTIVE|GOAL|CHAPTER|SECTION|PART|APPENDIX|ANNEX|ARTICLE|TABLE|FIGURE|BOX)\s+(?:[A-Z]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[IVXLC]{1,6}|[A-Z])(?=[\s:.–—)-]|$)/u;

/** How a line begins: nothing of note, a bullet, a number or letter of a list, a worded label ("Recommendation 3"). */
export type Start = 'plain' | 'bullet' | 'number' | 'word';

const NAME = String.raw`(?:\p{Lu}\.[ -]?){1,3}(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’-]{1,40}`;
/** Authors: a capital before a name is its initial where another initial and name follow at once. */
const NAMES = new RegExp(String.raw`^${NAME}(?:,| &| \p{Ll}{1,3}) ${NAME}`, 'u');

/** What a line begins with: a number, a mark of a list, or plain words. */
export function startOf(text: string): Start {
  if (NAMES.test(text)) return 'plain';
  if (BULLET.test(text)) return 'bullet';
  if (NUMBERED.test(text)) return 'number';
  return WORDED.test(text) ? 'word' : 'plain';
}

/** True for text that is a list label and nothing else: what follows after a wide gap belongs to it. */
export function isLoneLabel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 8 && (BULLET.exec(`${trimmed} `)?.[0].length === trimmed.length + 1 || NUMBERED.exec(trimmed)?.[0] === trimmed);
}

/** The text without a bullet at its start. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

const LEADER = /(?:\.{4,}|(?: \.){4,}|…{2,}|·{4,}|_{4,})\s?(?:\d{1,4}|[ivxlc]{1,7})$/u;

/** True for an entry of the contents: dots lead to the number of its page. */
export function leadsToPage(text: string): boolean {
  return LEADER.test(text);
}
