import type { Unit } from './labelled.js';

/** An item open above the next one: how its label is made, where it counts, the nesting the format gives it and the nesting found. */
interface Open {
  readonly kind: string;
  readonly number: number;
  readonly given: number;
  readonly depth: number;
  /** the format numbers it, so its nesting is what the format gives */
  readonly numbered: boolean;
  /** its text is a whole sentence, which leaves nothing open for a bullet below */
  readonly finished: boolean;
}

/** What a label can count as. */
interface Reading {
  readonly kind: string;
  readonly number: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(text: string): number | undefined {
  if (!/^[ivxlc]{1,7}$/i.test(text)) return undefined;
  const values = [...text.toLowerCase()].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** "i." is the first roman or the ninth letter. */
function readings(label: string): Reading[] {
  const match = /^(\(?)(?:(\d{1,4})|([a-z])|([ivxlc]{2,7}))([.)]?)$/i.exec(label);
  if (!match) return [];
  const [, before = '', digits, letter, numeral, after = ''] = match;
  const shape = (kind: string): string => `${before}${kind}${after}`;
  const sign = letter ?? numeral ?? '';
  const upper = sign !== '' && sign === sign.toUpperCase() ? 'A' : 'a';
  const roman = romanNumber(sign);
  if (digits !== undefined) return [{ kind: shape('1'), number: Number(digits) }];
  const asLetter = letter === undefined ? [] : [{ kind: shape(upper), number: sign.toLowerCase().charCodeAt(0) - 96 }];
  return roman === undefined ? asLetter : [...asLetter, { kind: shape(`${upper}i`), number: roman }];
}

const BULLET: Reading = { kind: '•', number: 1 };

/** A list item; a sentence in a bullet between others that are none is alone: nested lists have two items at least. */
interface Item {
  readonly unit: Unit;
  readonly alone: boolean;
}

/** The open items up to the one that this label continues, which now counts on; undefined where it continues none. */
function continued(open: readonly Open[], options: readonly Reading[]): Open[] | undefined {
  for (let at = open.length - 1; at >= 0; at--) {
    const above = open[at] as Open;
    const next = options.find((option) => option.kind === above.kind && option.number === above.number + 1);
    if (next) return [...open.slice(0, at), { ...above, number: next.number }];
  }
  return undefined;
}

/** The open items with one that continues none: in the place of one of its kind, else under what lies above it. */
function begun(open: readonly Open[], reading: Reading, { unit, alone }: Item): Open[] {
  const given = Math.max(1, unit.depth);
  const peers = open.map((item) => item.kind === reading.kind && item.given === given);
  const at = reading === BULLET || reading.number > 1 ? peers.lastIndexOf(true) : peers.at(-1) ? open.length - 1 : -1;
  if (at >= 0) return [...open.slice(0, at), { ...(open[at] as Open), number: reading.number, finished: isFinished(unit) }];
  const nests = (item: Open): boolean => reading.number === 1 && !(reading === BULLET && (item.numbered || (item.finished && alone)));
  const above = open.filter((item) => item.given < given || (item.given === given && nests(item)));
  const numbered = unit.data.label !== undefined;
  return [...above, { ...reading, given, numbered, finished: isFinished(unit), depth: Math.max(given, (above.at(-1)?.depth ?? 0) + 1) }];
}

function isFinished({ text }: Unit): boolean {
  return /[.!?]["”’)\]]*$/.test(text);
}

/** The items open after a list item, itself the last. */
function step(open: readonly Open[], item: Item, interrupted: boolean): Open[] {
  const { unit } = item;
  const options = readings(unit.label ?? '');
  const next = continued(open, options);
  if (next) return [...next.slice(0, -1), { ...(next.at(-1) as Open), finished: isFinished(unit) }];
  const worded: Reading = { kind: 'words', number: 2 };
  const reading = options.find((option) => option.number === 1) ?? options[0] ?? (unit.label === undefined ? BULLET : worded);
  return begun(interrupted ? [] : open, reading, item);
}

/**
 * Nesting of list items that the format shows in their labels only: under "1." come "a)", under "a)" comes "i.", and "2." goes on where "1." was.
 * A heading ends the count; after a paragraph outside any list only the outermost can go on.
 */
export function depths(units: readonly Unit[]): Unit[] {
  let open: readonly Open[] = [];
  let interrupted = false;
  return units.map((unit, at) => {
    if (unit.furniture || unit.type === 'footnote') return unit;
    if (unit.type === 'heading') open = [];
    if (unit.type !== 'listItem') {
      if (unit.depth === 0) interrupted = true;
      return unit;
    }
    const alone = /^\p{Lu}/u.test(unit.text) && !isBullet(units[at + 1]);
    open = step(interrupted ? open.slice(0, 1) : open, { unit, alone }, interrupted);
    interrupted = false;
    return { ...unit, depth: open.at(-1)?.depth ?? unit.depth };
  });
}

function isBullet(unit: Unit | undefined): boolean {
  return unit?.type === 'listItem' && unit.label === undefined;
}
