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
  readonly ofOne: Int32Array;
  readonly ofOther: Int32Array;
  /** units without partner in each stretch */
  readonly openOne: Int32Array;
  readonly openOther: Int32Array;
  /** the units whose links make the chain, a mark for each of them among all, and the end of the document behind them */
  readonly one: Anchors;
  readonly other: Anchors;
  readonly to: Int32Array;
  readonly back: Int32Array;
}

interface Anchors {
  readonly positions: readonly number[];
  readonly marks: Uint8Array;
}

/** Reads where any pair lies, given the partners so far (-1 for none); a pair's own links count as set aside. */
export function stretchesOf(to: Int32Array, back: Int32Array): (one: number, other: number) => Place {
  const anchors = chain(to);
  const openOne = new Int32Array(anchors.length + 1);
  const openOther = new Int32Array(anchors.length + 1);
  const others = anchors.map((at) => to[at] as number);
  const stretches: Stretches = {
    ofOne: numbered(to, anchors, openOne),
    ofOther: numbered(back, others, openOther),
    one: { positions: anchors, marks: marked(to.length, anchors) },
    other: { positions: others, marks: marked(back.length, others) },
    openOne,
    openOther,
    to,
    back,
  };
  return (one, other) => {
    const stretch = shared(stretches, one, other);
    return stretch ? { between: 1, alone: alone(stretches, stretch, [one, other]), ...within(stretches, stretch, [one, other]) } : APART;
  };
}

type Stretch = readonly [first: number, last: number];

/** The stretches in which a unit may lie: one, or the two beside its own link, which is set aside while another is weighed. */
function reach(stretches: Int32Array, { marks }: Anchors, at: number): Stretch {
  const stretch = stretches[at] as number;
  return [stretch - (marks[at] as number), stretch];
}

/** The stretches that both may lie in or would lie in together; none if they are apart. */
function shared({ ofOne, ofOther, one: anchors, other: others }: Stretches, one: number, other: number): Stretch | undefined {
  const ours = reach(ofOne, anchors, one);
  const theirs = reach(ofOther, others, other);
  if (ours[1] < theirs[0] || theirs[1] < ours[0]) return undefined;
  return [Math.min(ours[0], theirs[0]), Math.max(ours[1], theirs[1])];
}

function alone({ to, back, openOne, openOther, one: anchors, other: others }: Stretches, stretch: Stretch, [one, other]: readonly [number, number]): number {
  const same = to[one] === other;
  // an own link that is set aside leaves the partner it had free
  const ours = openIn(openOne, stretch) + (to[one] === -1 ? 0 : 1) + (same ? 0 : (others.marks[other] as number));
  const theirs = openIn(openOther, stretch) + (back[other] === -1 ? 0 : 1) + (same ? 0 : (anchors.marks[one] as number));
  return 1 / Math.sqrt(ours * theirs);
}

function within(
  { to, back, one: anchors, other: others }: Stretches,
  stretch: Stretch,
  [one, other]: readonly [number, number],
): Omit<Place, 'between' | 'alone'> {
  const ours = distances(anchors, stretch, one, to.length);
  const theirs = distances(others, stretch, other, back.length);
  const behind = ours.behind === theirs.behind;
  const before = ours.before === theirs.before;
  const apart = Math.abs(ours.behind / (ours.behind + ours.before) - theirs.behind / (theirs.behind + theirs.before));
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
