import { SCRIPT } from '../../render/html/script.js';
import type { Finding } from '../../types.js';
import { WORDS } from '../words.js';
import { button, el } from './element.js';
import { type Sources, sheetsFor } from './sheets.js';
import { type Deciding, toolsFor } from './tools.js';

/** What the view of a report takes. */
export interface Report extends Deciding {
  readonly pieces: readonly string[];
  readonly sources: Sources;
  readonly save: () => void;
  readonly showDecisions: () => void;
  readonly count: number;
  readonly again: () => void;
}

/** The bar over a report. */
export function reportBar({ save, showDecisions, count, again }: Report): HTMLElement {
  const pages = button(WORDS.pages, () => {
    const on = pages.getAttribute('aria-pressed') !== 'true';
    pages.setAttribute('aria-pressed', String(on));
    document.body.classList.toggle('nosheets', !on);
  });
  pages.setAttribute('aria-pressed', String(!document.body.classList.contains('nosheets')));
  const bar = el('nav', { className: 'bar', attributes_: { 'aria-label': WORDS.name } });
  bar.append(
    el('b', {}, WORDS.name),
    el('span', { className: 'room' }),
    pages,
    button(WORDS.decisions(count), showDecisions),
    button(WORDS.save, save),
    button(WORDS.again, again),
  );
  return bar;
}

/** Puts a report into the page, piece by piece so that the page stays alive, with the tools and pages beside each finding. */
export async function fillReport(main: HTMLElement, report: Report): Promise<void> {
  document.dispatchEvent(new Event('reportover'));
  const findings = new Map(report.comparison.findings.map((finding) => [`f-${finding.fingerprint}`, finding]));
  const sheets = sheetsFor(report.sources);
  for (const piece of report.pieces) {
    const part = fragment(piece);
    for (const article of part.querySelectorAll<HTMLElement>('article.finding')) furnish(article, findings.get(article.id), report, sheets);
    for (const kept of part.querySelectorAll<HTMLDetailsElement>('.kept-list details')) furnishLater(kept, findings.get(kept.id), report, sheets);
    main.append(part);
    if (piece.includes('<article')) await pause();
  }
  // what the report does by itself: filters, steps, links into it
  document.body.append(el('script', { textContent: SCRIPT }));
}

/** What the renderer made is markup in which every text is escaped. */
function fragment(piece: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = piece;
  return template.content;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Sheets = (finding: Finding) => HTMLElement;

function furnish(article: HTMLElement, finding: Finding | undefined, report: Report, sheets: Sheets): void {
  if (!finding) return;
  const tools = toolsFor(finding, report);
  article.querySelector('.pair')?.after(sheets(finding));
  article.append(tools);
}

/** What is kept is furnished when it is opened. */
function furnishLater(kept: HTMLDetailsElement, finding: Finding | undefined, report: Report, sheets: Sheets): void {
  if (!finding) return;
  kept.addEventListener('toggle', () => kept.append(sheets(finding), toolsFor(finding, report)), { once: true });
}
