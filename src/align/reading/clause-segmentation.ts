import { addTo, sentences, wordForm } from '../../text/index.js';
import type { Recommendation, Report } from '../../types.js';
import { SAME } from '../thresholds.js';
import { containment } from '../words/index.js';
import { numberedByPlace } from './numbering.js';
import type { RecommendationAt } from './partners.js';

/**
 * A block that one side reads as one recommendation and the other, in one block as well, as one for each of its sentences: nobody has
 * split or merged anything, only the kinds of the documents or a semicolon made the readings differ. The finer reading holds on both sides.
 */
export function sameSegmentation(draft: Report, final: Report, recommendationAt: RecommendationAt): { draft: Report; final: Report } {
  const same = { draft: segmentedAs(draft, final, recommendationAt), final: segmentedAs(final, draft, recommendationAt) };
  return { draft: segmentedAsStruck(same.draft, final, recommendationAt), final: segmentedAsStruck(same.final, draft, recommendationAt) };
}

/** A recommendation that the other side strikes out, and leaves the rest of its paragraph, is one of its own here as well. */
function segmentedAsStruck(report: Report, other: Report, recommendationAt: RecommendationAt): Report {
  const gone = other.blocks.filter(({ struck }) => struck).map(({ text }) => text);
  if (gone.length === 0) return report;
  const recommendations = report.recommendations.flatMap((one) => {
    const pieces = piecesOf(one, report);
    const [source] = one.sources;
    const own = pieces.length > 1 ? gone.flatMap((text) => stretchOf(text, pieces) ?? [])[0] : undefined;
    if (!source || !own) return [one];
    const rest = [
      { start: source.start, end: own.start },
      { start: own.end, end: source.end },
    ].filter(({ start, end }) => end - start > 1);
    const made = (stretches: readonly Stretch[]) => {
      const [first, more] = stretches;
      return first ? [recommendationAt(report, { block: source.block, ...first, ...(more ? { also: more } : {}) }, { rule: 'partner', text: one.text })] : [];
    };
    return own.start > source.start ? [...made(rest), ...made([own])] : [...made([own]), ...made(rest)];
  });
  return recommendations.length === report.recommendations.length ? report : { ...report, recommendations: numberedByPlace(recommendations) };
}

type Stretch = Pick<Piece, 'start' | 'end'>;

/** The sentences of a recommendation that are a text of the other side, word by word; not all of them. */
function stretchOf(text: string, pieces: readonly Piece[]): Stretch | undefined {
  const asked = wordForm(text);
  for (const [from, first] of pieces.entries())
    for (let to = from; to < pieces.length; to++) {
      const last = pieces[to] as Piece;
      const isAll = from === 0 && to === pieces.length - 1;
      if (
        !isAll &&
        wordForm(
          pieces
            .slice(from, to + 1)
            .map((piece) => piece.text)
            .join(' '),
        ) === asked
      )
        return { start: first.start, end: last.end };
    }
  return undefined;
}

function segmentedAs(report: Report, other: Report, recommendationAt: RecommendationAt): Report {
  const shared = sharedBlocks(other);
  if (shared.length === 0) return report;
  const recommendations = report.recommendations.flatMap((one) => {
    const pieces = piecesOf(one, report);
    const [source] = one.sources;
    if (!source || pieces.length < 2 || !shared.some((units) => facesAll(pieces, units))) return [one];
    return pieces.map(({ start, end, text }) => recommendationAt(report, { block: source.block, start, end }, { rule: 'partner', text }));
  });
  return recommendations.length === report.recommendations.length ? report : { ...report, recommendations: numberedByPlace(recommendations) };
}

/** The recommendations without items that share a block, block by block. */
function sharedBlocks({ recommendations }: Report): Recommendation[][] {
  const byBlock = new Map<number, Recommendation[]>();
  for (const one of recommendations) {
    const [source, more] = one.sources;
    if (source && !more) addTo(byBlock, source.block, one);
  }
  return [...byBlock.values()].filter((units) => units.length > 1);
}

interface Piece {
  /** offsets in the block */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a recommendation that is one stretch of a block without a label, cut at semicolons, too. */
function piecesOf({ sources, items, label, restatements, decidedBy }: Recommendation, { blocks }: Report): Piece[] {
  const [source, more] = sources;
  if (!source || more || items.length + restatements.length > 0 || label || decidedBy) return [];
  const text = blocks[source.block]?.text.slice(source.start, source.end) ?? '';
  return sentences(text).flatMap((sentence) => clausesOf(sentence.text, source.start + sentence.start));
}

function clausesOf(text: string, from: number): Piece[] {
  let at = from;
  return text.split(/(?<=;)\s/).map((clause) => {
    const start = at;
    at += clause.length + 1;
    return { start, end: start + clause.length, text: clause };
  });
}

/** Whether the pieces are, one by one and in their order, recommendations of the other side that follow each other. */
function facesAll(pieces: readonly Piece[], units: readonly Recommendation[]): boolean {
  return units.some((_, from) =>
    pieces.every(({ text }, n) => {
      const unit = units[from + n];
      return unit !== undefined && containment(text, unit.text) >= SAME && containment(unit.text, text) >= SAME;
    }),
  );
}
