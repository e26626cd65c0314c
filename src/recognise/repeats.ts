import type { Judged } from './judged.js';
import type { Facts } from './model.js';
import { restatedVerbatim } from './rules/restated.js';

/** A row may be the head of a table over two pages, a heading an entry of the contents. */
const REPEATING: readonly string[] = ['paragraph', 'listItem'];

/** Fewer words may recur by chance. */
const LEAST = 5;

/** The blocks judged, with those that print again word for word what stands elsewhere as a recommendation, whatever their section is called: closing lists and overviews. */
export function withRepeats(judged: readonly Judged[], facts: Facts): readonly Judged[] {
  if (facts.kind === 'response') return judged;
  const stated = new Map(judged.flatMap((one) => (one.role === 'recommendation' && isLong(one) ? [[wordsOf(one), one] as const] : [])));
  return judged.map((one) => {
    const first = mayRepeat(one) ? stated.get(wordsOf(one)) : undefined;
    if (!first) return one;
    return {
      ...one,
      role: 'recommendation',
      confidence: first.confidence,
      cues: [...one.cues, { rule: restatedVerbatim, text: one.view.block.text.slice(0, 40) }],
    };
  });
}

const wordsOf = ({ sentences }: Judged): string => sentences.flatMap(({ words }) => words.map(({ norm }) => norm)).join(' ');

const isLong = ({ view: { block } }: Judged): boolean => block.text.split(/\s+/).length >= LEAST;

/** What stands neither in a reply nor in a quotation. */
function mayRepeat(one: Judged): boolean {
  const { block, scope, quoted } = one.view;
  return one.role === 'none' && one.sentences.length > 0 && REPEATING.includes(block.type) && scope.state !== 'reply' && !quoted && isLong(one);
}
