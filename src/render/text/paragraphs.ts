import { terminal } from '../../text/safe.js';
import type { Block, Finding } from '../../types.js';
import { placesOf } from '../names.js';
import { traitName } from '../words.js';
import { editRuns, wholeRun } from './edits.js';
import { type Detail, outcomeRun } from './finding.js';
import { type Run, say } from './layout.js';
import { blank, type Line, plain } from './lines.js';

/** What changed in the narrative, kept paragraphs left out unless they moved. */
export function paragraphLines(findings: readonly Finding<Block>[], detail: Detail): readonly Line[] {
  const told = findings.filter(({ outcome, traits }) => outcome !== 'kept' || traits.length > 0);
  const head: Line = {
    first: '── ',
    rest: '   ',
    rule: true,
    runs: [{ text: say`NARRATIVE`, style: 'strong' }, { text: say` ${told.length} changed of ${findings.length}` }],
  };
  return [head, ...told.flatMap((finding) => changed(finding, detail))];
}

function changed(finding: Finding<Block>, { context }: Detail): readonly Line[] {
  const traits = finding.traits.map(({ type }) => ` · ${traitName(type)}`).join('');
  const title: readonly Run[] = [outcomeRun(finding), { text: terminal(` ${placesOf(finding)}${traits}`), style: 'faint' }];
  return [plain(title), ...words(finding, context), blank];
}

function words(finding: Finding<Block>, context: boolean): readonly Line[] {
  if (finding.edits.length > 0) return finding.edits.map((edits) => plain(editRuns(edits, context)));
  if (finding.outcome === 'kept') return finding.draft.slice(0, 1).map(({ text }) => plain([{ text: terminal(text) }]));
  const gone = finding.draft.map(({ text }) => plain([wholeRun('delete', text)]));
  return [...gone, ...finding.final.map(({ text }) => plain([wholeRun('insert', text)]))];
}
