import type { Box, Comment, Run, Shape, StruckBox } from './model.js';
import { most } from './statistics.js';

interface Sheet {
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly strikes: readonly StruckBox[];
  readonly linked: readonly Box[];
  readonly comments: readonly Comment[];
  readonly width: number;
  readonly height: number;
}

/** A landscape table is often set sideways on an upright page: the page is turned so that most of its text reads left to right. */
export function turned(sheet: Sheet): Sheet {
  const quarter = mainQuarter(sheet.runs);
  return quarter === 0 ? sheet : turned90(sheet, quarter);
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
  const { shapes, strikes, linked, comments } = sheet;
  const turnedBoxes = {
    shapes: shapes.map(box),
    strikes: strikes.map(box),
    linked: linked.map(box),
    comments: comments.map((each) => ({ ...each, box: box(each.box) })),
  };
  return { runs, ...turnedBoxes, ...(quarters === 2 ? { width, height } : { width: height, height: width }) };
}
