import { csv, join, type SafeText, template } from '../text/safe.js';
import type { Comparison, Finding, Recommendation } from '../types.js';
import { doubtsOf } from './certainty.js';
import { elided, type Words } from './edits.js';
import { decisions } from './evidence.js';
import { foremost } from './foremost.js';
import { placed } from './names.js';
import type { RenderOptions } from './options.js';
import { reasonLine, reasonsOf } from './reasons.js';
import { outcomeName, traitName } from './words.js';

/** A row of the ledger: one recommendation of the draft beside one of the final, either may be missing. */
interface Row {
  readonly finding: Finding;
  readonly unit: 'recommendation' | 'item';
  readonly draft?: Recommendation;
  readonly final?: Recommendation;
}

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['outcome', ({ finding }) => outcomeName(finding)],
  ['changes', ({ finding }) => finding.traits.map(({ type }) => traitName(type)).join('; ')],
  ['certainty', ({ finding }) => finding.certainty],
  ['weight', ({ finding }) => String(finding.weight)],
  ['unit', ({ unit }) => unit],
  ['draft_label', ({ draft }) => draft?.label ?? ''],
  ['draft_citation', ({ draft }) => draft?.cite ?? ''],
  ['draft_text', ({ draft }) => draft?.text ?? ''],
  ['final_label', ({ final }) => final?.label ?? ''],
  ['final_citation', ({ final }) => final?.cite ?? ''],
  ['final_text', ({ final }) => final?.text ?? ''],
  ['changed_words', changedWords],
  ['reasons', ({ finding }) => reasonsOf(finding.traits).map(reasonLine).join('\n')],
  ['nearest_passage', nearest],
  ['statement', ({ finding }) => finding.statement],
  ['accepted', ({ finding }) => finding.accepted?.reason ?? ''],
  ['fingerprint', ({ finding }) => finding.fingerprint],
  ['decided_by_person', decided],
  ['to_be_checked', ({ finding }) => doubtsOf(finding).join('\n')],
];

const record = template<'csv'>();
/** Spreadsheets take a file without it for windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The ledger for spreadsheets (RFC 4180): every recommendation of both documents, and the list items that are not kept. */
export function* renderCsv(comparison: Comparison, _options: RenderOptions): Iterable<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for (const { message } of foremost(comparison)) yield warningRow(message);
  const cells = COLUMNS.map(([, cell]) => cell);
  for (const finding of comparison.findings) {
    for (const row of rows(finding)) {
      yield record`${join(
        cells.map((cell) => csv(cell(row))),
        ',',
      )}\r\n`;
    }
  }
}

/** What puts all rows in doubt has the first of them. */
function warningRow(message: string): SafeText<'csv'> {
  const told: Readonly<Record<string, string>> = { outcome: 'warning', statement: message };
  return record`${join(
    COLUMNS.map(([name]) => csv(told[name] ?? '')),
    ',',
  )}\r\n`;
}

function rows(finding: Finding): readonly Row[] {
  const items = finding.items.filter(({ outcome }) => outcome !== 'kept').flatMap((item) => pairs(item).map((row): Row => ({ ...row, unit: 'item' })));
  return [...pairs(finding), ...items];
}

/** Each unit stands in one row at least; in mergers and splits the single side is repeated. */
function pairs(finding: Finding): readonly Row[] {
  const { draft, final } = finding;
  return Array.from({ length: Math.max(draft.length, final.length) }, (_, at) => {
    const [one, other] = [draft[Math.min(at, draft.length - 1)], final[Math.min(at, final.length - 1)]];
    return { finding, unit: 'recommendation', ...(one && { draft: one }), ...(other && { final: other }) };
  });
}

function changedWords({ finding, draft, final }: Row): string {
  const edits = finding.edits.filter((each) => each.draft === draft?.id && each.final === final?.id);
  return edits.map((each) => elided(each, false).map(marked).join('')).join('\n');
}

function marked({ op, before, text, after }: Words): string {
  if (op === 'equal' || text === '') return before + text + after;
  return before + (op === 'delete' ? `[-${text}-]` : `{+${text}+}`) + after;
}

function decided({ finding: { decidedBy }, draft, final }: Row): string {
  return decisions({ draft: draft ? [draft] : [], final: final ? [final] : [], ...(decidedBy && { decidedBy }) }).join('; ');
}

function nearest({ finding: { carriedBy, echoes } }: Row): string {
  const passage = carriedBy ?? echoes[0];
  return passage === undefined ? '' : `${placed(passage)}: ${passage.text}`;
}
