import { BorderStyle, InternalHyperlink, Paragraph, type ParagraphChild, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Finding, Recommendation } from '../../types.js';
import { type LedgerRow, ledgerChanges, ledgerRows, ledgerText } from '../ledger.js';
import { capital, outcomeName } from '../words.js';
import { anchorOf } from './finding.js';
import { words } from './markup.js';
import { RAISED, RULE, SOFT, STYLES, TONES } from './styles.js';

/** Columns and their widths, in twentieths of a point; together they fill the page. */
const COLUMNS = [
  ['Outcome', 1400],
  ['Draft', 3150],
  ['Final', 3150],
  ['What changed', 1938],
] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** All recommendations of both documents, each linked to what is told of it; `linked` are those that are. */
export function ledgerTable(findings: readonly Finding[], linked: ReadonlySet<Finding>): Table {
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: COLUMNS.map(([name], at) => cell(at, [words(name, { bold: true })], RAISED)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: COLUMNS.reduce((sum, [, width]) => sum + width, 0), type: WidthType.DXA },
    columnWidths: COLUMNS.map(([, width]) => width),
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [head, ...ledgerRows(findings).map((row) => ledgerRow(row, linked))],
  });
}

function ledgerRow({ finding, draft, final }: LedgerRow, linked: ReadonlySet<Finding>): TableRow {
  const name = outcomeName(finding);
  const outcome = words(capital(name), { bold: true, color: TONES[name as keyof typeof TONES] ?? SOFT });
  const first = linked.has(finding) ? [new InternalHyperlink({ anchor: anchorOf(finding), children: [outcome] })] : [outcome];
  return new TableRow({ cantSplit: true, children: [first, text(draft), text(final), [words(ledgerChanges(finding))]].map((each, at) => cell(at, each)) });
}

function text(unit: Recommendation | undefined): readonly ParagraphChild[] {
  return unit === undefined ? [words('none', { color: SOFT })] : [words(`${unit.cite} `), words(ledgerText(unit), { color: SOFT })];
}

function cell(column: number, children: readonly ParagraphChild[], fill?: string): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column]?.[1] ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [new Paragraph({ style: STYLES.cell, children })],
  });
}
