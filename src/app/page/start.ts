import type { Side } from '../../types.js';
import { WORDS } from '../words.js';
import { type Chosen, inOrder, takeOwn } from './chosen.js';
import { button, el } from './element.js';
import { lock } from './marks.js';

/** What the first view shows beside the files. */
export interface Start {
  readonly chosen: Chosen;
  readonly compare: () => void;
  /** why there is no comparison yet, and what can be done about it */
  readonly notice?: HTMLElement;
}

/** The view in which files are chosen. */
export function startView(start: Start): HTMLElement {
  const { chosen } = start;
  const slots = el('div', { className: 'slots' });
  const go = button(WORDS.compare, start.compare, 'go');
  const hint = el('p', { className: 'hint', id: 'alone' });
  const status = el('p', { className: 'hint', attributes_: { role: 'status' } });
  const show = () => {
    const swap = button('⇄', () => swapped(chosen, show), 'swap');
    swap.title = WORDS.swap;
    swap.setAttribute('aria-label', WORDS.swap);
    slots.replaceChildren(slot('draft', chosen, show), swap, slot('final', chosen, show));
    const alone = [chosen.draft, chosen.final].filter(Boolean).length === 1;
    go.disabled = !chosen.draft && !chosen.final;
    go.textContent = alone ? WORDS.compareAlone : WORDS.compare;
    hint.textContent = alone ? WORDS.alone : '';
  };
  show();
  const view = el(
    'main',
    { className: 'start' },
    el('h1', {}, WORDS.question),
    el('p', { className: 'lead' }, WORDS.lead),
    promise(),
    ...(start.notice ? [start.notice] : []),
    slots,
    el('p', { className: 'hint' }, WORDS.formats),
    el('div', { className: 'going' }, go, hint),
    own(chosen, status),
  );
  droppable(view, chosen, show, status);
  return view;
}

function promise(): HTMLElement {
  const more = el('details', {}, el('summary', {}, WORDS.more), el('ul', {}, ...WORDS.moreWords.map((words) => el('li', {}, words))));
  const line = el('p', {}, WORDS.promise);
  line.prepend(lock());
  return el('div', { className: 'promise' }, line, more);
}

function swapped(chosen: Chosen, show: () => void): void {
  const { draft, final } = chosen;
  set(chosen, 'draft', final);
  set(chosen, 'final', draft);
  show();
}

function set(chosen: Chosen, side: Side, file: File | undefined): void {
  if (file) chosen[side] = file;
  else delete chosen[side];
}

/** One side: what is chosen, and how to choose. */
function slot(side: Side, chosen: Chosen, show: () => void): HTMLElement {
  const file = chosen[side];
  const id = `file-${side}`;
  const input = el('input', { type: 'file', id, className: 'vh' });
  input.addEventListener('change', () => {
    set(chosen, side, input.files?.[0]);
    show();
    document.getElementById(id)?.focus();
  });
  const named = el('div', { className: 'named' }, el('strong', {}, WORDS[side]), el('span', {}, WORDS[`${side}Hint`]));
  const label = el(
    'label',
    { htmlFor: id, className: 'choose' },
    el('span', { className: 'asbutton' }, file ? WORDS.change : WORDS.choose),
    el('span', { className: 'vh' }, ` (${WORDS[side]})`),
  );
  const shown = file ? el('p', { className: 'file' }, el('b', {}, file.name), el('span', {}, size(file.size))) : el('p', { className: 'hint' }, WORDS.drop);
  const box = el('div', { className: `slot ${side}${file ? ' full' : ''}` }, named, shown, input, label);
  box.dataset['side'] = side;
  if (file) {
    const remove = button(WORDS.remove, () => {
      set(chosen, side, undefined);
      show();
    });
    remove.setAttribute('aria-label', `${WORDS.remove} ${file.name}`);
    box.append(remove);
  }
  return box;
}

const size = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** What a person decided before, as files. */
function own(chosen: Chosen, status: HTMLElement): HTMLElement {
  const input = el('input', { type: 'file', id: 'own', accept: '.json', multiple: true });
  input.addEventListener('change', async () => {
    for (const file of input.files ?? []) await taken(chosen, file, status);
  });
  return el('details', { className: 'own' }, el('summary', {}, WORDS.own), el('label', { htmlFor: 'own' }, WORDS.ownHint), input, status);
}

async function taken(chosen: Chosen, file: File, status: HTMLElement): Promise<void> {
  try {
    const kind = takeOwn(chosen, await file.text());
    const { blocks = [], pairs = [] } = chosen.rulings;
    status.textContent = kind === 'accepted' ? WORDS.loadedAccepted(chosen.accepted.length) : WORDS.loadedRulings(blocks.length + pairs.length);
  } catch (error) {
    status.textContent = `${file.name}: ${(error as Error).message}`;
  }
}

/** Files may be dropped anywhere: on a side, two at once, or what was decided before. */
function droppable(view: HTMLElement, chosen: Chosen, show: () => void, status: HTMLElement): void {
  view.addEventListener('dragover', (event) => {
    event.preventDefault();
    for (const box of view.querySelectorAll('.slot')) box.classList.toggle('over', box.contains(event.target as Node));
  });
  view.addEventListener('drop', async (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const own = files.filter(({ name }) => name.endsWith('.json'));
    const documents = files.filter((file) => !own.includes(file));
    const side = (event.target as Element).closest<HTMLElement>('.slot')?.dataset['side'] as Side | undefined;
    put(chosen, documents, side);
    show();
    for (const file of own) await taken(chosen, file, status);
  });
}

function put(chosen: Chosen, files: readonly File[], side: Side | undefined): void {
  const [one, other] = files;
  if (one && other) [chosen.draft, chosen.final] = inOrder(one, other);
  else if (one) set(chosen, side ?? (chosen.draft ? 'final' : 'draft'), one);
}
