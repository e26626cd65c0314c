import { CAPTION_WORDS, COUNTING_WORDS, type LabelNouns, labelNouns, literally, MONTHS, NUMBER_WORDS } from '../text/index.js';
import type { BlockType } from '../types.js';
import { codeAt } from './codes.js';

/** A text cut into its printed label and the rest; `dropped` is how many characters stood before the rest. */
export interface Split {
  readonly label: string;
  readonly text: string;
  readonly dropped: number;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const titleCase = (phrase: string): string => phrase.split(' ').map(capitalised).join(' ');

/** A label begins with a capital: "recommendation 3 was" in running text is none. Words are taken literally, the user's own as they are written, too. */
function alternatives(words: readonly string[], asWritten: readonly string[] = []): string {
  const printed = new Set([...asWritten, ...words.flatMap((word) => [capitalised(word), titleCase(word), word.toUpperCase()])]);
  return [...printed]
    .sort((x, y) => y.length - x.length)
    .map(literally)
    .join('|');
}

const DIGITS = String.raw`\d{1,4}(?:[.\-/]\d{1,4}){0,4}[a-z]?`;
/** One capital alone ("A", "I") is as likely a word: it needs a mark after it. */
const NUMBER = String.raw`(?:${DIGITS}|(?<=\s)(?:(?:${alternatives(NUMBER_WORDS, NUMBER_WORDS)})(?=\s?[:.–—]|$)|[IVXLC]{2,7}|[A-Z](?:[.\-]?\d{1,3}){1,3}|[A-Z](?=\s?[:.)–—]|\s-\s|$)))(?:\([a-z0-9]{1,4}\)){0,2}`;

/** "🔴 " and the like before a label: printed for show, no part of the label or of the text; and the marks of a note (".. note:: ", "!!! note ") that no reader took for one. */
const DECORATION = String.raw`^(?:[\p{So}\p{Sk}\uFE0F\u200D]{1,4}\s{0,2}|(?:\.\.|!!!|:::)\s?\p{L}{1,20}(?:::)?\s{1,2})?`;

/** Patterns of the labels that are made of words. */
interface Patterns {
  /** "Key Recommendation 3:", "GAO Recommendation 1:", "Recommendation n° 5 :"; at most two capitalised words before the label word */
  readonly worded: RegExp;
  /** "Recommendation:" */
  readonly alone: RegExp;
  /** the same with the words of recommendations only */
  readonly formal: RegExp;
  /** codes of the document's own: "4-A", "REQ-3.1" */
  readonly codes: ReadonlySet<string>;
}

/** What a document itself numbers what it says with: nouns before numbers, and codes. */
export interface Printed {
  readonly nouns: readonly string[];
  readonly codes: ReadonlySet<string>;
}

const NOTHING_PRINTED: Printed = { nouns: [], codes: new Set() };

function patternsOf({ formal, series, other, alone }: LabelNouns, own: readonly string[], printed: Printed): Patterns {
  const number = String.raw`(?:[nN]\s?[°ºo]\.?|[Nn][ro]\.?|NO\.?|[Nn]um\.?|#|№)?\s?${NUMBER}`;
  const numbered = (nouns: string): RegExp =>
    new RegExp(String.raw`${DECORATION}((?:\p{Lu}[\p{L}\p{N}’'&-]{0,20}\s){0,2}(?:${nouns})\.?\s?${number})(?=[\s:.–—)(-]|$)`, 'u');
  return {
    worded: numbered(alternatives([...formal, ...series, ...other, ...printed.nouns], own)),
    formal: numbered(alternatives(formal, own)),
    alone: new RegExp(String.raw`${DECORATION}((?:${alternatives(alone, own)}))\s?(?::|[–—-]\s)`, 'u'),
    codes: printed.codes,
  };
}

const CAPTION = new RegExp(`^((?:${alternatives(CAPTION_WORDS)})\\.?\\s${NUMBER})(?=[\\s:.–—-]|$)`, 'u');

/** "R4", "R4.2", "SR-12", "PR.AC-1": a code; without a separator after it only where the letters are those of a recommendation. */
const CODE = /^([A-Z]{1,4}(?:\.[A-Z]{1,3})?[-.]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)(?=[\s:.–—)-]|$)/;
const RECOMMENDATION_CODE = /^(?:R|Rec|REC|SR|KR)[-.]?\d/;

