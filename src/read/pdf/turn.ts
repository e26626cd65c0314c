import type { Box, Comment, Run, Shape, StruckBox } from './model.js';
import { mode, most } from './statistics.js';

interface Sheet {
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly strikes: readonly StruckBox[];
  readonly linked: readonly Box[];
  readonly comments: readonly Comment[];
  readonly width: number;
  readonly height: number;
}

/**
 * A landscape table is often set sideways on an upright page: the page is turned so that most of its text reads left to right. A scanned
 * page may lie askew as a whole.
 */
export function turned(sheet: Sheet): Sheet {
  const quarter = mainQuarter(sheet.runs);
  const upright = quarter === 0 ? sheet : turned90(sheet, quarter);
  const skew = skewOf(upright.runs);
  return skew === 0 ? upright : straightened(upright, skew);
}

/** In degrees: how far a page may lie askew, and how far the angles of its lines may differ. The share of the letters that do so together. */
const SKEW = { most: 15, within: 2, share: 0.8 };

const signed = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;
const lettersOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

function skewOf(runs: readonly Run[]): number {
  if (runs.every(({ angle }) => angle === 0)) return 0;
  const main = mode(
    runs.map((run) => [signed(run.angle), run.text.length]),
    1,
  );
  const near = runs.filter(({ angle }) => Math.abs(signed(angle) - main) <= SKEW.within);
  const skewed = Math.abs(main) >= 1 && Math.abs(main) <= SKEW.most;
  return skewed && lettersOf(near) > SKEW.share * lettersOf(runs) ? main : 0;
}

function straightened(sheet: Sheet, degrees: number): Sheet {
  const turn = about(degrees, { x: sheet.width / 2, y: sheet.height / 2 });
  const straight = (angle: number): number => (Math.abs(signed(angle) - degrees) <= SKEW.within ? 0 : (((angle - degrees) % 360) + 360) % 360);
  const box = <B extends Box>(each: B): B => {
    const [ax, ay] = turn((each.x0 + each.x1) / 2, (each.y0 + each.y1) / 2);
    const [width, height] = [each.x1 - each.x0, each.y1 - each.y0];
    return { ...each, x0: ax - width / 2, x1: ax + width / 2, y0: ay - height / 2, y1: ay + height / 2 };
  };
  const runs = sheet.runs.map((run) => {
    const [x, y] = turn(run.x, run.y);
    return { ...run, x, y, angle: straight(run.angle) };
  });
  return { ...sheet, runs, ...boxesOf(sheet, box) };
}

/** A place turned back by so many degrees around another. */
function about(degrees: number, { x: cx, y: cy }: { readonly x: number; readonly y: number }): (x: number, y: number) => [x: number, y: number] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (x, y) => [cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos];
}

/** A run as its own direction reads it: places along its line, and across it. */
export function inDirection(run: Run): Run {
  const [x, y] = about(run.angle, { x: 0, y: 0 })(run.x, run.y);
  return { ...run, x, y };
}

type Boxes = Pick<Sheet, 'shapes' | 'strikes' | 'linked' | 'comments'>;

function boxesOf({ shapes, strikes, linked, comments }: Sheet, box: <B extends Box>(each: B) => B): Boxes {
  return { shapes: shapes.map(box), strikes: strikes.map(box), linked: linked.map(box), comments: comments.map((each) => ({ ...each, box: box(each.box) })) };
}

function quarterOf(angle: number): number {
  return angle % 90 === 0 ? (((angle / 90) % 4) + 4) % 4 : -1;
}

function mainQuarter(runs: readonly Run[]): number {
  const letters = [0, 0, 0, 0];
  for (const run of runs) {
    const quarter = quarterOf(run.angle);
    if (quarter >= 0) letters[quarter] = (letters[quarter] ?? 0) + run.text.length;
  }
  return letters.indexOf(most(letters));
}

function turned90(sheet: Sheet, quarters: number): Sheet {
  const { width, height } = sheet;
  const point = (x: number, y: number): [number, number] => (quarters === 1 ? [y, width - x] : quarters === 2 ? [width - x, height - y] : [height - y, x]);
  const runs = sheet.runs.map((run) => {
    const [x, y] = point(run.x, run.y);
    return { ...run, x, y, angle: (((run.angle - 90 * quarters) % 360) + 360) % 360 };
  });
  const box = <B extends Box>(each: B): B => {
    const [ax, ay] = point(each.x0, each.y0);
    const [bx, by] = point(each.x1, each.y1);
    return { ...each, x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  };
  return { runs, ...boxesOf(sheet, box), ...(quarters === 2 ? { width, height } : { width: height, height: width }) };
}
