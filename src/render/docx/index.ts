import { AlignmentType, Document, Footer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { placeOf } from '../../text/places.js';
import type { Comparison, Finding } from '../../types.js';
import { LEDGER_CAPTION } from '../ledger.js';
import type { RenderOptions } from '../options.js';
import { type Perhaps, perhaps, view } from '../view.js';
import { findingSection, pointParagraph, type Setting } from './finding.js';
import { front } from './front.js';
import { AUTHOR, words } from './markup.js';
import { narrative } from './narrative.js';
import { numbers } from './numbers.js';
import { packed } from './pack.js';
import { plain, type Written } from './paragraphs.js';
import { LOOK, SOFT, STYLES } from './styles.js';
import { ledgerTable } from './table.js';

/** A Word file for a lawyer's desk: headline, ledger, and each finding with its changes tracked and commented. */
export async function renderDocx(comparison: Comparison, options: RenderOptions): Promise<Iterable<Uint8Array>> {
  const { children, comments } = body(comparison, options);
  const document = new Document({
    title: 'What happened to each recommendation',
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: LOOK,
    comments: { children: comments },
    sections: [{ properties: { page: { margin: MARGIN } }, footers: { default: foot(comparison) }, children }],
  });
  return [await packed(document)];
}

/** In twentieths of a point. */
const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134 };

function body(comparison: Comparison, options: RenderOptions): Written<Paragraph | Table> {
  const seen = view(comparison, options);
  const setting: Setting = { languages: { draft: comparison.draft.language, final: comparison.final.language }, numbers: numbers() };
  const listed = [...seen.told, ...seen.kept, ...seen.outside];
  const sections: readonly Written<Paragraph | Table>[] = [
    { children: front(comparison, seen), comments: [] },
    { children: [title('All recommendations'), plain(STYLES.soft, words(LEDGER_CAPTION)), ledgerTable(comparison.findings, new Set(listed))], comments: [] },
    group('What changed', seen.told, setting),
    group(`Kept: ${seen.kept.length}`, seen.kept, setting),
    group(`Outside what the other document covers: ${seen.outside.length}`, seen.outside, setting),
    ...perhaps(comparison.possible).map(possible),
    ...(options.paragraphs ? [narrative(comparison.paragraphs ?? [], setting)] : []),
  ];
  return { children: sections.flatMap(({ children }) => children), comments: sections.flatMap(({ comments }) => comments) };
}

const title = (text: string): Paragraph => plain(STYLES.section, words(text));

function group(name: string, findings: readonly Finding[], setting: Setting): Written<Paragraph> {
  if (findings.length === 0) return { children: [], comments: [] };
  const sections = findings.map((finding) => findingSection(finding, setting));
  return { children: [title(name), ...sections.flatMap(({ children }) => children)], comments: sections.flatMap(({ comments }) => comments) };
}

function possible({ title: name, passages }: Perhaps): Written<Paragraph> {
  const points = passages.map(({ text, locator, reason }) => pointParagraph({ name: placeOf(locator), says: `“${text}” (${reason})` }));
  return { children: [title(`${name}, not counted: ${passages.length}`), ...points], comments: [] };
}

function foot({ tool }: Comparison): Footer {
  const pages = new TextRun({ color: SOFT, children: ['  ·  page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  const made = words(`Made by draftdiff ${tool.version} (results version ${tool.resultsVersion}) on the reader’s own machine`, { color: SOFT });
  return new Footer({ children: [new Paragraph({ style: STYLES.soft, alignment: AlignmentType.CENTER, children: [made, pages] })] });
}
