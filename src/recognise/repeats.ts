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
  const long = judged.filter((one) => one.role === 'recommendation' && isLong(one));
  const stated = new Map(long.map((one) => [wordsOf(one), one]));
  const openings = new Set(long.map(openingOf));
  return judged.map((one) => {
    const first = openings.has(openingOf(one)) && mayRepeat(one) ? stated.get(wordsOf(one)) : undefined;
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

/** What two of the same words share, and few others: so much is read of each. */
const openingOf = ({ sentences: [first] }: Judged): string => `${first?.words[0]?.norm} ${first?.words[1]?.norm} ${first?.words[2]?.norm}`;

const isLong = ({ view: { block } }: Judged): boolean => block.text.split(/\s+/).length >= LEAST;

/** What stands neither in a reply nor in a quotation. */
function mayRepeat(one: Judged): boolean {
  const { block, scope, quoted } = one.view;
  return one.role === 'none' && one.sentences.length > 0 && REPEATING.includes(block.type) && scope.state !== 'reply' && !quoted && isLong(one);
}
