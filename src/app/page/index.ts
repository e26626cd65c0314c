// The page: files are chosen, a worker compares them, the report is shown and ruled on.
import type { Comparison, Input, Side } from '../../types.js';
import type { CompareAsk, Files } from '../messages.js';
import { WORDS } from '../words.js';
import type { Chosen } from './chosen.js';
import { type Decisions, listed } from './decided.js';
import { decisionsDialog, licencesDialog, saveDialog } from './dialogs.js';
import { drawing } from './drawing.js';
import { button, el } from './element.js';
import { refusal } from './refused.js';
import { fillReport, type Report, reportBar } from './report.js';
import { startView } from './start.js';
import { type Waiting, waitingView } from './waiting.js';
import { type Asked, Failed, startWorker } from './worker.js';

const root = document.getElementById('app') as HTMLElement;

/** What the person chose and decided in this window; it goes with the window. */
interface State {
  readonly chosen: Chosen;
  decisions: Decisions;
  despite: CompareAsk['despite'];
  password?: string;
  files?: Files;
  worker?: Asked;
  stop?: () => void;
  unsaved: boolean;
}

const state: State = {
  chosen: { rulings: {}, accepted: [] },
  decisions: { rulings: {}, accepted: [], texts: new Map() },
  despite: [],
  unsaved: false,
};

function show(...views: readonly HTMLElement[]): void {
  root.replaceChildren(...views, el('footer', { className: 'foot' }, button(WORDS.licences, licencesDialog, 'small')));
  scrollTo(0, 0);
}

function choose(notice?: HTMLElement): void {
  forget();
  document.title = WORDS.name;
  show(el('header', { className: 'top' }, el('b', {}, WORDS.name)), startView({ chosen: state.chosen, compare: begin, ...(notice ? { notice } : {}) }));
  notice?.focus();
}

/** Ends what works on files that are no longer asked for. */
function forget(): void {
  state.worker?.end();
  state.stop?.();
  delete state.worker;
  delete state.stop;
}

async function begin(): Promise<void> {
  const { rulings, accepted } = state.chosen;
  state.decisions = { rulings, accepted, texts: new Map() };
  state.despite = [];
  delete state.password;
  await load();
}

/** Reads the files that were chosen, and compares them. */
async function load(): Promise<void> {
  const { draft, final } = state.chosen;
  const [one, other] = draft ? [draft, final] : [final, undefined];
  if (!one) return;
  forget();
  const waiting = wait(one.name, other?.name);
  const worker = startWorker();
  state.worker = worker;
  state.files = { draft: await inputOf(one), ...(other ? { final: await inputOf(other) } : {}) };
  // cancelled while the files were read
  if (worker !== state.worker) return;
  void worker.ask('load', state.files).catch(() => undefined);
  await compare(waiting);
}

/** Shows that something is being done, with a way out of it. */
function wait(draft: string, final?: string): Waiting {
  const waiting = waitingView({ draft, ...(final === undefined ? {} : { final }) }, () => choose(said(WORDS.cancelled)));
  show(el('header', { className: 'top' }, el('b', {}, WORDS.name)), waiting.view);
  return waiting;
}

async function inputOf(file: File): Promise<Input> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function compare(waiting: Waiting, back?: string): Promise<void> {
  const { worker, files, decisions, despite, password } = state;
  if (!worker || !files) return;
  try {
    const asked = { rulings: decisions.rulings, accepted: decisions.accepted, despite, ...(password === undefined ? {} : { password }) };
    const comparison = await worker.ask('compare', asked, waiting.reading);
    await report(worker, files, comparison, back);
  } catch (error) {
    if (worker === state.worker) failed(error);
  }
}

function failed(error: unknown): void {
  const failure = error instanceof Failed ? error.failure : { name: 'Error', message: String(error) };
  choose(
    refusal(failure, {
      despite: (reason) => {
        state.despite = [...state.despite, reason];
        void load();
      },
      password: (password) => {
        state.password = password;
        void load();
      },
    }),
  );
}

const said = (words: string): HTMLElement => el('p', { className: 'hint', tabIndex: -1, attributes_: { role: 'status' } }, words);

async function report(worker: Asked, files: Files, comparison: Comparison, back?: string): Promise<void> {
  const pieces = await worker.ask('report', undefined);
  state.stop?.();
  const drawn = drawing(files, comparison, state.password);
  state.stop = drawn.end;
  const made: Report = {
    comparison,
    pieces,
    sources: { comparison, draw: drawn.draw, context: (side: Side, locator) => worker.ask('context', { side, locator }) },
    decisions: () => state.decisions,
    decide,
    count: listed(state.decisions).length,
    save: () => saveDialog((format) => worker.ask('save', format)),
    showDecisions: () => decisionsDialog(state.decisions, { decide, saved: () => (state.unsaved = false) }),
    again: () => choose(),
  };
  const main = el('main', { className: 'report' });
  show(reportBar(made), main);
  await fillReport(main, made);
  document.title = `${main.querySelector('h1')?.textContent ?? ''} – ${WORDS.name}`;
  const place = back === undefined ? null : document.getElementById(back);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

/** Takes a decision and makes the report anew; who ruled is brought back to where it was. */
function decide(decisions: Decisions): void {
  state.decisions = decisions;
  state.unsaved = true;
  const near = [...document.querySelectorAll<HTMLElement>('article.finding')].find((article) => article.getBoundingClientRect().bottom > 0);
  const { files } = state;
  if (files) void compare(wait(files.draft.name, files.final?.name), near?.id);
}

addEventListener('beforeunload', (event) => {
  if (state.unsaved) event.preventDefault();
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => event.preventDefault());
choose();
