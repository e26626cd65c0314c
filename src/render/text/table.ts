import { terminal } from '../../text/safe.js';
import type { Finding } from '../../types.js';
import { sureness } from '../certainty.js';
import { titled } from '../names.js';
import { counted, traitName } from '../words.js';
import { outcomeRun } from './finding.js';
import { type Run, say } from './layout.js';
import { blank, type Line, plain, titleLine } from './lines.js';

/** Rows that a person still looks through; the others are counted. */
const ROWS = 40;
/** Room for the longest outcome and a space. */
const OUTCOME = 10;

/** One row a finding, the gravest first: what happened, to which, how it changed, how sure. */
export function tableLines(told: readonly Finding[], rows = ROWS): readonly Line[] {
  if (told.length === 0) return [];
  const more = told.length - rows;
  return [
    titleLine(say`IN SHORT`, say` ${terminal(counted(told.length, 'finding'))}`),
    ...told.slice(0, rows).map(tableRow),
    ...(more > 0 ? [plain([{ text: say`and ${more} more`, style: 'faint' }])] : []),
    blank,
  ];
}

function tableRow(finding: Finding): Line {
  const { text, style } = outcomeRun(finding);
  const notes = [...finding.traits.map(({ type }) => traitName(type)), sureness(finding), finding.accepted ? 'accepted' : '', finding.ignored ? 'ignored' : ''];
  const changes = notes.filter((note) => note !== '').map((note): Run => ({ text: say` · ${terminal(note)}` }));
  const name: Run = { text: say`${terminal('\u00a0'.repeat(Math.max(1, OUTCOME - text.length)))}${terminal(titled(finding))}` };
  return { first: '   ', rest: ' '.repeat(3 + OUTCOME), runs: [{ text, ...(style ? { style } : {}) }, name, ...changes] };
}
