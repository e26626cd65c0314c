import { chain } from '../words/index.js';

/** Where the two units of a pair lie between the links of the longest ordered chain, each 0–1; all 0 if they are apart. */
export interface Place {
  /** both lie between the same two links */
  readonly between: number;
  /** nothing else is left between these two that could be the partner */
  readonly alone: number;
  /** how near both come to the same share of the way from one link to the other */
  readonly level: number;
  /** both stand as many units behind the one link, or before the other */
  readonly abreast: number;
  /** both at once: as many units on either side */
  readonly opposite: number;
}

const APART: Place = { between: 0, alone: 0, level: 0, abreast: 0, opposite: 0 };

/** The stretches between the links of the chain. There may be several longest chains, and each side prefers another: both are asked. */
interface Stretches {
  /** number of the stretch each unit lies in */
  readonly ofOwn: Int32Array;
  readonly ofOther: Int32Array;
  /** units without partner in each stretch */
  readonly openOwn: Int32Array;
  readonly openOther: Int32Array;
  /** the units whose links make the chain, a mark for each of them among all, and the end of the document behind them */
  readonly own: Anchors;
  readonly other: Anchors;
  readonly toOther: Int32Array;
  readonly toOwn: Int32Array;
}

interface Anchors {
  readonly positions: readonly number[];
  readonly marks: Uint8Array;
}

/** Reads where any pair lies, given the partners so far (-1 for none); a pair's own links count as set aside. */
export function stretchesOf(toOther: Int32Array, toOwn: Int32Array): (own: number, other: number) => Place {
  const anchors = chain(toOther);
  const openOwn = new Int32Array(anchors.length + 1);
  const openOther = new Int32Array(anchors.length + 1);
  const others = anchors.map((at) => toOther[at] as number);
  const stretches: Stretches = {
    ofOwn: numbered(toOther, anchors, openOwn),
    ofOther: numbered(toOwn, others, openOther),
    own: { positions: anchors, marks: marked(toOther.length, anchors) },
    other: { positions: others, marks: marked(toOwn.length, others) },
    openOwn,
    openOther,
    toOther,
    toOwn,
  };
  return (own, other) => {
    const stretch = shared(stretches, own, other);
    return stretch ? { between: 1, alone: alone(stretches, stretch, [own, other]), ...within(stretches, stretch, [own, other]) } : APART;
  };
}

type Stretch = readonly [first: number, last: number];

/** The stretches in which a unit may lie: one, or the two beside its own link, which is set aside while another is weighed. */
function reach(stretches: Int32Array, { marks }: Anchors, at: number): Stretch {
  const stretch = stretches[at] as number;
  return [stretch - (marks[at] as number), stretch];
}

/** The stretches that both may lie in or would lie in together; none if they are apart. */
function shared(stretches: Stretches, own: number, other: number): Stretch | undefined {
  const reached = reach(stretches.ofOwn, stretches.own, own);
  const met = reach(stretches.ofOther, stretches.other, other);
  if (reached[1] < met[0] || met[1] < reached[0]) return undefined;
  return [Math.min(reached[0], met[0]), Math.max(reached[1], met[1])];
}

function alone(stretches: Stretches, stretch: Stretch, [own, other]: readonly [number, number]): number {
  const { toOther, toOwn, openOwn, openOther } = stretches;
  const same = toOther[own] === other;
  // an own link that is set aside leaves the partner it had free
  const free = openIn(openOwn, stretch) + (toOther[own] === -1 ? 0 : 1) + (same ? 0 : (stretches.other.marks[other] as number));
  const freeThere = openIn(openOther, stretch) + (toOwn[other] === -1 ? 0 : 1) + (same ? 0 : (stretches.own.marks[own] as number));
  return 1 / Math.sqrt(free * freeThere);
}

function within(stretches: Stretches, stretch: Stretch, [own, other]: readonly [number, number]): Omit<Place, 'between' | 'alone'> {
  const here = distances(stretches.own, stretch, own, stretches.toOther.length);
  const there = distances(stretches.other, stretch, other, stretches.toOwn.length);
  const behind = here.behind === there.behind;
  const before = here.before === there.before;
  const apart = Math.abs(here.behind / (here.behind + here.before) - there.behind / (there.behind + there.before));
  return { level: 1 - apart, abreast: behind || before ? 1 : 0, opposite: behind && before ? 1 : 0 };
}

function openIn(open: Int32Array, [first, last]: Stretch): number {
  let sum = 0;
  for (let stretch = first; stretch <= last; stretch++) sum += open[stretch] as number;
  return sum;
}

/** Numbers the stretches and counts the units without partner in each. */
function numbered(to: Int32Array, anchors: readonly number[], open: Int32Array): Int32Array {
  const stretches = new Int32Array(to.length);
  for (let at = 0, stretch = 0; at < to.length; at++) {
    if (anchors[stretch] === at) stretch++;
    stretches[at] = stretch;
    if (to[at] === -1) open[stretch] = (open[stretch] as number) + 1;
  }
  return stretches;
}

function marked(length: number, positions: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const at of positions) marks[at] = 1;
  return marks;
}

/** How many units a unit stands behind the link before its stretch and before the link behind it; the ends of the document are links, too. */
function distances({ positions }: Anchors, [first, last]: Stretch, at: number, end: number): { behind: number; before: number } {
  return { behind: at - (positions[first - 1] ?? -1), before: (positions[last] ?? end) - at };
}