const SEPARATOR = /^\s{0,2}(?:[:.)–—|]|-(?=\s|$))\s{0,3}/;
/** "Measure 3 (short term): …", "Recommendation 8 (accepted)" with nothing behind it: a remark of the label's own, which stays with the text. */
const REMARK = /^\s?\([^()]{1,80}\)\s?(?:[:.–—]|$|(?=\p{Lu}))/u;
const CAPITAL = /^[\s"“«'‘([]{0,3}[\p{Lu}\p{Lt}\p{Lo}]/u;

const NUMBERED = /^((?:\d{1,4}(?:\.\d{1,4}){0,4}[A-Za-z]?[.)]|\(\d{1,4}(?:\.\d{1,3}){0,3}\))(?:\s?\([a-z]{1,4}\)){0,2})(?:\s{1,4}|$)/;
const NUMBERED_BARE = /^(\d{1,3}(?:\.\d{1,3}){1,4}(?:\([a-z]{1,4}\)){0,2}|\d{1,3}(?:\([a-z]{1,4}\)){1,2})\s{1,4}/;
const LETTERED_NUMBER = /^([A-Z]\.?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?)\s{1,4}/;
const LETTER =
  /^((?:\([A-Za-z]\)|\([ivxlcIVXLC]{1,7}\))(?:\s?\([a-z0-9]{1,5}\)){0,2}|[A-Za-z]\)|[ivxlc]{1,7}\)|[IVXLC]{2,7}[.)]|[ivxlc]{1,7}\.|[a-z]\.)(?:\s{1,4}|$)/;
const CAPITAL_LETTER = /^([A-Z]\.|[IVXLC]{1,7}\.)(?:\s{1,4}|$)/;
const BARE_NUMBER = /^(\d{1,3})\s{1,4}(?=["“«'‘(]?\p{Lu})/u;

const months = new Set(MONTHS);
const firstWord = (text: string): string => /^\p{L}{1,12}/u.exec(text)?.[0].toLowerCase() ?? '';
/** "2024.", "2024.3.15.", "15.3.2024": a date at the start of a sentence */
const isDate = (label: string): boolean => /^(?:19|20)\d\d(?:(?:[.\-/]\d{1,2}){2})?[.)]?$|^\d{1,2}[.\-/]\d{1,2}[.\-/](?:19|20)\d\d[.)]?$/.test(label);
/** "z. B.", "d. h.": an abbreviation, not item z */
const isAbbreviation = (label: string, rest: string): boolean => /^[a-z]\.$/.test(label) && /^\p{L}\.(?:\s|$)/u.test(rest);

/** "Recommendations 2025" and nothing behind it: the year they are of */
const YEAR = /\s(?:19|20)\d\d$/;

const split = (text: string, label: string, end: number): Split => ({ label, text: text.slice(end), dropped: end });

/** Cuts the separator after a label off; undefined where the words after it show that it is a mention, not a label. */
function afterWords(text: string, match: RegExpExecArray, needsSeparator: boolean): Split | undefined {
  const label = match[1] ?? '';
  const rest = text.slice(match[0].length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  if (rest.trim() === '') return YEAR.test(label) ? undefined : split(text, label, text.length);
  if (separator !== '' && rest.length > separator.length) return split(text, label, match[0].length + separator.length);
  if (separator !== '') return split(text, label, text.length);
  if (!REMARK.test(rest) && (needsSeparator || !CAPITAL.test(rest))) return undefined;
  return split(text, label, match[0].length + (/^\s*/.exec(rest)?.[0].length ?? 0));
}

/** "Recommendation 3: …", "R4.2 – …", "Recommendation: …". */
function splitWorded(text: string, patterns: Patterns): Split | undefined {
  const worded = patterns.worded.exec(text);
  if (worded) {
    const found = afterWords(text, worded, false);
    if (found) return found;
  }
  const alone = patterns.alone.exec(text);
  if (alone) return afterWords(text, { ...alone, 0: alone[0].replace(/\s?[:–—-]\s?$/, '') } as RegExpExecArray, true);
  const code = CODE.exec(text);
  return (code && afterWords(text, code, !RECOMMENDATION_CODE.test(text))) ?? splitOwnCode(text, patterns);
}

/** "4-A An agency must …", where the document counts on with "4-B". */
function splitOwnCode(text: string, { codes }: Patterns): Split | undefined {
  const found = codeAt(text);
  return found && codes.has(found[1] ?? '') ? afterWords(text, found, false) : undefined;
}

/** "Table 3: …": the label of a caption. */
export function splitCaption(text: string): Split | undefined {
  const match = CAPTION.exec(text);
  return match ? afterWords(text, match, false) : undefined;
}

function splitNumber(text: string): Split | undefined {
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const found = split(text, numbered[1] ?? '', numbered[0].length);
    return isDate(found.label) || months.has(firstWord(found.text)) ? undefined : found;
  }
  const bare = NUMBERED_BARE.exec(text) ?? LETTERED_NUMBER.exec(text);
  return bare && CAPITAL.test(text.slice(bare[0].length)) ? split(text, bare[1] ?? '', bare[0].length) : undefined;
}

