import { franc } from 'franc-min';
import { LANGUAGES, languageNamed, languages } from '../language/index.js';
import { words } from '../text/index.js';
import type { Block } from '../types.js';

/** Characters that tell the language of a document; more does not change the answer. */
const SAMPLE = 4000;
/** franc-min speaks ISO 639-3; documents say it in two letters. */
const SHORT: ReadonlyMap<string, string> = new Map(languages.map(({ language, longCode }) => [longCode, language]));
/** Share of words that are among the commonest of a language, from which on a text is taken to be in it. Running text has .25 and more. */
const SHARE = 0.14;

/** Two-letter code of the language most of the text is in; three letters for one without a lexicon; "und" where there is too little text. */
export function languageOf(blocks: readonly Block[]): string {
  const text = sample(blocks);
  const byWords = likeliest(text) ?? (text.length < ENOUGH ? byVocabulary(text) : undefined);
  if (byWords) return byWords;
  const known = text.length < ENOUGH ? { only: [...SHORT.keys()] } : {};
  const guess = franc(text, { minLength: 10, ...known });
  return SHORT.get(guess) ?? guess;
}

/** Below so many characters trigrams of eighty languages mislead: only those with a lexicon are told apart. */
const ENOUGH = 200;

/** The language in whose lexicon most of a short text's words stand, if no other has as many. */
function byVocabulary(text: string): string | undefined {
  const list = words(text).map((word) => word.norm);
  const counts = LANGUAGES.map((language) => {
    const known = vocabulary(language);
    return { language, count: list.filter((word) => known.has(word)).length };
  }).toSorted((one, other) => other.count - one.count);
  const [best, second] = counts;
  return best && best.count > 1 && best.count > (second?.count ?? 0) ? best.language : undefined;
}

function vocabulary(language: string): Set<string> {
  const lexicon = languageNamed(language);
  if (!lexicon) return new Set();
  const { common, acts, bodies, sections, labels, pronouns, cues } = lexicon;
  const phrases = [common, acts, bodies, pronouns, sections.open, sections.openWhole, labels.formal, labels.series, cues.must, cues.should].flat();
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')));
}

/** Running text comes first: headings and labels are too short to tell, and serve where there is little else. */
function sample(blocks: readonly Block[]): string {
  let text = '';
  for (const { type, text: piece } of blocks) {
    if (type === 'heading' || type === 'code') continue;
    text += `${piece} `;
    if (text.length > SAMPLE) break;
  }
  return (text.length < ENOUGH ? blocks.map((block) => block.text).join(' ') : text).slice(0, SAMPLE);
}

/** Different ones of the commonest words that must occur: "a" and "do" alone are words of several languages. */
const DIFFERENT = 4;

/** The language whose commonest words make up the largest share of a text, if that is plainly more than in any other. */
function likeliest(text: string): string | undefined {
  const list = words(text).map((word) => word.norm);
  const shares = LANGUAGES.map((language) => {
    const common = new Set(languageNamed(language)?.common);
    const found = list.filter((word) => common.has(word));
    return { language, share: found.length / list.length, different: new Set(found).size };
  }).toSorted((one, other) => other.share - one.share);
  const [best, second] = shares;
  return best && best.different >= DIFFERENT && best.share >= SHARE && best.share > 1.35 * (second?.share ?? 0) ? best.language : undefined;
}

/** Shorter blocks are taken to be in the language of the document. */
const LONG = 60;

/** For every block its language where that is plainly not the document's: reports are printed in two. */
export function otherLanguages(blocks: readonly Block[], language: string): (string | undefined)[] {
  const common = languageNamed(language)?.common;
  if (!common) return blocks.map(() => undefined);
  const own = new RegExp(`(?<!\\p{L})(?:${common.join('|')})(?!\\p{L})`, 'iu');
  return blocks.map(({ text, type }) => {
    if (text.length < LONG || type === 'code' || own.test(text)) return undefined;
    const other = likeliest(text);
    return other === language ? undefined : other;
  });
}
