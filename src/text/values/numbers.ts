import { phraseAt } from '../../language/matcher.js';
import type { Word } from '../words.js';
import type { DateSource } from './date.js';
import { isAmbiguous, plainDigits } from './digits.js';
import { spelledAt } from './spelled.js';

/** A number in a list of words: its value, the currency of a sign in front, a unit attached to it, and the word after it. */
export interface NumberHit {
  readonly value: number;
  readonly to: number;
  readonly currency?: string;
  readonly suffix?: string;
  /** written in digits */
  readonly digits: boolean;
  /** part of a whole, told without a unit: "half", "1/4", "one in ten" */
  readonly share?: true;
  /** two numbers set against each other: "1:10" */
  readonly ratio?: string;
  /** a time of day, its value in minutes */
  readonly clock?: string;
  /** may as well be a thousandth of it: "12,500" in a language in which a comma does both */
  readonly ambiguous?: true;
  /** with its million or the like */
  readonly magnified?: true;
}

const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const DIGITS = /^([£$€]?)(\p{Nd}+(?:[.,]\p{Nd}+)*)(%|\p{L}+)?$/u;
const GROUP = /^\p{Nd}{3}(?:[.,]\p{Nd}+)?(?:%|\p{L}+)?$/u;
const FRACTION = /^[£€$]?(\p{Nd}+)?([¼-¾⅐-⅞])$|^(\p{Nd}+)\/(\p{Nd}+)$/u;
const RATIO = /^(\p{Nd}+):(\p{Nd}+)$/u;
const POWER = /^(\p{Nd}+)([⁺⁻]?[⁰¹²³⁴-⁹]+)$/u;

/** The number that begins at word `at`: digits, words, and the million behind it; `to` is the word behind it. */
export function numberAt(source: DateSource, at: number): NumberHit | undefined {
  const word = source.list[at];
  const base = word && (clockAt(source, at) ?? hourAt(source, at) ?? digitsAt(source, at) ?? fractionIn(word, at) ?? wordAt(source, at));
  if (base?.clock) return base;
  return base && (proportion(source, at, base) ?? inEvery(source, magnified(halved(base, source), source)));
}

const CLOCK = /^(\p{Nd}{1,2}):([0-5]\p{Nd})$/u;
const HOURS = 24;
const MINUTES = 60;

/** "22:00", where it sets nothing against one and no word near it says that it sets one number against another; "at least 8:30 hours" is how long. */
function clockAt(source: DateSource, at: number): NumberHit | undefined {
  const { list, tables } = source;
  const [, hours = '', minutes = ''] = CLOCK.exec(list[at]?.text ?? '') ?? [];
  if (hours === '' || hours === '1' || Number(hours) > HOURS || isProportion(source, at)) return undefined;
  const value = Number(hours) * MINUTES + Number(minutes);
  const isLong = phraseAt(list, at + 1, tables.periods)?.entry === 'hour' && [1, 2, 3, 4].some((far) => phraseAt(list, at - far, tables.bounds)?.to === at);
  return { to: at + 1, digits: true, ...(isLong ? { value: value / MINUTES } : { value, clock: `${Number(hours)}:${minutes}` }) };
}

const HOUR = /^(\p{Nd}{1,2})(?:\.([0-5]\p{Nd}))?$/u;

/** "9 Uhr", "9 pm", "om 9.30 uur": a time of day by the words around it. */
function hourAt({ list, tables: { clock } }: DateSource, at: number): NumberHit | undefined {
  const [, hours = '', minutes = '00'] = HOUR.exec(list[at]?.text ?? '') ?? [];
  if (hours === '' || Number(hours) > HOURS) return undefined;
  const led = [1, 2, 3].some((far) => phraseAt(list, at - far, clock.leading)?.to === at);
  const hour = clock.hours.size === 0 ? at + 1 : phraseAt(list, at + 1, clock.hours)?.to;
  const to = phraseAt(list, at + 1, clock.behind)?.to ?? (led ? hour : undefined);
  if (to === undefined) return undefined;
  const half = (['morning', 'afternoon'] as const).findIndex((name) => phraseAt(list, at + 1, clock[name]));
  const told = half < 0 ? Number(hours) : (Number(hours) % (HOURS / 2)) + half * (HOURS / 2);
  return { value: told * MINUTES + Number(minutes), to, digits: true, clock: `${told}:${minutes}` };
}

/** Words in front of a number among which the noun of a ratio stands. */
const NEAR = 6;

const isProportion = ({ list, tables }: DateSource, at: number): boolean =>
  list.slice(Math.max(0, at - NEAR), at).some(({ norm }) => tables.proportions.has(norm));

/** "A ratio of 1 to 10". */
function proportion(source: DateSource, at: number, one: NumberHit): NumberHit | undefined {
  const joint = Number.isInteger(one.value) && !one.currency && !one.suffix ? phraseAt(source.list, one.to, source.tables.against) : undefined;
  const all = joint && isProportion(source, at) ? (digitsAt(source, joint.to) ?? wordAt(source, joint.to)) : undefined;
  return all && { value: one.value / all.value, to: all.to, digits: one.digits, ratio: `${one.value}:${all.value}` };
}

