import { normalise } from '../../text/index.js';
import type { Instead, Match, Recommendation, Unpaired } from '../../types.js';
import { contentIn, sharedBy } from '../regroup/index.js';
import { type Library, placeOf } from '../text/index.js';
import { OPEN, RARE } from '../thresholds.js';

/** As many as a reader looks up. */
const MOST = 3;

type Left = Match<Recommendation>;

/** Names to each match without a partner what is left over on the other side and may be its counterpart: what stands behind or before the same pair, or has words or a rare addressee in common. */
export function withInstead(matches: readonly Left[], library: Library): Left[] {
  const left = { draft: matches.filter(isLeft('draft')), final: matches.filter(isLeft('final')) };
  const speaks = left.draft.length > 0 && left.final.length > 0 ? evidence(matches, library) : undefined;
  const named = (match: Unpaired<Recommendation>): Pick<Unpaired<Recommendation>, 'instead'> => {
    const others = match.final.length === 0 ? left.final : left.draft;
    const instead = speaks && match.decidedBy === undefined ? others.flatMap((other) => speaks(match, other) ?? []) : [];
    return instead.length > 0
      ? {
          instead: instead
            .sort((one, other) => other.shared - one.shared)
            .slice(0, MOST)
            .map(({ shared: _, ...each }) => each),
        }
      : {};
  };
  return matches.map((match) => (match.kind === 'paired' ? { ...match, items: withInstead(match.items, library) } : { ...match, ...named(match) }));
}

const isLeft =
  (side: 'draft' | 'final') =>
  ({ draft, final, decidedBy, basis }: Left): boolean =>
    decidedBy === undefined && basis !== 'outside' && (side === 'draft' ? draft.length > 0 && final.length === 0 : final.length > 0 && draft.length === 0);

type Speaks = (match: Left, other: Left) => (Instead<Recommendation> & { readonly shared: number }) | undefined;

function evidence(matches: readonly Left[], library: Library): Speaks {
  const content = contentIn(matches, library);
  const between = neighboursIn(matches);
  const rare = rareIn(matches);
  return (match, other) => {
    const units = [...other.draft, ...other.final];
    const own = [...match.draft, ...match.final];
    const shared = Math.max(...own.flatMap((one) => units.map((other) => sharedBy(one, other, content))));
    const [here, there] = [between(match), between(other)];
    if (here.before === there.before || here.after === there.after) return { units, why: 'place', shared };
    const addressed = own.some((one) => units.some((other) => rare(one).some((name) => rare(other).includes(name))));
    return shared >= OPEN || addressed ? { units, why: 'words', shared } : undefined;
  };
}

/** The nearest matches before and after one in its own document that have a partner on the other side; none at the ends. */
function neighboursIn(matches: readonly Left[]): (match: Left) => { readonly before: number | undefined; readonly after: number | undefined } {
  const places = { draft: placesOf(matches, 'draft'), final: placesOf(matches, 'final') };
  return ({ draft, final }) => {
    const [unit] = [...draft, ...final];
    const list = draft.length > 0 ? places.draft : places.final;
    const at = unit ? list.findIndex(({ place }) => place > placeOf(unit)) : -1;
    const [before, after] = at === -1 ? [list.at(-1), undefined] : [list[at - 1], list[at]];
    return { before: before?.match, after: after?.match };
  };
}

function placesOf(matches: readonly Left[], side: 'draft' | 'final') {
  const paired = matches.flatMap((match, at) =>
    match.draft.length > 0 && match.final.length > 0 ? match[side].map((unit) => ({ place: placeOf(unit), match: at })) : [],
  );
  return paired.sort((one, other) => one.place - other.place);
}

/** The addressees of a unit that few others have. */
function rareIn(matches: readonly Left[]): (unit: Recommendation) => readonly string[] {
  const counts = new Map<string, number>();
  const namesOf = ({ addressees }: Recommendation) => [...new Set(addressees.map(({ value, text }) => normalise(value ?? text).toLowerCase()))];
  for (const { draft, final } of matches) for (const name of [...draft, ...final].flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (unit) => namesOf(unit).filter((name) => (counts.get(name) ?? 0) <= RARE);
}
