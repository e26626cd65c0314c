import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageNamed, type Words } from '../../src/language/index.js';
import { list } from '../../src/language/list.js';

const words = (code: string): Words => languageNamed(code) as Words;

/** Every list of a language with its place: "labels.formal". */
function listsIn(value: unknown, place = ''): (readonly [place: string, phrases: readonly string[]])[] {
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string')) return [[place, value]];
    return value.flatMap((each, at) => listsIn(each, `${place}[${at}]`));
  }
  if (!value || typeof value !== 'object') return [];
  const inner = Object.entries(value).filter(([key]) => !['sourced', 'cues', 'form', 'abbreviations'].includes(key));
  return inner.flatMap(([key, each]) => listsIn(each, place ? `${place}.${key}` : key));
}
const shapeOf = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !OPEN.has(key))
          .map(([key, inner]) => [key, shapeOf(inner)]),
      )
    : typeof value;
/** What is keyed by words of the language itself, or may be missing. */
const OPEN = new Set(['bareCommand', 'sourced', 'numbers', 'magnitudes', 'currencies', 'parts', 'recurring', 'times']);

/** What the file of each purpose of a language calls its parts. */
async function purposesOf(code: string): Promise<(readonly [purpose: string, keys: readonly string[]])[]> {
  const folder = new URL(`../../src/language/${code}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'examples.ts');
  const modules = await Promise.all(files.map(async (file) => [file, Object.values(await import(new URL(file, folder).href))] as const));
  return modules.map(([file, values]) => [file, values.flatMap((value) => Object.keys(value as object))]);
}

describe('the words of the languages', () => {
  it.each(LANGUAGES)('%s calls no two purposes by one name, of which only one would be read', async (code) => {
    const all = (await purposesOf(code)).flatMap(([file, keys]) => keys.map((key) => [key, file] as const));
    const twice = all.filter(([key], at) => all.findIndex(([other]) => other === key) !== at);
    expect(all.length).toBeGreaterThan(50);
    expect(twice).toEqual([]);
  });

  it('are known for seven', () => expect(LANGUAGES).toEqual(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']));
  it('are the same for all regions', () => expect(languageNamed('en-GB')).toBe(languageNamed('EN')));
  it('are not known for others', () => expect(languageNamed('fi')).toBeUndefined());

  for (const code of LANGUAGES) {
    it(`${code} has the shape of all`, () => expect(shapeOf(words(code))).toEqual(shapeOf(words('en'))));
    it(`${code} writes phrases small, without marks the words of a text never have`, () => {
      const odd = listsIn(words(code)).flatMap(([, phrases]) =>
        phrases.filter((phrase) => phrase !== phrase.toLowerCase() || /[.;:()"“”,]|^\s|\s$|\s\s/.test(phrase)),
      );
      expect(odd).toEqual([]);
    });
    it(`${code} has words for every purpose that all languages have`, () => {
      const { labels, sections, bodies, mentions, common, reported, negators, hedges, universal, months } = words(code);
      const { must, should, verb, third } = languageNamed(code)?.cues ?? { must: [], should: [], verb: [], third: [] };
      const all = [labels.formal, labels.series, sections.open, sections.close, sections.reply, must, should, verb, third, bodies, mentions, common, reported];
      for (const phrases of [...all, negators, hedges.phrases, universal.phrases, months]) expect(phrases.length).toBeGreaterThan(1);
    });
    it(`${code} says each directive once`, () => {
      const phrases = words(code).directives.flatMap((directive) => directive.phrases);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    });
    it(`${code} has no list twice`, () => {
      const long = listsIn(words(code)).filter(([, phrases]) => phrases.length >= LONG);
      const same = long.flatMap(([place, phrases], at) =>
        long.slice(at + 1).flatMap(([other, others]) => (overlap(phrases, others) > 0.8 ? [`${place} = ${other}`] : [])),
      );
      expect(same).toEqual([]);
    });
  }

  it('name the source of what may give a direction in English', () => {
    const modals = words('en').directives.filter(({ form, level = 0 }) => form === 'modal' && level > 3);
    for (const { sourced } of modals) expect(sourced).toMatch(/RFC 2119/);
  });
});

/** Shorter lists of small words are alike by chance. */
const LONG = 6;

function overlap(one: readonly string[], other: readonly string[]): number {
  const there = new Set(other);
  return one.filter((phrase) => there.has(phrase)).length / Math.max(one.length, other.length);
}

/** Patterns and sets outside `src/language` that hold so many words of a language; names of the program's own are constants, and typed. */
const WORDS = 4;
/** Not words: endings of ordinals as they are printed beside digits in any language. */
const OTHERS = /^(?:st|nd|rd|th)\|/;

function wordListsIn(code: string): readonly string[] {
  const bare = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const patterns = [...bare.matchAll(/\(\?:((?:[\p{L}' ]+(?:\||(?=\)))){4,})/gu)].map(([, words = '']) => words);
  const sets = [...bare.matchAll(/(?:new Set\(|(?<!Tag\[\]) = )\[((?:\s*'[\p{Ll}]+',?){4,})\s*\](?! as const)/gu)].map(([, words = '']) =>
    words.replace(/[\s']/g, '').replaceAll(',', '|'),
  );
  return [...patterns, ...sets].filter((words) => !OTHERS.test(words) && words.split('|').filter((word) => /^\p{Ll}{2,}$/u.test(word)).length >= WORDS);
}

/** Words of one language, those in its phrases among them. */
const vocabulary = (code: string): ReadonlySet<string> =>
  new Set(listsIn(words(code)).flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.split(' '))));
const ENGLISH = vocabulary('en');
const FOREIGN = new Set(LANGUAGES.filter((code) => code !== 'en').flatMap((code) => [...vocabulary(code)].filter((word) => !ENGLISH.has(word))));

/** Formats name their elements, styles and attributes by English words; a list that holds several of another language is one of languages. */
const isFormats = (file: string, list: string): boolean =>
  /^(?:read\/|outline\/inline)/.test(file) && list.split('|').filter((word) => /\P{ASCII}/u.test(word) || (word.length > 2 && FOREIGN.has(word))).length < 2;

it('no list of words stands outside the languages', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('language/'));
  const found = files.flatMap((file) =>
    wordListsIn(readFileSync(`${src}${file}`, 'utf8')).flatMap((list) => (isFormats(file, list) ? [] : [`${file}: ${list}`])),
  );
  expect(found).toEqual([]);
});

it('no stage asks which language it is', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/^language\/[a-z]{2}\//.test(file));
  const code = LANGUAGES.map((language) => `'${language}'`).join('|');
  const bare = LANGUAGES.join('|');
  const asked = new RegExp(`[!=]== (?:${code})|(?:${code}) [!=]==|case (?:${code})|(?:${code}), (?:${code})|/\\^(?:\\(\\?:)?(?:${bare})[|)\\-]`, 'g');
  expect(files.flatMap((file) => [...readFileSync(`${src}${file}`, 'utf8').matchAll(asked)].map(([text]) => `${file}: ${text}`))).toEqual([]);
});

it('no engine compares a word of a text with one of its own', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /^(?:recognise|align|judge|text|language\/(?![a-z]{2}\/))/.test(file),
  );
  const compared =
    /\b(?:norms?|norm(?:At|Of)\([^)]*\))(?:\[[^\]]*\]|\.at\([^)]*\))?(?: \?\? '')?\)? [!=]== '\p{Ll}+'|\b(?:before|after|next|verb) [!=]== '\p{Ll}{1,5}'/gu;
  expect(files.flatMap((file) => [...readFileSync(`${src}${file}`, 'utf8').matchAll(compared)].map(([text]) => `${file}: ${text}`))).toEqual([]);
});

/** What a purpose says of a field: all of the comment above it, by the field's name. */
function saidOf(): ReadonlyMap<string, string> {
  const folder = new URL('../../src/language/purposes/', import.meta.url);
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return new Map(
    code.flatMap((text) => [...text.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+readonly (\w+)\??:/gs)].map(([, says = '', name = '']) => [name, says] as const)),
  );
}

/** Lists, by the names on the way to them, that some languages have and others do not; what is keyed by words of the language itself is none. */
const named = (place: string) => place.replace(/\[\d+\]/g, '').replace(/^(currencies|magnitudes|numbers|parts|recurring|times)\..*/, '$1');
const lengthsIn = (code: string) => {
  const lengths = new Map<string, number>();
  for (const [place, phrases] of listsIn(words(code))) lengths.set(named(place), (lengths.get(named(place)) ?? 0) + phrases.length);
  return lengths;
};
const LENGTHS = LANGUAGES.map(lengthsIn);
const partial = [...new Set(LENGTHS.flatMap((lengths) => [...lengths.keys()]))].filter(
  (place) => LENGTHS.some((lengths) => !lengths.get(place)) && LENGTHS.some((lengths) => lengths.get(place)),
);

it.each(partial)('a language without words for %s has none for the reason its purpose states', (place) => {
  const says = place.split('.').map((name) => saidOf().get(name) ?? '');
  expect(says.join(' ')).toMatch(/\b(?:empty|none|given|only|alone|besides?|where the language)\b/);
});

describe('list', () => {
  it('parts phrases at commas and line ends', () => expect(list('must, shall\n  is to')).toEqual(['must', 'shall', 'is to']));
});
