import { sentences, words } from '../../text/index.js';
import type { Recommendation, Report } from '../../types.js';
import { actOf } from '../describe/act.js';
import { ownerOf } from '../reading/index.js';
import { isDirective, isReported, type Library, nearest, nearestTo, type Passages, type Sentence } from '../text/index.js';
import { LEAST_WORDS, NEARLY_ALL } from '../thresholds.js';
import { containment } from '../words/index.js';

/** A sentence of the other document that has words of what a recommendation asks. */
export interface Hit {
  readonly sentence: Sentence;
  readonly text: string;
  /** of the weight of the act and its object */
  readonly share: number;
  /** of both, how much they have in common: little where a long sentence has a few words of the act */
  readonly either: number;
  /** different terms in common that carry meaning */
  readonly shared: number;
  /** the verb of the act is there */
  readonly hasVerb: boolean;
  /** belongs to a recommendation of the other document */
  readonly owned: boolean;
  /** asks for something */
  readonly asks: boolean;
  /** reports or rejects a proposal, or stands in a restatement of somebody's */
  readonly tells: boolean;
}

/** What another document has of a recommendation. */
export interface Hits {
  readonly all: readonly Hit[];
  /** how much of it stands there word for word, and the sentence there that has most of it */
  readonly quoted: number;
  readonly quote?: Sentence;
}

/** Sentences looked at for each recommendation, and for each sentence of it. */
const LOOKED_AT = 24;
const QUOTED_AT = 3;

/** Searches the whole of another document (the final of a library) for a recommendation of the source. */
export function hitsFor(asked: Recommendation, library: Library): Hits {
  const { final: other, draft: source, interner, weight } = library;
  const { verb, terms } = actOf(mainOf(asked), source.report.language, interner);
  const weigh = (list: Iterable<number>) => [...new Set(list)].reduce((sum, term) => sum + weight(term), 0);
  const whole = weigh(terms);
  const all = nearest(terms, other, library, LOOKED_AT).flatMap(({ at, share, shared }): Hit[] => {
    const sentence = other.sentences[at] as Sentence;
    const block = other.report.blocks[sentence.block];
    if (!block || block.role === 'furniture') return [];
    const text = block.text.slice(sentence.start, sentence.end);
    const { language } = other.report;
    return [
      {
        sentence,
        text,
        share,
        either: (2 * share * whole) / Math.max(1e-9, whole + weigh(sentence.terms)),
        shared,
        hasVerb: verb !== undefined && sentence.terms.includes(verb),
        owned: ownerOf(other.report, sentence) !== undefined,
        asks: block.type !== 'heading' && isDirective(text, language),
        tells: isReported(text, language) || block.role === 'restatement' || block.role === 'reference' || block.retired === true,
      },
    ];
  });
  return { all, ...quotedIn(asked, other, library) };
}

/** So many words come before a comma that ends the main clause; a shorter one only opens it ("In future, …"). */
const MAIN = 10;

/** A recommendation up to the clause that only explains it: another document that asks for the same explains it otherwise. */
function mainOf(asked: Recommendation): Recommendation {
  const [first] = sentences(asked.text);
  const cuts = first ? [...first.text.matchAll(/[,;:]\s/g)].map(({ index }) => first.text.slice(0, index)) : [];
  const main = cuts.find((text) => words(text).length >= MAIN);
  const holdsDuty = main !== undefined && (asked.modal === undefined || main.toLowerCase().includes(asked.modal.toLowerCase()));
  return holdsDuty ? { ...asked, text: main } : asked;
}

/** The sentences of a recommendation that stand in the other document, by their words. */
function quotedIn({ text }: Recommendation, other: Passages, library: Library): Pick<Hits, 'quoted' | 'quote'> {
  const asked = sentences(text).map((each) => ({ text: each.text, length: words(each.text).length }));
  const long = asked.filter(({ length }) => length >= LEAST_WORDS);
  const found = long.flatMap((each) => {
    const at = nearestTo(each.text, other, library, QUOTED_AT).map((hit) => other.sentences[hit.at] as Sentence);
    const sentence = at.find(
      (one) =>
        containment(each.text, textOf(one, other.report)) >= NEARLY_ALL ||
        (containment(textOf(one, other.report), each.text) >= NEARLY_ALL && one.terms.length >= LEAST_WORDS * 2),
    );
    return sentence ? [{ sentence, length: each.length }] : [];
  });
  const total = long.reduce((sum, { length }) => sum + length, 0);
  const [most] = [...found].sort((one, other) => other.length - one.length);
  return { quoted: total === 0 ? 0 : found.reduce((sum, { length }) => sum + length, 0) / total, ...(most ? { quote: most.sentence } : {}) };
}

const textOf = ({ block, start, end }: Sentence, { blocks }: Report): string => blocks[block]?.text.slice(start, end) ?? '';
