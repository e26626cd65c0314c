import { terminal } from '../../text/safe.js';
import type { DocumentVerdict, Outline, SectionVerdict } from '../../types.js';
import { rules } from '../evidence.js';
import { type Run, say } from './layout.js';
import { blank, type Line, row } from './lines.js';

/** Whose recommendations a document holds, in words. */
const WHOSE: Readonly<Record<DocumentVerdict['whose'], string>> = {
  own: 'its own recommendations',
  earlier: 'earlier recommendations of its authors',
  others: 'recommendations of others',
  nobody: 'no recommendations of its own',
};

/** What the document and each of its sections hold, with the cues that say so; sections that hold nothing and whose titles say nothing are left out. */
export function verdictLines({ document: { verdict }, sections = [] }: Outline): readonly Line[] {
  if (!verdict) return [];
  const title: readonly Run[] = [{ text: say`VERDICTS`, style: 'strong' }];
  const cues = verdict.cues.length ? `: ${rules(verdict.cues)}` : '';
  return [
    { first: '── ', rest: '   ', rule: true, runs: title },
    row(say`Document`, [{ text: terminal(`${verdict.kind}, ${WHOSE[verdict.whose]}${cues}`) }]),
    ...sections.filter(speaks).map(sectionLine),
    blank,
  ];
}

const speaks = ({ verdict, cues }: SectionVerdict): boolean => verdict !== 'none' || cues.length > 1;

function sectionLine({ path, verdict, from, to, cues }: SectionVerdict): Line {
  return row(terminal(verdict), [{ text: terminal(`${path.at(-1) ?? 'before the first title'} (blocks ${from}–${to}): ${rules(cues)}`) }]);
}
