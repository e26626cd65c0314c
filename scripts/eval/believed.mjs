// How often a recommendation that is said with so much confidence is one: on documents of publishers that the recogniser does not know.
import { cut, holds } from './texts.mjs';

const BANDS = [0, 0.6, 0.7, 0.8, 0.9, 1.01];
const HIGHEST = 0.9;
/** Of fewer recommendations a share says little. */
const LEAST = 30;

const partsOf = (one) => (typeof one === 'string' ? [one] : [one.text, ...(one.items ?? []).flatMap(partsOf)]);
/** A recommendation by itself, with its items, and each of these. */
const viewsOf = (list = []) => list.flatMap((one) => [partsOf(one).join(' '), ...partsOf(one)]).map(cut);

/** Judges by the texts of the truth; what it leaves open counts for nothing, another copy of one is wrong. */
function judgedByTexts({ recommendations, ambiguous, scope }) {
  const [right, open] = [viewsOf(recommendations), viewsOf(ambiguous)];
  const [first, last] = scope?.pages ?? [];
  return ({ text, items, locator: { page } }) => {
    if (first !== undefined && page !== undefined && (page < first || page > last)) return undefined;
    const views = viewsOf([{ text, items }]).slice(0, 2);
    const like = (texts) => texts.some((known) => views.some((view) => holds(known, view)));
    return like(right) || (like(open) ? undefined : false);
  };
}

/** Judges by the label of the first block. */
function judgedByLabels({ outline, labels }) {
  const byIndex = new Map(outline.blocks.map(({ index }, at) => [index, labels[at]]));
  return ({ sources: [{ block }] }) => byIndex.get(block);
}

/** The recommendations of a document that the truth can judge: `{ group, confidence, odds, right }`. */
export function claimsOf(document, { kind, recommendations }, { prior, weights }) {
  const rightOf = document.truth ? judgedByTexts(document.truth) : judgedByLabels(document);
  return recommendations.flatMap((one) => {
    const right = rightOf(one);
    const odds = one.evidence.reduce((sum, { rule }) => sum + weights.get(rule), prior[kind]);
    return right === undefined ? [] : [{ group: document.group, confidence: one.confidence, odds: Math.abs(odds), right }];
  });
}

const mean = (list, worthOf) => list.reduce((sum, one) => sum + worthOf(one), 0) / list.length;

/** The bands of confidence that hold anything: how many, what they said, and how many of them were right. */
function bandsOf(claims) {
  return BANDS.slice(0, -1).flatMap((from, at) => {
    const own = claims.filter(({ confidence }) => confidence >= from && confidence < BANDS[at + 1]);
    return own.length ? [{ from, count: own.length, said: mean(own, ({ confidence }) => confidence), right: mean(own, ({ right }) => Number(right)) }] : [];
  });
}

/** The table of reliability, and what it comes to. */
export function believedLines(claims) {
  const bands = bandsOf(claims);
  const surest = claims.filter(({ confidence }) => confidence >= HIGHEST);
  const off = Math.max(...bands.filter(({ count }) => count >= LEAST).map(({ said, right }) => Math.abs(said - right)));
  return [
    'recommendations: confidence, said, right',
    ...bands.map(({ from, count, said, right }) => `  from ${from.toFixed(1)} ${`${count}`.padStart(6)} ${said.toFixed(3)} ${right.toFixed(3)}`),
    `recommendations from .9: right ${surest.filter(({ right }) => right).length}/${surest.length}; most that a band is off: ${(100 * off).toFixed(1)}`,
  ];
}
