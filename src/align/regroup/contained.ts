import { words } from '../../text/index.js';
import type { Recommendation } from '../../types.js';
import { leadText } from '../reading/index.js';
import type { Library } from '../text/index.js';
import { containment } from '../words/index.js';
import type { RecommendationBead } from './bead.js';
import { contentIn } from './content.js';
import { STANDS } from './sureness.js';
import { isCarried } from './unrelated.js';

const LEAST_LETTERS = 20;
/** How sure such a join is: on the development pairs none was wrong, but there were few. */
const JOINED = 0.9;

/** The recommendation of the other side in whose block a one-sided one stands, if any. */
export type Host = (lost: Recommendation, side: 'draft' | 'final') => Recommendation | undefined;

/** Joins one-sided recommendations to each other where they begin alike, and to the bead in whose other side their words stand: merged or split after all. */
export function joinContained(beads: readonly RecommendationBead[], library: Library, host: Host = () => undefined): RecommendationBead[] {
  const paired = pairByLead(beads, (unit) => library.interner.form(leadText(unit)));
  const content = contentIn(paired, library);
  const holds = holdsIn();
  const matched = paired
    .filter(({ draft, final }) => draft.length && final.length)
    .map((bead) => ({ ...bead, draft: [...bead.draft], final: [...bead.final] }));
  const left = paired.filter((bead) => {
    if (bead.draft.length && bead.final.length) return false;
    const [lost] = bead.draft;
    const [found] = bead.final;
    const unit = lost ?? found;
    if (!unit) return true;
    const [side, own] = lost ? (['final', 'draft'] as const) : (['draft', 'final'] as const);
    const home = matched.find((match) => holds(match[side], unit)) ?? homeOf(host(unit, side), matched, side);
    if (!home || !isCarried(unit, { ...home, [own]: [...home[own], unit] }, own, content)) return true;
    home[own].push(unit);
    home.confidence = Math.min(home.confidence, JOINED);
    return false;
  });
  return [...matched, ...left];
}

function homeOf<B extends RecommendationBead>(host: Recommendation | undefined, matched: readonly B[], side: 'draft' | 'final'): B | undefined {
  return host && matched.find((match) => match[side].includes(host));
}

/** One-sided recommendations with the same words before their items are the same, however their lists have changed. */
function pairByLead(beads: readonly RecommendationBead[], leadKey: (unit: Recommendation) => string): RecommendationBead[] {
  const finals = new Map(
    beads.flatMap((bead) => (bead.draft.length === 0 && bead.final.length === 1 ? bead.final.map((unit) => [leadKey(unit), bead] as const) : [])),
  );
  const gone = new Set<RecommendationBead>();
  const paired = beads.map((bead) => {
    const [lost] = bead.draft;
    const partner = lost && bead.draft.length === 1 && bead.final.length === 0 ? finals.get(leadKey(lost)) : undefined;
    if (!partner || gone.has(partner)) return bead;
    gone.add(partner);
    return { ...bead, final: partner.final, similarity: LEAD_SIMILARITY, confidence: JOINED };
  });
  return paired.filter((bead) => !gone.has(bead));
}

/** What is said of the similarity of two that are the same up to their items. */
const LEAD_SIMILARITY = 0.5;

/** Asks whether a text stands in a longer one; each is read once, and put in order only where enough of its words are there at all. */
function holdsIn(): (units: readonly Recommendation[], unit: Recommendation) => boolean {
  const known = new Map<Recommendation, { readonly list: readonly string[]; readonly set: ReadonlySet<string> }>();
  const read = (unit: Recommendation) => {
    const list = known.has(unit) ? [] : words(unit.text).map(({ norm }) => norm);
    const found = known.get(unit) ?? { list, set: new Set(list) };
    known.set(unit, found);
    return found;
  };
  return (units, unit) => {
    if (unit.text.length < LEAST_LETTERS) return false;
    const own = read(unit).list;
    const most = own.length * (1 - STANDS);
    const lacks = (there: ReadonlySet<string>): boolean => {
      let missing = 0;
      return own.some((norm) => !there.has(norm) && ++missing > most);
    };
    return units.some((other) => other.text.length > unit.text.length && !lacks(read(other).set) && containment(unit.text, other.text) >= STANDS);
  };
}
