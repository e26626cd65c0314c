import type { Language } from '../../language/index.js';
import { amountsOf, datesOf } from '../../text/values/index.js';

const listed = new WeakMap<Language, ReadonlySet<string>>();

/** The words of a language that bind or deny: all words of its modals and its negators. */
function bindingWords(language: Language): ReadonlySet<string> {
  const known = listed.get(language);
  if (known) return known;
  const modals = language.directives.flatMap(({ form, phrases }) => (form === 'modal' ? phrases : []));
  const found = new Set([...modals, ...language.negators, ...language.nobody].flatMap((phrase) => phrase.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
  listed.set(language, found);
  return found;
}

/** Whether a word binds, denies or is a value, by itself or in what stands around it: then any difference in it is shown. */
export function isGuarded(word: string, around: (word: string) => string, language: Language): boolean {
  if (/\p{N}/u.test(word) || bindingWords(language).has(word.toLowerCase())) return true;
  return valuesIn(around(word), language) !== valuesIn(around('x'), language);
}

function valuesIn(text: string, { language }: Language): string {
  const dates = datesOf(text, language);
  return [...dates, ...amountsOf(text, language, dates)].map((value) => value.text).join('|');
}
