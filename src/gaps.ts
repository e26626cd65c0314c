import { words } from './text/index.js';
import type { Gap, GapKind, Side, Warning } from './types.js';

/** What a warning says of the text: in what way a part of it is missing, and what that part is called in a reason. */
interface Meaning {
  readonly kind: GapKind;
  readonly name: string;
}

/**
 * The warnings after which something may stand in a document that was not compared as a reader of the page sees it. A warning of another code
 * says nothing of the sort. One line a code: a reader that learns to tell of a further part adds its code here.
 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'unread-part': { kind: 'unread', name: 'a part of the file that was not read' },
  'embedded-document': { kind: 'unread', name: 'an embedded document that was not read' },
  'page-without-text': { kind: 'unread', name: 'a page of which no text could be read' },
  'page-unreadable': { kind: 'unread', name: 'a page that could not be read' },
  damaged: { kind: 'unread', name: 'a damaged part of the file' },
  'little-text': { kind: 'unread', name: 'what a notice in its place leaves out' },
  'hidden-text': { kind: 'hidden', name: 'text that the file hides' },
  'covered-text': { kind: 'covered', name: 'text that cannot be seen on the page' },
  'text-under-picture': { kind: 'covered', name: 'words over which a picture was laid' },
  redacted: { kind: 'redacted', name: 'a blacked-out passage' },
  'struck-through': { kind: 'struck', name: 'words that are struck through' },
  'alignment-limit': { kind: 'guessed', name: 'a passage that was compared with its surroundings only' },
  'layout-guessed': { kind: 'guessed', name: 'a part whose layout was guessed' },
  'recommendations-elsewhere': { kind: 'elsewhere', name: 'a part that was not supplied' },
  'numbers-missing': { kind: 'elsewhere', name: 'what the missing numbers stood for' },
};

/** Readers tell so many texts of a warning, and so many characters of each: a list as long as that may be cut short. */
const TEXTS = 50;
const TEXT_LENGTH = 300;

/** What of a document was not compared, as its warnings tell. */
export function gapsOf(warnings: readonly Warning[], side: Side): Gap[] {
  return warnings.filter((warning) => (warning.side ?? side) === side).flatMap((warning) => gapOf(warning) ?? []);
}

function gapOf({ code, locators, texts = [], words: total }: Warning): Gap | undefined {
  const meaning = MEANINGS[code];
  if (!meaning) return undefined;
  const shown = texts.reduce((sum, text) => sum + words(text).length, 0);
  const whole = texts.length > 0 && texts.length < TEXTS && texts.every((text) => text.length < TEXT_LENGTH);
  const further = total === undefined ? (whole ? 0 : Number.POSITIVE_INFINITY) : Math.max(0, total - shown);
  return { ...meaning, locators, texts, further };
}
