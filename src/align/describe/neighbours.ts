import type { Match, Recommendation } from '../../types.js';
import { remembered } from '../remembered.js';
import { placeOf } from '../text/index.js';

/** The places, among all matches, of those that have a partner and stand next to one. */
interface Neighbours {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The nearest matches before and after one in its own document that have a partner on the other side; none at the ends. */
export function neighboursIn(matches: readonly Match<Recommendation>[]): (match: Match<Recommendation>) => Neighbours {
  const places = { draft: placesOf(matches, 'draft'), final: placesOf(matches, 'final') };
  const find = ({ draft, final }: Match<Recommendation>): Neighbours => {
    const [unit] = [...draft, ...final];
    const list = draft.length > 0 ? places.draft : places.final;
    const at = unit ? countUpTo(list, placeOf(unit)) : list.length;
    return { before: list[at - 1]?.match, after: list[at]?.match };
  };
  return remembered(find);
}

/** How many of ascending places are not behind one. */
function countUpTo(list: readonly { readonly place: number }[], place: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.place ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}

function placesOf(matches: readonly Match<Recommendation>[], side: 'draft' | 'final') {
  const paired = matches.flatMap((match, at) =>
    match.draft.length > 0 && match.final.length > 0 ? match[side].map((unit) => ({ place: placeOf(unit), match: at })) : [],
  );
  return paired.sort((one, other) => one.place - other.place);
}
