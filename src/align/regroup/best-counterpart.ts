import type { Block, Recommendation, Side } from '../../types.js';
import { type Library, nearestTo, type Passages, type RecommendationBead, termsOf, titleOf } from '../text/index.js';
import { cosine, rarityIn, sharing, type Vector, vectorOf, type Weight } from './vectors.js';

/** What a similarity of titles adds to that of whole texts. */
const TITLE = 0.3;
/** Texts are looked up by words that so many of a side have at most. */
const COMMON = 64;
/** Sentences of narrative that are looked at for each unit. */
const LOOKED_AT = 24;

/** The likeliest unit of a side, how like it is (0–1.3), and how like the next text of that side is, unit or narrative. */
export interface Found {
  readonly best?: Recommendation;
  readonly similarity: number;
  readonly next: number;
  /** the units behind the likeliest, the likest first, as far as they are looked at */
  readonly others: readonly Ranked[];
  readonly narrative: number;
}

interface Ranked {
  readonly unit: Recommendation;
  readonly similarity: number;
}

/** Units behind the likeliest that are looked at. */
const OTHERS = 4;

/** Looks for a unit among the texts of a side. */
export type Look = (unit: Recommendation, side: Side) => Found;

/** A unit with the weights of its words and of those of its title. */
interface Text {
  readonly unit: Recommendation;
  readonly text: Vector;
  readonly title: Vector;
}

/** Looks up units of one side by the words of one of the other, rare words weighing more; titles are compared with titles besides. All narrative is a rival: what stands there as closely is the counterpart of none. */
export function similarityIn(beads: readonly RecommendationBead[], library: Library): Look {
  let look: Look | undefined;
  return (unit, side) => {
    look ??= lookIn(beads, library);
    return look(unit, side);
  };
}

function lookIn(beads: readonly RecommendationBead[], library: Library): Look {
  const { interner } = library;
  const units = { draft: beads.flatMap((bead) => bead.draft), final: beads.flatMap((bead) => bead.final) };
  const weight = rarityIn([...units.draft, ...units.final], interner);
  const texts = (side: Side): Text[] =>
    units[side].map((unit) => ({ unit, text: vectorOf(termsOf(unit.text, interner), weight), title: vectorOf(termsOf(titleOf(unit), interner), weight) }));
  const all = { draft: texts('draft'), final: texts('final') };
  const own = new Map([...all.draft, ...all.final].map((one) => [one.unit, one] as const));
  const near = { draft: sharing(all.draft, textOf, COMMON), final: sharing(all.final, textOf, COMMON) };
  const rivals = { draft: narrativeIn(library.draft, library, weight), final: narrativeIn(library.final, library, weight) };
  const known = { draft: new Map<Recommendation, Found>(), final: new Map<Recommendation, Found>() };
  return (unit, side) => {
    const asked = own.get(unit);
    if (!asked) return NOTHING;
    // one that stands for many is looked back from for each of them
    const found = known[side].get(unit) ?? beside(foundFor(asked, near[side](asked.text)), asked, rivals[side]);
    known[side].set(unit, found);
    return found;
  };
}

/** What was found, and no less for the next best than the closest narrative gives. */
function beside(found: Found, { unit, text }: Text, rivals: (unit: Recommendation) => readonly Vector[]): Found {
  if (!found.best) return found;
  const narrative = Math.max(0, ...rivals(unit).map((rival) => cosine(text, rival)));
  return { ...found, narrative, next: Math.max(found.next, narrative) };
}

const NOTHING: Found = { similarity: 0, next: 0, others: [], narrative: 0 };

const textOf = ({ text }: Text): Vector => text;

function foundFor(asked: Text, near: Iterable<Text>): Found {
  const ranked: Ranked[] = [];
  for (const other of near) {
    const similarity = cosine(asked.text, other.text) + TITLE * cosine(asked.title, other.title);
    if (similarity > (ranked[OTHERS]?.similarity ?? 0)) insert(ranked, { unit: other.unit, similarity });
  }
  const [best, ...others] = ranked;
  return best ? { best: best.unit, similarity: best.similarity, next: others[0]?.similarity ?? 0, others, narrative: 0 } : NOTHING;
}

/** Puts one in its place among the likest; of equal ones the first stays before. */
function insert(ranked: Ranked[], one: Ranked): void {
  const at = ranked.findIndex(({ similarity }) => one.similarity > similarity);
  ranked.splice(at === -1 ? ranked.length : at, 0, one);
  if (ranked.length > OTHERS + 1) ranked.pop();
}

/** The paragraphs of a side nearest to a unit that no recommendation has or states again; each is read once, and only when asked for. */
function narrativeIn(passages: Passages, library: Library, weight: Weight): (unit: Recommendation) => Vector[] {
  const { blocks, recommendations } = passages.report;
  const owned = new Set(
    recommendations.flatMap(({ sources, restatements }) => [...sources.map(({ block }) => block), ...restatements.map(({ locator }) => locator.block)]),
  );
  const known = new Map<Block, Vector>();
  const read = (block: Block): Vector => {
    const found = known.get(block) ?? vectorOf(termsOf(block.text, library.interner), weight);
    known.set(block, found);
    return found;
  };
  const isRival = ({ index, role, type }: Block) => role !== 'furniture' && type !== 'heading' && !owned.has(index);
  return ({ text }) => {
    const near = nearestTo(text, passages, library, LOOKED_AT);
    const found = new Set(near.flatMap(({ at }) => blocks[passages.sentences[at]?.block ?? -1] ?? []));
    return [...found].filter(isRival).map(read);
  };
}
