import type { Destination, Shared } from './shared.js';
import { unpackDate } from './state.js';

const nothing = (): void => {};
const unused = (): boolean => false;
const usedUp = (): boolean => true;

/** Takes all and keeps nothing. */
export const SKIP: Destination = { text: nothing, word: usedUp, close: nothing };

/** As SKIP, but what it holds may hold destinations of its own that are kept. */
export const HOLDER: Destination = { text: nothing, word: unused, close: nothing };

/** Gathers plain text, and gives it when it closes. */
export function collector(done: (text: string) => void): Destination {
  let all = '';
  return {
    text: (text) => {
      all += text;
    },
    word: (name) => {
      const space = ['par', 'line', 'tab'].includes(name);
      if (space) all += ' ';
      return space;
    },
    close: () => done(all.trim()),
  };
}

/** The font table: `{\f0\fcharset0 Name;}`, with or without groups of their own. */
export function fontTable(shared: Shared): Destination {
  let font = { id: 0, charset: 0, name: '' };
  const keep = (): void => void shared.fonts.set(font.id, { charset: font.charset, name: font.name.trim() });
  return {
    text: (text) => {
      font.name += text.split(';', 1)[0];
      if (text.includes(';')) keep();
    },
    word: (name, value) => {
      if (name === 'f') font = { id: value ?? 0, charset: 0, name: '' };
      else if (name === 'fcharset') font.charset = value ?? 0;
      return true;
    },
    close: nothing,
  };
}

/** The colour table: which of its colours cannot be told from paper. The first, often empty, is that of the reader. */
export function colourTable(shared: Shared): Destination {
  let parts: number[] = [];
  return {
    text: (text) => {
      for (const sign of text) {
        if (sign !== ';') continue;
        shared.paper.push(parts.length === 3 && parts.every((part) => part >= 0xf0));
        parts = [];
      }
    },
    word: (name, value) => {
      if (['red', 'green', 'blue'].includes(name)) parts.push(value ?? 0);
      return true;
    },
    close: nothing,
  };
}

/** The style sheet: what each paragraph style is called, and its outline level. */
export function styleSheet(shared: Shared): Destination {
  let id = 0;
  let name = '';
  let outline: number | undefined;
  return {
    text: (text) => {
      name += text;
      if (!text.includes(';')) return;
      shared.styles.set(id, { name: name.replace(/;.*$/s, '').trim(), outline });
      id = 0;
      name = '';
      outline = undefined;
    },
    word: (word, value) => {
      // character and table styles count apart; theirs must not take the place of a paragraph style
      if (word === 's') id = value ?? 0;
      else if (word === 'cs' || word === 'ds' || word === 'ts') id = -1 - (value ?? 0);
      else if (word === 'outlinelevel') outline = value;
      return true;
    },
    close: nothing,
  };
}

/** The authors of tracked changes, in order, each ended by a semicolon. */
export function authorTable(shared: Shared): Destination {
  let name = '';
  return {
    text: (text) => {
      const parts = (name + text).split(';');
      name = parts.pop() ?? '';
      for (const each of parts) shared.authors.push(each.trim());
    },
    word: usedUp,
    close: nothing,
  };
}

/** Counts the editing sessions that the file lists. */
export function sessions(shared: Shared): Destination {
  const word: Destination['word'] = (name) => {
    if (name === 'rsid') shared.rsids++;
    return true;
  };
  return { ...SKIP, word };
}

/** A date of the information group, in words of its own. */
export function infoDate(shared: Shared, name: string): Destination {
  const parts = new Map<string, number>();
  const twoDigits = (part: string): string => String(parts.get(part) ?? 0).padStart(2, '0');
  return {
    text: nothing,
    word: (word, value) => {
      parts.set(word, value ?? 0);
      return true;
    },
    close: () => {
      if (parts.get('yr')) shared.info.set(name, `${parts.get('yr')}-${twoDigits('mo')}-${twoDigits('dy')}T${twoDigits('hr')}:${twoDigits('min')}:00`);
    },
  };
}

/** A date that stands packed in text, as those of comments do. */
export function packedDate(text: string): string | undefined {
  const packed = Number.parseInt(text, 10);
  return Number.isNaN(packed) ? undefined : unpackDate(packed);
}
