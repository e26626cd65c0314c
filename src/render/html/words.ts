import { html } from '../../text/safe.js';
import type { Edits } from '../../types.js';
import { op, type Words } from '../edits.js';
import { type Html, page } from './markup.js';

/** One side of an edit: what both have, and what only this side has, struck or underlined and named aloud. */
export function sideWords({ ops }: Edits, side: 'draft' | 'final'): Html {
  const other = side === 'draft' ? 'insert' : 'delete';
  const seen = ops.filter((each) => each.op !== other).map((each) => op(each.op, each.text));
  return page`${seen.map(marked)}`;
}

/** A whole text that only one side has. */
export function wholeText(kind: 'delete' | 'insert', text: string): Html {
  return marked(op(kind, text));
}

function marked({ op: kind, before, text, after }: Words): Html {
  if (kind === 'equal' || text === '') return html(before + text + after);
  const words = html(text);
  const mark =
    kind === 'delete'
      ? page`<del>${spoken('only in the draft')}${words}${spoken('end')}</del>`
      : page`<ins>${spoken('only in the final')}${words}${spoken('end')}</ins>`;
  return page`${html(before)}${mark}${html(after)}`;
}

/** Screen readers rarely say that words are struck or inserted. */
function spoken(words: string): Html {
  return page`<span class="vh"> [${html(words)}] </span>`;
}