/** "3. Recommendation 1: …": the number of the paragraph before the label that the document cites it by. In a title it counts sections. */
function splitBehindNumber(number: Split | undefined, type: BlockType, { formal }: Patterns): Split | undefined {
  const worded = number && type !== 'heading' ? formal.exec(number.text) : null;
  const found = worded && number ? afterWords(number.text, worded, false) : undefined;
  return found && number && found.text !== '' ? { ...found, dropped: number.dropped + found.dropped } : number;
}

function splitLetter(text: string, type: BlockType): Split | undefined {
  const match = LETTER.exec(text) ?? (type === 'heading' || type === 'listItem' ? CAPITAL_LETTER.exec(text) : null);
  if (!match) return undefined;
  const found = split(text, match[1] ?? '', match[0].length);
  return isAbbreviation(found.label, found.text) || /^\d/.test(found.text) ? undefined : found;
}

function splitLabel(text: string, type: BlockType, patterns: Patterns): Split | undefined {
  const found = splitWorded(text, patterns) ?? splitBehindNumber(splitNumber(text), type, patterns) ?? splitLetter(text, type);
  if (found || type !== 'heading') return found;
  const bare = BARE_NUMBER.exec(text);
  return bare && !months.has(firstWord(text.slice(bare[0].length))) ? split(text, bare[1] ?? '', bare[0].length) : undefined;
}

/** Splits printed labels off texts, by the words of all languages and the user's own. */
export interface LabelSplitter {
  /** "Recommendation 3: …", "R4.2 – …", "Recommendation: …" */
  readonly worded: (text: string) => Split | undefined;
  /** the printed label at the start of a block's text and the rest, undefined where there is none; a bare "6 Title" counts in headings only */
  readonly any: (text: string, type: BlockType) => Split | undefined;
}

/** A splitter that knows the user's own label words beside the built-in ones, and nouns and codes that the document counts on with; plain phrases, taken literally. */
export function labelSplitter(own: readonly string[] = [], printed: Printed = NOTHING_PRINTED): LabelSplitter {
  const patterns = patternsOf(labelNouns(own), own, printed);
  return { worded: (text) => splitWorded(text, patterns), any: (text, type) => splitLabel(text, type, patterns) };
}

/** The capital with which a paragraph begins ("A. Keep a register"): as likely the initial of a name, a label only where its neighbours count on. */
export function initialLetter(text: string): Split | undefined {
  const found = /^([A-Z]\.)\s{1,4}(?=\p{Lu})/u.exec(text);
  return found ? split(text, found[1] ?? '', found[0].length) : undefined;
}

/** What follows the title number of a law ("12 U.S.C. § 5001", "28 C.F.R."): it counts titles, not paragraphs. */
const CITATION = /^(?:\p{Lu}\.){2}/u;

/** The number with which a paragraph begins although no mark follows it ("177 We recommend"): a label only where its neighbours count on. */
export function bareNumber(text: string): Split | undefined {
  const bare = BARE_NUMBER.exec(text);
  const rest = text.slice(bare?.[0].length ?? 0);
  return bare && !months.has(firstWord(rest)) && !CITATION.test(rest) ? split(text, bare[1] ?? '', bare[0].length) : undefined;
}

/** "PRIMERA. Se repare …", "Zweitens: …": up to two words in capitals or with one, a mark, and a capital. */
const COUNTED = /^((?:\p{Lu}[\p{L}]{3,13}\s)?\p{L}{4,14})\s?(?:\.[-–—]?|[:–—])\s{0,3}(?=["“«'‘(]?\p{Lu})/u;

/** The word that counts the statement with which a paragraph begins, and what it counts: a label only where its neighbours count on. */
export function countingWord(text: string): { readonly split: Split; readonly number: number } | undefined {
  const [whole = '', word = ''] = COUNTED.exec(text) ?? [];
  const number = COUNTING_WORDS.get(word.toLowerCase());
  return number === undefined || word === word.toLowerCase() ? undefined : { split: split(text, word, whole.length), number };
}
