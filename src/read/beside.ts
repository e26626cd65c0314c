import { words } from '../text/index.js';
import type { Locator, Warning } from '../types.js';

/** A part of a file that is there but is not read as text: what it is, where it stands, and what it says as far as that is cheap to know. */
export interface UnreadPart {
  /** "diagram (SmartArt)" */
  readonly what: string;
  readonly place: Omit<Locator, 'block'>;
  /** all that it says; nothing where that is not known */
  readonly texts?: readonly string[];
  /** what the part is called in the file */
  readonly name?: string;
  /** stands in what is made for programs and authors: it is no piece of the text around it */
  readonly unshown?: true;
}

/** Warns of the parts of a file that are not read, one warning a kind. */
export function unreadWarnings(parts: readonly UnreadPart[]): Warning[] {
  const kinds = [...new Set(parts.map(({ what }) => what))];
  return kinds.map((what) =>
    warningOf(
      what,
      parts.filter((part) => part.what === what),
    ),
  );
}

function warningOf(what: string, parts: readonly UnreadPart[]): Warning {
  const texts = parts.flatMap((part) => part.texts ?? []);
  const names = [...new Set(parts.flatMap((part) => part.name || []))];
  const known = parts.every((part) => part.texts !== undefined);
  return {
    code: parts.some(({ unshown }) => unshown) ? 'unshown-text' : 'unread-part',
    message: `The file holds ${parts.length} ${what}${parts.length === 1 ? '' : 's'} whose words were not read as text${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    locators: parts.map(({ place }) => ({ block: 0, ...place })),
    ...(texts.length > 0 ? { texts } : {}),
    ...(known ? { words: texts.reduce((sum, text) => sum + words(text).length, 0) } : {}),
  };
}