/** "12,000", and "12 000" or "12'000", which are two words. */
function digitsAt({ list, text, tables }: DateSource, at: number): NumberHit | undefined {
  const match = DIGITS.exec(list[at]?.text ?? '');
  if (!match?.[2]) return undefined;
  let to = at + 1;
  const goesOn = () => /^[ \u00a0\u2009\u202f'’]$/.test(text.slice(list[to - 1]?.end, list[to]?.start)) && GROUP.test(list[to]?.text ?? '');
  if (/^\p{Nd}{1,3}$/u.test(match[2]) && !match[3]) while (goesOn() && /^\p{Nd}+$/u.test(list[to - 1]?.text.replace(/^[£$€]/, '') ?? '')) to++;
  const whole =
    to > at + 1
      ? DIGITS.exec(
          list
            .slice(at, to)
            .map((word) => word.text)
            .join(''),
        )
      : match;
  const style = tables.digits;
  const value = Number(plainDigits(whole?.[2] ?? '', style));
  if (!Number.isFinite(value)) return undefined;
  const [currency, suffix] = [SIGNS[match[1] ?? ''], whole?.[3]?.toLowerCase()];
  const ambiguous = isAmbiguous(whole?.[2] ?? '', style);
  return { value, to, digits: true, ...(currency ? { currency } : {}), ...(suffix ? { suffix } : {}), ...(ambiguous ? { ambiguous } : {}) };
}

/** Numbers that texts raise to a power; behind another one a raised digit is as often the mark of a note ("20³ divers"). */
const BASES: readonly number[] = [2, 10];

const powerOf = (base: number, raised: string): number => (BASES.includes(base) ? base ** Number(raised) : base);

/** "½", "1½", "1/4"; "1:10"; "10⁶". */
function fractionIn({ text }: Word, at: number): NumberHit | undefined {
  const hit = { to: at + 1, digits: true } as const;
  const power = POWER.exec(text);
  if (power) return { ...hit, value: powerOf(Number(power[1]), (power[2] ?? '').normalize('NFKC').replace('−', '-')) };
  const ratio = RATIO.exec(text);
  if (ratio) return { ...hit, value: Number(ratio[1]) / Number(ratio[2]), ratio: `${Number(ratio[1])}:${ratio[2]}` };
  const [, whole = '0', sign, over, under] = FRACTION.exec(text) ?? [];
  if (sign === undefined && over === undefined) return undefined;
  const [top, bottom] = sign ? sign.normalize('NFKC').split('\u2044') : [over, under];
  const value = Number(whole) + Number(top) / Number(bottom);
  const currency = SIGNS[text[0] ?? ''];
  return { ...hit, value, ...(currency ? { currency } : value < 1 ? { share: true } : {}) };
}

function wordAt({ text, list, tables }: DateSource, at: number): NumberHit | undefined {
  const hit = spelledAt(text, list, at, tables.spelling);
  return hit && { ...hit, digits: false, ...(hit.value < 1 ? { share: true } : {}) };
}

/** "Two and a half", "un million et demi": the half of what was told last. */
function halved(base: NumberHit, { list, tables }: DateSource, of = 1): NumberHit {
  const half = base.share || !Number.isInteger(base.value) ? undefined : phraseAt(list, base.to, tables.andHalf);
  return half ? { ...base, value: base.value + of / 2, to: half.to } : base;
}

/** "£50m", "50 million", "two hundred", "half a million"; a lone letter counts only behind a currency. */
function magnified(base: NumberHit, { text, list, tables }: DateSource): NumberHit {
  const attached = base.suffix && base.currency ? tables.magnitudes.get(base.suffix) : undefined;
  if (attached) return { ...base, value: base.value * attached, magnified: true };
  const to = base.share && tables.small.has(list[base.to]?.norm ?? '') ? base.to + 1 : base.to;
  const next = list[to]?.norm ?? '';
  const times = next.length > 1 || base.currency ? tables.magnitudes.get(next) : undefined;
  if (!times) return base;
  const { share: _share, ...whole } = base;
  return halved({ ...whole, value: base.value * times, to: to + 1, magnified: true }, { text, list, tables }, times);
}

/** "One in ten", "3 out of 4": a share, where the second is more than the first and no year. */
function inEvery(source: DateSource, one: NumberHit): NumberHit {
  const joint = phraseAt(source.list, one.to, source.tables.ratios);
  const all = joint && (digitsAt(source, joint.to) ?? wordAt(source, joint.to));
  const isShare = all && !one.currency && !one.suffix && Number.isInteger(one.value) && one.value < all.value && all.value <= MOST;
  return isShare ? { value: one.value / all.value, to: all.to, digits: one.digits, share: true } : one;
}

/** A share is told of so many at most; larger numbers are years ("one in 1990") or counts. */
const MOST = 1000;
