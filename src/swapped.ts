import type { Prepared } from './prepare.js';
import type { Pair, Side, Warning } from './types.js';

/** A day, in milliseconds: files of one day say nothing of an order. */
const DAY = 86_400_000;

/** Warns where marks of editing or dates speak for the given final being the earlier one, and none for the contrary; titles and version words are looked at before. */
export function swappedBySigns(sides: Pair<Prepared>): Warning[] {
  const edited = (side: Side) => sides[side].document.warnings.some(({ code }) => code === 'tracked-changes' || code === 'comments');
  const [before, after] = [savedAt(sides.draft), savedAt(sides.final)];
  const order = before === undefined || after === undefined || Math.abs(before - after) < DAY ? 0 : Math.sign(before - after);
  const marks = Number(edited('final')) - Number(edited('draft'));
  if (marks + order <= 0 || marks < 0 || order < 0 || isOne(sides)) return [];
  const signs = [
    ...(marks > 0 ? ['only what was given as the final holds tracked changes or comments'] : []),
    ...(order > 0 ? ['what was given as the final was saved before the draft'] : []),
  ];
  return [{ code: 'sides-seem-swapped', message: `the sides seem swapped: ${signs.join(', and ')}`, locators: [] }];
}

/** Whether both sides are the very same files, in two views. */
const isOne = ({ draft, final }: Pair<Prepared>): boolean => draft.parts.every(({ input }, at) => input.bytes === final.parts[at]?.input.bytes);

/** When a file was last saved, as far as it says so. */
function savedAt({ document: { dates = [] } }: Prepared): number | undefined {
  const times = dates.map((date) => Date.parse(date)).filter((time) => Number.isFinite(time));
  return times.length > 0 ? Math.max(...times) : undefined;
}
