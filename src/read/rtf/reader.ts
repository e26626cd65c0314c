import type { Limits } from '../../types.js';
import { checkLimit } from '../limits.js';
import { codePage, decode } from './charsets.js';
import { DESTINATIONS } from './destinations.js';
import type { Destination, Frame, Shared } from './shared.js';
import { initialState, SETTERS } from './state.js';
import { SKIP } from './tables.js';
import { type Token, tokens } from './tokens.js';

/** Control words and signs that print a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  zwbo: '\u200b',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

type Shape = (shared: Shared, value: number | undefined) => void;

/** Control words that say something of the whole file. */
const FILE_WORDS: Readonly<Record<string, Shape>> = {
  ansicpg: (shared, value) => Object.assign(shared, { page: codePage(value) }),
  mac: (shared) => Object.assign(shared, { page: 'macintosh' }),
  pc: (shared) => Object.assign(shared, { page: 'cp437' }),
  pca: (shared) => Object.assign(shared, { page: 'cp850' }),
  deff: (shared, value) => Object.assign(shared, { defaultFont: value ?? 0 }),
  aftnnrlc: (shared) => Object.assign(shared, { endnoteFormat: 'lowerRoman' }),
  aftnnruc: (shared) => Object.assign(shared, { endnoteFormat: 'upperRoman' }),
  aftnnalc: (shared) => Object.assign(shared, { endnoteFormat: 'lowerLetter' }),
  aftnnauc: (shared) => Object.assign(shared, { endnoteFormat: 'upperLetter' }),
};

/** Follows the groups of an RTF file, and sends what it says where it belongs. */
export class Reader {
  private readonly shared: Shared;
  private readonly limits: Limits;
  private readonly frames: Frame[] = [];
  /** bytes of text not yet decoded: a character may take two */
  private bytes = '';
  /** characters to pass over: they stand for a Unicode character that was read */
  private toSkip = 0;

  constructor(shared: Shared, limits: Limits) {
    this.shared = shared;
    this.limits = limits;
  }

  /** Reads the whole file into its body, and gives how many groups it leaves open. Throws a LimitError where groups nest too deep. */
  read(source: string, body: Destination): number {
    this.frames.push({ state: initialState(0), destination: body, story: body, field: undefined, starred: false, owns: false });
    for (const token of tokens(source)) {
      this.take(token);
      if (token.type === 'close' && this.frames.length === 1) break;
    }
    this.flush();
    const left = this.frames.length - 1;
    while (this.frames.length > 1) this.close();
    body.close(this.top.state);
    return left;
  }

  private get top(): Frame {
    return this.frames[this.frames.length - 1] as Frame;
  }

  private take(token: Token): void {
    if (token.type === 'text') this.addBytes(token.text);
    else {
      this.flush();
      if (token.type === 'open') this.open();
      else if (token.type === 'close') this.close();
      else if (token.type === 'sign') this.sign(token.name);
      else this.word(token.name, token.value);
    }
  }

  private addBytes(bytes: string): void {
    const passed = Math.min(this.toSkip, bytes.length);
    this.toSkip -= passed;
    this.bytes += bytes.slice(passed);
  }

  private flush(): void {
    if (this.bytes === '') return;
    const { state } = this.top;
    const text = decode(this.bytes, this.shared.fonts.get(state.font), this.shared.page);
    this.bytes = '';
    this.print(text);
  }

  private print(text: string): void {
    this.top.destination.text(text, this.top.state);
  }

  private open(): void {
    this.toSkip = 0;
    this.frames.push({ ...this.top, state: { ...this.top.state }, starred: false, owns: false });
    checkLimit(this.limits, 'depth', this.frames.length - 1, 'levels of nested groups');
  }

  private close(): void {
    this.toSkip = 0;
    const frame = this.frames.length > 1 ? this.frames.pop() : undefined;
    if (frame?.owns) frame.destination.close(frame.state);
  }

  private sign(name: string): void {
    if (name === '*') this.top.starred = true;
    else if (name === '\n' || name === '\r') this.word('par', undefined);
    else if (CHARACTERS[name] !== undefined) this.print(CHARACTERS[name]);
  }

  private word(name: string, value: number | undefined): void {
    const frame = this.top;
    this.toSkip = 0;
    const begin = DESTINATIONS.get(name);
    if (begin) this.begin(frame, begin(frame, this.shared));
    else if (!frame.starred || SETTERS[name]) this.apply(name, value, frame);
    // a table may know what the text does not
    else if (frame.destination === frame.story || !frame.destination.word(name, value, frame.state)) this.begin(frame, SKIP);
    frame.starred = false;
  }

  private begin(frame: Frame, destination: Destination): void {
    if (destination === frame.destination || destination === frame.story) {
      frame.destination = destination;
      return;
    }
    frame.destination = destination;
    frame.owns = true;
    if (!destination.story) return;
    frame.story = destination;
    frame.state.contents = false;
  }

  private apply(name: string, value: number | undefined, frame: Frame): void {
    if (frame.destination.word(name, value, frame.state)) return;
    if (name === 'u') this.unicode(value ?? 0);
    else if (CHARACTERS[name] !== undefined) this.print(CHARACTERS[name]);
    else {
      FILE_WORDS[name]?.(this.shared, value);
      SETTERS[name]?.(frame.state, value, this.shared.defaultFont);
    }
  }

  private unicode(value: number): void {
    this.print(String.fromCharCode(value & 0xffff));
    this.toSkip = this.top.state.skip;
  }
}
