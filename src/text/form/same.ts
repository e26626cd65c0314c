import { languageNamed } from '../../language/index.js';
import { spelling } from '../spelling.js';
import { tokensOf } from './form.js';

/** Words behind the first differing one that are still brought to one spelling; longer stretches are compared as printed. */
const RESPELT = 1000;

/** Whether two texts have the same words and values in the same order, however spelt, punctuated, hyphenated, numbered or cut. */
export function sameText(draft: string, final: string, language: string): boolean {
  if (draft === final) return true;
  const alike = alikeIn(language);
  const [one, other] = trimmed(tokensOf(draft, language), tokensOf(final, language), alike);
  if (unspaced(one, lower) === unspaced(other, lower)) return true;
  const longest = Math.max(one.length, other.length);
  return longest <= RESPELT && (unspaced(one, respelt) === unspaced(other, respelt) || unspaced(one, bare) === unspaced(other, bare));
}

type Alike = (one: string, other: string) => boolean;

function trimmed(one: readonly string[], other: readonly string[], alike: Alike): [string[], string[]] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && alike(one[start] ?? '', other[start] ?? '')) start++;
  let end = 0;
  while (end < most - start && alike(one.at(-1 - end) ?? '', other.at(-1 - end) ?? '')) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

const unspaced = (tokens: readonly string[], form: (token: string) => string) => tokens.map(form).join('');
const lower = (token: string) => token.toLowerCase();
const respelt = (token: string) => spelling(lower(token));
const bare = (token: string) => lower(token.replace(/\p{Lu}/gu, withoutAccents));

function alikeIn(language: string): Alike {
  const capitals = languageNamed(language)?.bareCapitals ?? false;
  return (one, other) => one === other || lower(one) === lower(other) || respelt(one) === respelt(other) || (capitals && isBareCapital(one, other));
}

const withoutAccents = (letters: string) => letters.normalize('NFD').replace(/\p{M}/gu, '');

/** "Evaluer" is "Évaluer", as many keyboards force it: letters may differ in their accents where either of them is a capital. */
function isBareCapital(one: string, other: string): boolean {
  if (one.length !== other.length || withoutAccents(lower(one)) !== withoutAccents(lower(other))) return false;
  const isCapital = (letter = '') => letter !== lower(letter);
  return [...one].every((letter, at) => lower(letter) === lower(other[at] ?? '') || isCapital(letter) || isCapital(other[at]));
}
