/** A heading is short: the longest seen in 31 reports has 14 words. */
const WORDS = 14;
const LENGTH = 110;
/** Entries of contents tables are titles. */
const ENTRY_LENGTH = 200;

/** "2.1 Findings ........ 14": a line of a contents table. */
export const isLeader = (text: string): boolean => text.length <= ENTRY_LENGTH && /(?:\.{4,}|…{2,}|(?: \.){4,}|_{4,})\s?(?:\d{1,4}|[ivxlc]{1,7})$/.test(text);

/** Whether a text begins with a small letter, as what goes on does. */
export const startsLower = (text: string): boolean => /^["“‘«(]?\p{Ll}/u.test(text);

/** How many words a text has, as it is printed. */
export const wordCount = (text: string): number => text.split(/\s+/).length;

/** Set in capitals throughout; fewer than three may be an acronym. */
export const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** Whether a line could be the title of what stands below, by its words alone. */
export function canBeTitle(text: string): boolean {
  return text.length <= LENGTH && wordCount(text) <= WORDS && !startsLower(text) && /\p{L}{2}/u.test(text) && !isLeader(text) && !/[;,]$/.test(text);
}
