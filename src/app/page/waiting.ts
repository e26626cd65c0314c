import type { Side } from '../../types.js';
import type { Reading } from '../messages.js';
import { WORDS } from '../words.js';
import { button, el } from './element.js';

/** A view that says how far the work has come, with a way out of it. */
export interface Waiting {
  readonly view: HTMLElement;
  readonly reading: (at: Reading) => void;
}

/** The view while two files are compared; a line for each side of which the pages are told. */
export function waitingView(names: Readonly<Partial<Record<Side, string>>>, cancel: () => void): Waiting {
  const rows = { draft: row('draft', names.draft), final: row('final', names.final) };
  const status = el('p', { className: 'hint', attributes_: { role: 'status' } }, WORDS.waiting);
  const view = el(
    'main',
    { className: 'start waiting' },
    el('h1', {}, WORDS.comparing),
    rows.draft.box,
    rows.final.box,
    status,
    button(WORDS.cancel, cancel, 'cancel'),
  );
  return {
    view,
    reading: ({ side, page, pages }) => {
      rows[side].show(page, pages);
      // what is read out is told at every tenth page, and at the end
      if (page % 10 === 0 || page === pages) status.textContent = page === pages && side === 'final' ? WORDS.comparing : WORDS.reading(side, page, pages);
    },
  };
}

function row(side: Side, name: string | undefined) {
  const bar = el('progress', { attributes_: { 'aria-label': WORDS[side] } });
  const words = el('span', { className: 'hint' });
  const box = el('div', { className: `progress ${side}`, hidden: name === undefined }, el('strong', {}, WORDS[side]), el('span', {}, name ?? ''), bar, words);
  return {
    box,
    show: (page: number, pages: number) => {
      bar.max = pages;
      bar.value = page;
      words.textContent = `${page} / ${pages}`;
    },
  };
}
