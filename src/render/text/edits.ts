import { terminal } from '../../text/safe.js';
import type { Edits } from '../../types.js';
import { elided, isWhole, op, type Words } from '../edits.js';
import { type Run, say } from './layout.js';

/** The changed words in brackets: "[-must-]{+should consider+} publish"; two texts with little in common stand one below the other. */
export function editRuns(edits: Edits, context: boolean): readonly Run[] {
  const runs = elided(edits, context).map(opRun);
  return isWhole(edits) ? runs.flatMap((run, at) => (at > 0 ? [{ text: say`\n` }, run] : [run])) : runs;
}

/** A whole text marked as gone or come; a stroke through all of it would only hinder reading. */
export function wholeRun(kind: 'delete' | 'insert', text: string): Run {
  return { ...opRun(op(kind, text)), style: kind === 'delete' ? 'missing' : 'fresh' };
}

function opRun({ op, before, text, after }: Words): Run {
  const words = terminal(text);
  if (op === 'equal' || text === '') return { text: say`${terminal(before)}${words}${terminal(after)}` };
  if (op === 'delete') return { text: say`${terminal(before)}[-${words}-]${terminal(after)}`, style: 'gone' };
  return { text: say`${terminal(before)}{+${words}+}${terminal(after)}`, style: 'come' };
}
