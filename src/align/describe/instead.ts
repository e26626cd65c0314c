import { perLanguage } from '../../language/index.js';
import { normalise, stem, words } from '../../text/index.js';
import type { Instead, Match, Recommendation, Unpaired } from '../../types.js';
import { contentIn, sharedBy } from '../regroup/index.js';
import { remembered } from '../remembered.js';
import type { Library } from '../text/index.js';
import { OPEN, RARE } from '../thresholds.js';
import { groupsOf } from '../words/index.js';
import { neighboursIn } from './neighbours.js';

/** As many as a reader looks up. */
const MOST = 3;

/** Whether two name one act by other verbs: "fit a smoke alarm", "install fire detectors". One verb in both is a word in common, and weighed as one. */
function areLike(one: Recommendation, other: Recommendation): boolean {
  const there = actsIn(other);
  return actsIn(one).some(({ act, verb }) => there.some((like) => like.act === act && like.verb !== verb));
}

/** The verbs of each list by their stems. */
const likeActs = perLanguage(({ likeActs, language }) => {
  const stemmed = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => stem(word, language))
      .join(' ');
  return new Map(likeActs.flatMap((list, act) => list.map((phrase) => [stemmed(phrase), act] as const)));
});

function actsIn({ text, language = 'en' }: Recommendation): readonly { readonly act: number; readonly verb: string }[] {
  const stems = words(text).map(({ norm }) => stem(norm, language));
  const phrases = stems.flatMap((one, at) => [one, `${one} ${stems[at + 1]}`]);
  return phrases.flatMap((verb) => {
    const act = likeActs(language).get(verb);
    return act === undefined ? [] : [{ act, verb }];
  });
}

/** More left over on a side than this ask for like acts by chance. */
const LIKE = 6;

type Left = Match<Recommendation>;
type Sided = 'draft' | 'final';

/** Names to each match without a partner what is left over on the other side and may be its counterpart: what stands behind or before the same pair, or has words or a rare addressee in common. */
export function withInstead(matches: readonly Left[], library: Library): Left[] {
  const left = { draft: matches.filter(isLeft('draft')), final: matches.filter(isLeft('final')) };
  const speaks = left.draft.length > 0 && left.final.length > 0 ? evidence(matches, left, library) : undefined;
  const named = (match: Unpaired<Recommendation>): Pick<Unpaired<Recommendation>, 'instead'> => {
    const instead = speaks && match.decidedBy === undefined ? speaks(match, match.final.length === 0 ? 'final' : 'draft') : [];
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
  (side: Sided) =>
  ({ draft, final, decidedBy, basis }: Left): boolean =>
    decidedBy === undefined && basis !== 'outside' && (side === 'draft' ? draft.length > 0 && final.length === 0 : final.length > 0 && draft.length === 0);

type Spoken = Instead<Recommendation> & { readonly shared: number };

/** What of the left-overs of a side speaks to be a match, in their order. */
type Speaks = (match: Left, side: Sided) => Spoken[];

const unitsOf = ({ draft, final }: Left): readonly Recommendation[] => [...draft, ...final];

function evidence(matches: readonly Left[], left: Readonly<Record<Sided, readonly Left[]>>, library: Library): Speaks {
  const content = contentIn(matches, library);
  const between = neighboursIn(matches);
  const rare = rareIn(matches);
  const traces: Traces = {
    places: (match) => [`before ${between(match).before}`, `after ${between(match).after}`],
    terms: (match) => unitsOf(match).flatMap((unit) => [...content.of(unit)]),
    names: (match) => unitsOf(match).flatMap(rare),
    acts: (match) => unitsOf(match).flatMap((unit) => actsIn(unit).map(({ act }) => `${unit.language ?? 'en'} ${act}`)),
  };
  const paired = new Set(matches.flatMap((match) => (match.kind === 'paired' ? unitsOf(match).flatMap(namesOf) : [])));
  // two whom the documents ask elsewhere in the same words are two, not one who is called by another name
  const areOfOthers = (one: Recommendation, other: Recommendation): boolean => {
    const [here, there] = [namesOf(one), namesOf(other)];
    return [here, there].every((names) => names.length > 0 && names.every((name) => paired.has(name))) && !here.some((name) => there.includes(name));
  };
  // who rewords recommendations in words of their own and moves them leaves as many over on each side; among many some acts are like by chance
  const areFew = Math.max(left.draft.length, left.final.length) <= LIKE;
  const near = { draft: nearIn(left.draft, traces), final: nearIn(left.final, traces) };
  const speaks = (match: Left, other: Left): Spoken[] => {
    const units = unitsOf(other);
    const shared = Math.max(...unitsOf(match).flatMap((one) => units.map((other) => sharedBy(one, other, content))));
    const [here, there] = [between(match), between(other)];
    if (here.before === there.before || here.after === there.after) return [{ units, why: 'place', shared }];
    const addressed = unitsOf(match).some((one) => units.some((other) => rare(one).some((name) => rare(other).includes(name))));
    if (shared >= OPEN || addressed) return [{ units, why: 'words', shared }];
    return areFew && units.some((one) => unitsOf(match).some((other) => areLike(one, other) && !areOfOthers(one, other)))
      ? [{ units, why: 'act', shared }]
      : [];
  };
  return (match, side) => near[side](match).flatMap((other) => speaks(match, other));
}

/** By what the counterpart of a match may be found: its neighbours, its words, its rare addressees. */
interface Traces {
  readonly places: (match: Left) => readonly string[];
  readonly terms: (match: Left) => readonly number[];
  readonly names: (match: Left) => readonly string[];
  readonly acts: (match: Left) => readonly string[];
}

/** So many left-overs are compared one by one with all that have a word in common with them; of more, with those that have two words in common that this many have at most. */
const FEW = 500;
const COMMON = { most: 64, words: 2 };

/** Finds the left-overs that a match has anything in common with. Of those that have nothing but their place, the first are enough: no more of them are named. */
function nearIn(left: readonly Left[], { places, terms, names, acts }: Traces): (match: Left) => Left[] {
  const order = new Map(left.map((match, at) => [match, at]));
  const by = { places: groupsOf(left, places), terms: groupsOf(left, terms), names: groupsOf(left, names), acts: groupsOf(left, acts) };
  const { most, words: least } = left.length <= FEW ? { most: FEW, words: 1 } : COMMON;
  return (match) => {
    const beside = places(match).flatMap((place) => by.places.get(place)?.slice(0, MOST) ?? []);
    const common = new Map<Left, number>();
    for (const list of terms(match).map((term) => by.terms.get(term) ?? []))
      if (list.length <= most) for (const other of list) common.set(other, (common.get(other) ?? 0) + 1);
    const worded = [...common].filter(([, count]) => count >= least).map(([other]) => other);
    const acting = acts(match).flatMap((act) => (by.acts.get(act) ?? []).slice(0, most));
    const found = new Set([...beside, ...worded, ...names(match).flatMap((name) => by.names.get(name) ?? []), ...acting]);
    return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  };
}

const namesOf = ({ addressees }: Recommendation): readonly string[] => [
  ...new Set(addressees.map(({ value, text }) => normalise(value ?? text).toLowerCase())),
];

/** The addressees of a unit that few others have. */
function rareIn(matches: readonly Left[]): (unit: Recommendation) => readonly string[] {
  const counts = new Map<string, number>();
  for (const { draft, final } of matches) for (const name of [...draft, ...final].flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return remembered((unit: Recommendation) => namesOf(unit).filter((name) => (counts.get(name) ?? 0) <= RARE));
}
