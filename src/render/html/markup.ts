import { html, type SafeText, template } from '../../text/safe.js';
import type { Outcome } from '../../types.js';

/** Markup in which every text is escaped. */
export type Html = SafeText<'html'>;
/** Markup is what is written here; what is put in is safe text. */
export const page = template<'html'>();

/** A sign for each outcome, so that colour is never alone; the words stand beside it. */
export const SIGNS: Readonly<Record<Outcome | 'outside', string>> = {
  dropped: '−',
  demoted: '↓',
  reworded: '~',
  merged: '>',
  split: '<',
  added: '+',
  promoted: '↑',
  kept: '=',
  outside: '·',
};

/** The sign of an outcome, silent for screen readers. */
export function sign(name: string): Html {
  return page`<span class="sign" aria-hidden="true">${html(SIGNS[name as Outcome] ?? '?')}</span>`;
}

/** A link target that stays when other findings change. */
export function anchorId(fingerprint: string): Html {
  return html(`f-${fingerprint}`);
}

/** A list item for each piece, or nothing at all. */
export function listOf(kind: string, items: readonly Html[]): Html {
  return items.length === 0 ? page`` : page`<ul class="${html(kind)}">${items.map((item) => page`<li>${item}</li>`)}</ul>`;
}
