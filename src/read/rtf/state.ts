import type { Change } from '../flow/index.js';

/** A tracked change as the state names it: author by number, date packed. */
interface Revision {
  on: boolean;
  author?: number | undefined;
  date?: number | undefined;
}

/** What is in force where the reader stands; a group begins with a copy and ends with what was before. */
export interface State {
  font: number;
  /** bytes that stand for a Unicode character, for readers without Unicode */
  skip: number;
  bold: boolean;
  hidden: boolean;
  struck: boolean;
  raised: boolean;
  underlined: boolean;
  /** colours by their number: of the letters, behind them, behind their paragraph */
  ink: number;
  paint: number;
  shade: number;
  /** in half points */
  size: number;
  inserted: Revision;
  deleted: Revision;
  movedFrom: Revision;
  movedTo: Revision;
  // of the paragraph
  style: number;
  outline: number | undefined;
  level: number;
  inTable: boolean;
  depth: number;
  /** inside a contents table */
  contents: boolean;
}

const PLAIN = { bold: false, hidden: false, struck: false, raised: false, underlined: false, ink: 0, paint: 0, size: 24 };
const OFF: Revision = { on: false };

/** What is in force where nothing has been said. */
export function initialState(font: number): State {
  return { font, skip: 1, ...PLAIN, ...plain(), ...paragraphDefaults(), contents: false };
}

function plain(): Pick<State, 'inserted' | 'deleted' | 'movedFrom' | 'movedTo'> {
  return { inserted: OFF, deleted: OFF, movedFrom: OFF, movedTo: OFF };
}

function paragraphDefaults(): Pick<State, 'style' | 'outline' | 'level' | 'inTable' | 'depth' | 'shade'> {
  return { shade: 0, style: 0, outline: undefined, level: 0, inTable: false, depth: 1 };
}

type Setter = (state: State, value: number | undefined, font: number) => void;

const isOn = (value: number | undefined): boolean => value !== 0;

/** What each control word of formatting does to the state. */
export const SETTERS: Readonly<Record<string, Setter>> = {
  f: (state, value) => Object.assign(state, { font: value ?? 0 }),
  deff: (state, value) => Object.assign(state, { font: value ?? 0 }),
  uc: (state, value) => Object.assign(state, { skip: Math.min(Math.max(value ?? 1, 0), 8) }),
  b: (state, value) => Object.assign(state, { bold: isOn(value) }),
  v: (state, value) => Object.assign(state, { hidden: isOn(value) }),
  strike: (state, value) => Object.assign(state, { struck: isOn(value) }),
  striked: (state, value) => Object.assign(state, { struck: isOn(value) }),
  cf: (state, value) => Object.assign(state, { ink: value ?? 0 }),
  ...Object.fromEntries(['cb', 'chcbpat', 'highlight'].map((name): [string, Setter] => [name, (state, value) => Object.assign(state, { paint: value ?? 0 })])),
  cbpat: (state, value) => Object.assign(state, { shade: value ?? 0 }),
  ul: (state, value) => Object.assign(state, { underlined: isOn(value) }),
  ulnone: (state) => Object.assign(state, { underlined: false }),
  fs: (state, value) => Object.assign(state, { size: value ?? PLAIN.size }),
  super: (state, value) => Object.assign(state, { raised: isOn(value) }),
  up: (state, value) => Object.assign(state, { raised: (value ?? 6) > 0 }),
  sub: (state) => Object.assign(state, { raised: false }),
  nosupersub: (state) => Object.assign(state, { raised: false }),
  plain: (state, _, font) => Object.assign(state, { font }, PLAIN, plain()),
  pard: (state) => Object.assign(state, paragraphDefaults()),
  s: (state, value) => Object.assign(state, { style: value ?? 0 }),
  outlinelevel: (state, value) => Object.assign(state, { outline: value }),
  ilvl: (state, value) => Object.assign(state, { level: Math.min(Math.max(value ?? 0, 0), 8) }),
  intbl: (state) => Object.assign(state, { inTable: true }),
  itap: (state, value) => Object.assign(state, { depth: Math.min(Math.max(value ?? 1, 0), 32), inTable: (value ?? 1) > 0 }),
  revised: (state, value) => Object.assign(state, { inserted: { ...state.inserted, on: isOn(value) } }),
  revauth: (state, value) => Object.assign(state, { inserted: { ...state.inserted, author: value } }),
  revdttm: (state, value) => Object.assign(state, { inserted: { ...state.inserted, date: value } }),
  deleted: (state, value) => Object.assign(state, { deleted: { ...state.deleted, on: isOn(value) } }),
  revauthdel: (state, value) => Object.assign(state, { deleted: { ...state.deleted, author: value } }),
  revdttmdel: (state, value) => Object.assign(state, { deleted: { ...state.deleted, date: value } }),
  mvf: (state, value) => Object.assign(state, { movedFrom: { on: isOn(value) } }),
  mvt: (state, value) => Object.assign(state, { movedTo: { on: isOn(value) } }),
  mvauth: (state, value) => moved(state, { author: value }),
  mvdate: (state, value) => moved(state, { date: value }),
};

function moved(state: State, more: Partial<Revision>): void {
  if (state.movedFrom.on) state.movedFrom = { ...state.movedFrom, ...more };
  if (state.movedTo.on) state.movedTo = { ...state.movedTo, ...more };
}

/** A date as RTF packs it into 32 bits, in the form of the other formats; undefined where there is none. */
export function unpackDate(packed: number | undefined): string | undefined {
  if (!packed) return undefined;
  const twoDigits = (shift: number, mask: number): string => String((packed >> shift) & mask).padStart(2, '0');
  return `${1900 + ((packed >> 20) & 0x1ff)}-${twoDigits(16, 0xf)}-${twoDigits(11, 0x1f)}T${twoDigits(6, 0x1f)}:${twoDigits(0, 0x3f)}:00`;
}

const KINDS: readonly (readonly ['inserted' | 'deleted' | 'movedFrom' | 'movedTo', Pick<Change, 'kind' | 'leaves'>])[] = [
  ['inserted', { kind: 'insertion', leaves: false }],
  ['movedTo', { kind: 'move', leaves: false }],
  ['movedFrom', { kind: 'move', leaves: true }],
  ['deleted', { kind: 'deletion', leaves: true }],
];

/** The tracked changes in force; authors by their number in the file's table. */
export function changesOf(state: State, authors: readonly string[]): readonly Change[] {
  return KINDS.flatMap(([name, kind]) => {
    const { on, author, date } = state[name];
    if (!on) return [];
    const who = authors[author ?? 0];
    const when = unpackDate(date);
    return [{ ...kind, ...(who && { author: who }), ...(when && { date: when }) }];
  });
}
