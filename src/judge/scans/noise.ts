import type { Language } from '../../language/index.js';
import { type Word, words } from '../../text/index.js';
import type { Misread } from '../../types.js';
import { type Run, runsOf } from '../edits/diff.js';
import { isGuarded } from './guarded.js';
import { shapeOf, within } from './shape.js';

/** What a program saw, and what the other document has there. */
export interface Texts {
  readonly seen: string;
  readonly other: string;
  readonly language: Language;
  /** how sure the program is of a word, by it and the one before it; undefined where that is not known */
  readonly confidence: (word: string, before: string | undefined) => number | undefined;
}

/** What was seen, with the words of the other text where recognition alone makes the difference. */
export interface Mended {
  readonly text: string;
  readonly misread: readonly Omit<Misread, 'side'>[];
}

/** Less sure than this, a program may have a letter wrong. */
const UNSURE = 0.85;
/** Less sure than this, it may have seen words in specks. */
const SPECKS = 0.6;
/** Letters that a word has at least for each letter that may be wrong. */
const LETTERS = 4;

/** A change of a text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Takes what recognition confuses for what the other text has: letters alike in shape, parted words, accents, and single letters where the program is not sure. Values, modals and negations stay as they were seen. */
export function mended(texts: Texts): Mended {
  const [seen, other] = [words(texts.seen), words(texts.other)];
  const norms = (list: readonly Word[]) => list.map(({ norm }) => norm);
  const changes = runsOf(norms(seen), norms(other)).flatMap((run) => (run.kind === 'change' ? changesIn(run, { seen, other }, texts) : []));
  const misread = changes.map(({ start, end, put }) => ({ seen: texts.seen.slice(start, end), other: put.trim() }));
  return { text: changes.length === 0 ? texts.seen : withChanges(texts.seen, changes), misread };
}

interface Lists {
  readonly seen: readonly Word[];
  readonly other: readonly Word[];
}

function changesIn(run: Run, lists: Lists, texts: Texts): Change[] {
  const [seen, other] = [lists.seen.slice(...run.draft), lists.other.slice(...run.final)];
  if (seen.length > 0 && other.length > 0 && shapeOf(textOf(seen)) === shapeOf(textOf(other))) return [inPlace(seen, other, texts)];
  const before = (at: number) => lists.seen[run.draft[0] + at - 1]?.text;
  if (other.length === 0) return seen.flatMap((word, at) => (isSpeck(word, before(at), texts) ? [{ start: word.start, end: word.end, put: '' }] : []));
  if (seen.length !== other.length) return [];
  return seen.flatMap((word, at) => {
    const [there] = other.slice(at, at + 1);
    return there && isMisread([word, there], before(at), texts) ? [inPlace([word], [there], texts)] : [];
  });
}

const textOf = (list: readonly Word[]): string => list.map(({ text }) => text).join('');

function inPlace(seen: readonly Word[], other: readonly Word[], texts: Texts): Change {
  const put = texts.other.slice(other[0]?.start ?? 0, other.at(-1)?.end ?? 0);
  return { start: seen[0]?.start ?? 0, end: seen.at(-1)?.end ?? 0, put };
}

/** A word that differs from the one in its place by its shape alone, or by few letters where the program is not sure of it. */
function isMisread([seen, other]: readonly [Word, Word], before: string | undefined, { language, confidence, ...texts }: Texts): boolean {
  if (shapeOf(seen.text) === shapeOf(other.text)) return true;
  const letters = Math.min(seen.norm.length, other.norm.length);
  if (!within(shapeOf(seen.text), shapeOf(other.text), Math.floor(letters / LETTERS))) return false;
  if ((confidence(seen.text, before) ?? 1) >= UNSURE) return false;
  const in_ =
    (text: string, { start, end }: Word) =>
    (word: string) =>
      `${text.slice(Math.max(0, start - 30), start)}${word}${text.slice(end, end + 30)}`;
  return !isGuarded(seen.text, in_(texts.seen, seen), language) && !isGuarded(other.text, in_(texts.other, other), language);
}

/** A letter or two that only the program saw, and was not sure of. */
function isSpeck(word: Word, before: string | undefined, { confidence, seen, language }: Texts): boolean {
  const around = (put: string) => `${seen.slice(Math.max(0, word.start - 30), word.start)}${put}${seen.slice(word.end, word.end + 30)}`;
  return word.text.length <= 2 && (confidence(word.text, before) ?? 1) < SPECKS && !isGuarded(word.text, around, language);
}

function withChanges(text: string, changes: readonly Change[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, put } of changes) {
    out += text.slice(from, start) + put;
    from = end;
  }
  return out + text.slice(from);
}
