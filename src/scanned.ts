import { type Facts, type Scan, scanOf } from './judge/index.js';
import type { Prepared } from './prepare.js';
import type { Misread, Pair, Warning } from './types.js';

/** The pages whose words were seen in pictures; undefined where neither side has any. */
export function scansOf({ draft, final }: Pair<Pick<Prepared, 'document'>>): Pair<Scan> | undefined {
  const [before = [], after = []] = [draft.document.scanned, final.document.scanned];
  return before.length + after.length > 0 ? { draft: scanOf(before), final: scanOf(after) } : undefined;
}

/** What certainty rests on of pictures: which units were seen in some. */
export function scanFacts(scans: Pair<Scan> | undefined): Pick<Facts, 'scanned'> {
  return scans ? { scanned: (unit, side) => scans[side].holds(unit) } : {};
}

/** What is not counted is told apart. */
export function misreadWarning(told: readonly { readonly misread?: readonly Misread[] }[]): Warning[] {
  const misread = told.flatMap(({ misread = [] }) => misread);
  if (misread.length === 0) return [];
  const message = `${misread.length} difference${misread.length === 1 ? '' : 's'} of single letters in scanned text not counted.`;
  return [{ code: 'misread', message, locators: [], texts: misread.map(({ seen, other }) => (other === '' ? seen : `${seen} for ${other}`)) }];
}
