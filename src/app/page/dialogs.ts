import { ACCEPTED_FILE, acceptedFile } from '../../accepted.js';
import type { Piece } from '../../render/index.js';
import { RULINGS_FILE, rulingsFile } from '../../rulings.js';
import type { SavedFormat } from '../messages.js';
import { WORDS } from '../words.js';
import { type Decision, type Decisions, listed } from './decided.js';
import { button, el, openDialog } from './element.js';
import { save } from './save.js';

const FORMATS: readonly (readonly [format: SavedFormat, words: string, name: string, type: string])[] = [
  ['html', WORDS.saveHtml, 'draftdiff-report.html', 'text/html'],
  ['docx', WORDS.saveDocx, 'draftdiff-report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['csv', WORDS.saveCsv, 'draftdiff-report.csv', 'text/csv'],
  ['json', WORDS.saveJson, 'draftdiff-comparison.json', 'application/json'],
];

/** The report in each of its formats. */
export function saveDialog(made: (format: SavedFormat) => Promise<readonly Piece[]>): void {
  const choices = FORMATS.map(([format, words, name, type]) => button(words, async () => save(name, await made(format), type), 'wide'));
  openDialog(closing('saving', WORDS.saveAs, el('p', { className: 'hint' }, WORDS.saveHint), ...choices));
}

/** What was decided, with a way to take each back and to save all. */
export function decisionsDialog(decisions: Decisions, { decide, saved }: { readonly decide: (now: Decisions) => void; readonly saved: () => void }): void {
  const all = listed(decisions);
  const entries = all.map((decision) =>
    el(
      'li',
      {},
      wordsOf(decision),
      ' ',
      button(
        WORDS.takeBack,
        () => {
          dialog.close();
          decide(decision.without());
        },
        'small',
      ),
    ),
  );
  const { rulings, accepted } = decisions;
  const files = [
    ...((rulings.blocks ?? []).length + (rulings.pairs ?? []).length > 0
      ? [saver(`${WORDS.saveRulings} (${RULINGS_FILE})`, RULINGS_FILE, rulingsFile(rulings), saved)]
      : []),
    ...(accepted.length > 0 ? [saver(`${WORDS.saveAccepted} (${ACCEPTED_FILE})`, ACCEPTED_FILE, acceptedFile(accepted), saved)] : []),
  ];
  const dialog = closing(
    'decided',
    WORDS.decisionsTitle,
    all.length === 0 ? el('p', { className: 'hint' }, WORDS.noDecisions) : el('ul', { className: 'decided' }, ...entries),
    ...files,
  );
  openDialog(dialog);
}

function saver(words: string, name: string, content: string, saved: () => void): HTMLButtonElement {
  return button(
    `${WORDS.save}: ${words}`,
    () => {
      save(name, [content], 'application/json');
      saved();
    },
    'wide',
  );
}

function wordsOf({ kind, texts: [one = '', other = ''] }: Decision): string {
  if (kind === 'pair') return WORDS.pair(one, other);
  if (kind === 'accepted') return WORDS.acceptedLine(one, other);
  return kind === 'in' ? WORDS.isRecommendation(one) : WORDS.noRecommendation(one);
}

/** The licences of what lies in this file. */
export function licencesDialog(): void {
  const text = document.getElementById('notices')?.textContent ?? '';
  openDialog(closing('licences', WORDS.licences, el('pre', { tabIndex: 0, attributes_: { role: 'region', 'aria-label': WORDS.licences } }, text)));
}

function closing(id: string, title: string, ...children: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = el('dialog', { id, attributes_: { 'aria-labelledby': `${id}-title` } }, el('h2', { id: `${id}-title` }, title), ...children);
  dialog.append(
    el(
      'div',
      { className: 'going' },
      button(WORDS.close, () => dialog.close()),
    ),
  );
  return dialog;
}
