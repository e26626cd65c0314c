import { type PhraseIndex, phraseAt } from '../../language/matcher.js';
import type { Compounds } from '../../language/purposes/numbers.js';
import type { Word } from '../words.js';
import { alternatives } from './patterns.js';

/** What it takes to read a number in words. */
export interface Spelling {
  readonly numbers: PhraseIndex<number>;
  readonly joints: ReadonlySet<string>;
  readonly jointsFrom: number;
  /** the value of a number in one word ("zweihundertzehn") */
  readonly compound: (norm: string) => number | undefined;
}

/** A number in words, and the word behind it. */
export interface Spelled {
  readonly value: number;
  readonly to: number;
}

const HUNDRED = 100;
const THOUSAND = 1000;

/** The number in words that begins at word `at`: "two hundred and ten", "soixante-dix-sept", "honderdtwintig"; a fraction is none of its parts. */
export function spelledAt(text: string, list: readonly Word[], at: number, spelling: Spelling): Spelled | undefined {
  const first = partAt(list, at, spelling);
  if (!first || !Number.isInteger(first.value)) return first;
  const isThousand = first.value === THOUSAND;
  let number: Running = { sum: isThousand ? THOUSAND : 0, group: isThousand ? 0 : first.value, last: first.value, to: first.to };
  for (;;) {
    const next = joined(text, list, number, spelling);
    if (!next) return { value: number.sum + number.group, to: number.to };
    number = next;
  }
}

interface Running extends Pick<Spelled, 'to'> {
  /** thousands that are told, and what is told since */
  readonly sum: number;
  readonly group: number;
  readonly last: number;
}

function joined(text: string, list: readonly Word[], number: Running, spelling: Spelling): Running | undefined {
  if (!isPlain(text, list, number.to)) return undefined;
  const isJoint = spelling.joints.has(list[number.to]?.norm ?? '') && number.last >= spelling.jointsFrom;
  const next = partAt(list, isJoint ? number.to + 1 : number.to, spelling);
  if (!next || !Number.isInteger(next.value) || (isJoint && !isPlain(text, list, number.to + 1))) return undefined;
  // "twenty two-bed flats" are twenty
  if (/\s/.test(gap(text, list, number.to)) && /^[-\u2010\u2011]$/.test(gap(text, list, next.to)) && !partAt(list, next.to, spelling)) return undefined;
  // "between one hundred and two hundred" are two
  if (isJoint && (partAt(list, next.to, spelling)?.value ?? 0) >= HUNDRED) return undefined;
  return added(number, next, isJoint);
}

function added({ sum, group, last }: Running, { value, to }: Spelled, isJoint: boolean): Running | undefined {
  if (!isJoint && value === THOUSAND && sum === 0) return { sum: group * THOUSAND, group: 0, last: THOUSAND, to };
  if (!isJoint && value === HUNDRED && group > 0 && group < 10) return { sum, group: group * HUNDRED, last: HUNDRED, to };
  return value < room(last) ? { sum, group: group + value, last: value, to } : undefined;
}

/** What is added to a number is smaller than its last place: behind sixty and eighty French counts on to twenty. */
function room(last: number): number {
  if (last >= THOUSAND) return THOUSAND;
  if (last >= HUNDRED) return HUNDRED;
  return last < 20 || last % 10 !== 0 ? 0 : last === 60 || last === 80 ? 20 : 10;
}

const gap = (text: string, list: readonly Word[], at: number): string => text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0);

const isPlain = (text: string, list: readonly Word[], at: number): boolean => /^(?:\s+|[-\u2010\u2011])$/.test(gap(text, list, at));

function partAt(list: readonly Word[], at: number, { numbers, compound }: Spelling): Spelled | undefined {
  const hit = phraseAt(list, at, numbers);
  if (hit) return { value: hit.entry, to: hit.to };
  const value = compound(list[at]?.norm ?? '');
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** Reads numbers written in one word: thousands, hundreds, then a ten with its unit in the order of the language. */
export function compoundIn(numbers: Readonly<Record<string, number>>, { unitsFirst, link }: Compounds): Spelling['compound'] {
  const values = new Map(Object.entries(numbers).filter(([word, value]) => Number.isInteger(value) && !word.includes(' ')));
  const words = (least: number, most = least) => alternatives([...values].flatMap(([word, value]) => (value >= least && value <= most ? [word] : [])));
  const [units, tens, small] = [words(1, 9), words(20, 90), words(1, 90)];
  const pair = unitsFirst.length > 0 ? `(${units})(?:${alternatives(unitsFirst)})(${tens})` : `(${tens})(${units})`;
  const part = (before: string, rank: number) => `(?:(${before})?(${words(rank)}))?`;
  const pattern = new RegExp(`^${part(small, THOUSAND)}${part(units, HUNDRED)}(?:(?:${alternatives(link)})?(?:${pair}|(${small})))?$`, 'u');
  return (norm) => {
    const match = norm === '' ? null : pattern.exec(norm);
    if (!match) return undefined;
    const [, thousands, thousand, hundreds, hundred, ...rest] = match.map((word) => values.get(word ?? ''));
    const times = (count = 1, rank = 0) => count * rank;
    return times(thousands, thousand) + times(hundreds, hundred) + rest.reduce<number>((sum, value = 0) => sum + value, 0);
  };
}
