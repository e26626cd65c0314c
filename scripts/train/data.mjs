// The labelled corpora and what is made of them: with blocks moved elsewhere, and with units taken out.
import { readFileSync } from 'node:fs';
import { publisherOfCorpus } from '../eval/publishers.mjs';
import { shared } from '../eval/run.mjs';

export const CORPORA = ['argrewrite-v2-sent.dev', 'argrewrite-v2-para.dev', 'ism.dev', 'nist80053-r4-r5.dev'];

/** The corpora of other publishers: what one hand wrote is left out together. */
export const othersOf = (corpus) => CORPORA.filter((other) => publisherOfCorpus(other) !== publisherOfCorpus(corpus));

export const pathOf = (corpus) => `${shared}/gold/align/${corpus}.jsonl`;

export function pairsOf(corpus) {
  return readFileSync(pathOf(corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A generator of the same numbers in every run. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const seedOf = (pair, seed) => seed + pair.old.length * 7919 + pair.new.length;

/** About a third of the final's blocks of one to eight units change places. */
export function moved(pair, seed) {
  const next = random(seedOf(pair, seed));
  const blocks = [];
  for (let at = 0; at < pair.new.length; ) {
    const length = Math.min(1 + Math.floor(next() * next() * 8), pair.new.length - at);
    blocks.push(Array.from({ length }, (_, k) => at + k));
    at += length;
  }
  for (let at = 0; at < blocks.length; at++) {
    if (next() >= 0.3) continue;
    const other = Math.floor(next() * blocks.length);
    [blocks[at], blocks[other]] = [blocks[other], blocks[at]];
  }
  const order = blocks.flat();
  const place = new Map(order.map((from, to) => [from, to]));
  return { ...pair, new: order.map((at) => pair.new[at]), links: pair.links.map(([one, two, label]) => [one, place.get(two), label]) };
}

/** A share of the units of either side is taken out, so that what was linked to them has no partner. */
export function thinned(pair, seed, share) {
  const next = random(31 * seedOf(pair, seed));
  const left = (units) => new Map(units.flatMap((_, at) => (next() > share ? [at] : [])).map((at, place) => [at, place]));
  const drafts = left(pair.old);
  const finals = left(pair.new);
  return {
    ...pair,
    old: [...drafts.keys()].map((at) => pair.old[at]),
    new: [...finals.keys()].map((at) => pair.new[at]),
    links: pair.links.flatMap(([one, two, label]) => (drafts.has(one) && finals.has(two) ? [[drafts.get(one), finals.get(two), label]] : [])),
  };
}
