/**
 * Text of a document, made harmless for one sink. Each sink has its own brand, so that the compiler refuses raw text,
 * and text made safe for another sink, wherever a renderer puts document text.
 */

import { characters, UNSEEN_RANGES } from './unseen.js';

/** Where a text is written to; each place has characters of its own that must not get through. */
export type Sink = 'terminal' | 'html' | 'markdown' | 'fence' | 'csv' | 'annotation' | 'property' | 'sarif' | 'xml' | 'word';

declare const sink: unique symbol;

/** A string that may be written to the sink `S` as it is. */
export type SafeText<S extends Sink> = string & { readonly [sink]: S };

const UNSEEN = characters(UNSEEN_RANGES);
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
/** Spaces that look like a space: a mark can hide in the choice of one. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** `text` with every character that cannot be seen shown as `<U+202E>`; newline and tab stay. */
export function visible(text: string): string {
  return text.replace(UNSEEN, codePoint).replace(LONE_SURROGATE, '\uFFFD');
}

/** `text` without the characters that cannot be seen and with plain spaces only: nothing invisible can mark the copy it came from. */
export function unmarked(text: string): string {
  return text.replace(UNSEEN, '').replace(LONE_SURROGATE, '\uFFFD').replace(ODD_SPACE, ' ');
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * The runners of build services obey `::name` at the start of a line (after any indent) and `##[name]`, `##vso[` and
 * `##teamcity[` anywhere in one. Wrapping can put any word first in its line, so both are broken wherever they stand.
 */
const COMMAND = /::(?=[a-z])|##(?=[a-z]{0,8}\[)/gi;

function withoutCommands(text: string): string {
  return text.replace(COMMAND, (mark) => `${mark[0]}${codePoint(mark.slice(1))}`);
}

/** For a terminal or a log: no control sequence, no command of a build service. Newline and tab stay. */
export function terminal(text: string): SafeText<'terminal'> {
  return withoutCommands(visible(text)) as SafeText<'terminal'>;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(COMMAND, (mark) => `${mark[0]}&#${mark.charCodeAt(1)};`);
}

/** For a text node or a quoted attribute of HTML. */
export function html(text: string): SafeText<'html'> {
  return escaped(text) as SafeText<'html'>;
}

/** For a text node or a quoted attribute of XML 1.0, which also forbids U+FFFE and U+FFFF. */
export function xml(text: string): SafeText<'xml'> {
  return escaped(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') as SafeText<'xml'>;
}

/** For words of one line in a Word file, whose writer escapes what XML has a meaning for; XML 1.0 forbids U+FFFE and U+FFFF. */
export function word(text: string): SafeText<'word'> {
  return visible(text)
    .replace(/\n/g, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD') as SafeText<'word'>;
}

/**
 * For a line of Markdown: what has a meaning there escaped, one line. Escapes do not stop GitHub from turning `@name`, `#1` and
 * addresses into links after rendering; a zero-width space does, which is what dependency bots use in their pull requests.
 */
export function markdown(text: string): SafeText<'markdown'> {
  return withoutCommands(visible(text))
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)/gi, '$&&#8203;')
    .replace(/^ ?(?:\d{1,9}(?=[.)])|(?=[-+=]))/, '$&\\') as SafeText<'markdown'>;
}

/** For the inside of a fenced block of Markdown whose fence is longer than any run of backticks in it: see `fenceFor`. */
export function fence(text: string): SafeText<'fence'> {
  return withoutCommands(visible(text)) as SafeText<'fence'>;
}

/** The shortest fence, of three backticks or more, that nothing in `text` can close. */
export function fenceFor(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}

/** One quoted field of CSV (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front. */
export function csv(text: string): SafeText<'csv'> {
  const guarded = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${withoutCommands(visible(guarded)).replace(/"/g, '""')}"` as SafeText<'csv'>;
}

/** For the message of a workflow command. */
export function annotation(text: string): SafeText<'annotation'> {
  return withoutCommands(visible(text)).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A') as SafeText<'annotation'>;
}

/** For a property of a workflow command. */
export function property(text: string): SafeText<'property'> {
  return annotation(text).replace(/:/g, '%3A').replace(/,/g, '%2C') as string as SafeText<'property'>;
}

/** For a message of SARIF 2.1.0: no embedded link (3.11.6), no placeholder (3.11.5). */
export function sarif(text: string): SafeText<'sarif'> {
  return withoutCommands(visible(text))
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&') as SafeText<'sarif'>;
}

/** What may stand in a template of a sink: safe text, numbers, and lists of safe text. */
type Piece<S extends Sink> = SafeText<S> | number | readonly SafeText<S>[];

/** A template tag for one sink: what is written in the source is trusted, what is put in must be safe already. */
export function template<S extends Sink>(): (fixed: TemplateStringsArray, ...pieces: readonly Piece<S>[]) => SafeText<S> {
  return (fixed, ...pieces) => fixed.map((part, at) => part + written(pieces[at])).join('') as SafeText<S>;
}

function written<S extends Sink>(piece: Piece<S> | undefined): string {
  if (piece === undefined) return '';
  return typeof piece === 'object' ? piece.join('') : String(piece);
}

/** Joins safe pieces with a separator of our own. */
export function join<S extends Sink>(pieces: readonly SafeText<S>[], between: string): SafeText<S> {
  return pieces.join(between) as SafeText<S>;
}
