import type { Recommendation, Side } from '../../types.js';
import { keyOf, type Library, nearest, type Passages, type Sentence } from '../text/index.js';
import { MOSTLY, SAME } from '../thresholds.js';
import { commonLength } from '../words/index.js';

/**
 * Whether a sentence of the other side stood beside a one-sided recommendation already, with as much of what it asks: as another
 * recommendation or as narrative, perhaps lightly reworded, cut otherwise or moved. Then nothing of the recommendation has gone into it.
 */
export type Explained = (sentence: Sentence, terms: readonly number[], lost: Recommendation) => boolean;

/** Passages looked at for each sentence: the recommendation itself and its restatements may be the first of them. */
const LOOKED_AT = 6;

/** A sentence with its neighbours: what is one sentence on one side may be two on the other. */
interface Twin {
  readonly sentence: Sentence;
  readonly terms: ReadonlySet<number>;
}

/** Answers for one-sided recommendations of `side`; each sentence of the other side is looked up once. */
export function explainedOn(side: Side, library: Library): Explained {
  const own = library[side];
  const known = new Map<Sentence, readonly Twin[]>();
  const twins = (sentence: Sentence): readonly Twin[] => {
    const found = known.get(sentence) ?? twinsOf(sentence, own, library);
    known.set(sentence, found);
    return found;
  };
  return (sentence, terms, lost) => {
    const shared = terms.filter((term) => sentence.terms.includes(term));
    const weigh = (list: readonly number[]): number => list.reduce((sum, term) => sum + library.weight(term), 0);
    const least = MOSTLY * weigh(shared);
    return twins(sentence).some((twin) => !isOf(lost, twin.sentence) && weigh(shared.filter((term) => twin.terms.has(term))) >= least);
  };
}

function twinsOf(sentence: Sentence, own: Passages, library: Library): Twin[] {
  const asked = sentence.key.split(' ');
  return nearest([...sentence.terms], own, library, LOOKED_AT).flatMap(({ at }) => {
    const around = neighboursOf(at, own);
    const there = around.flatMap(({ key }) => key.split(' '));
    if (commonLength(asked, there) < SAME * asked.length) return [];
    return [{ sentence: own.sentences[at] as Sentence, terms: new Set(around.flatMap(({ terms }) => [...terms])) }];
  });
}

function neighboursOf(at: number, { sentences }: Passages): Sentence[] {
  const { block } = sentences[at] as Sentence;
  return sentences.slice(Math.max(0, at - 1), at + 2).filter((sentence) => sentence.block === block);
}

/** Whether a sentence belongs to a recommendation, or repeats it elsewhere. */
function isOf({ sources, restatements }: Recommendation, { block, start, end, key }: Sentence): boolean {
  return (
    sources.some((source) => source.block === block && source.start < end && start < source.end) ||
    restatements.some(({ locator, text }) => locator.block === block && keyOf(text).includes(key))
  );
}
