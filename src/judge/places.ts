import { type Abbreviations, abbreviationsOf, formOf } from '../text/index.js';
import type { Pair, Report, Side } from '../types.js';
import type { Places } from './traits/standing.js';

/** Counts the blocks of either document that hold a text; the documents are gone through at the first question only. */
export function placesIn(reports: Pair<Report>): Places {
  const forms = new Map<Side, readonly string[]>();
  return (side, text) => {
    const blocks = forms.get(side) ?? reports[side].blocks.map((block) => formOf(block.text, reports[side].language));
    forms.set(side, blocks);
    const form = formOf(text, reports[side].language);
    return blocks.filter((block) => block.includes(form)).length;
  };
}

/** What the short forms of two documents stand for, as either of them defines them. */
export function abbreviationsIn({ draft, final }: Pair<Report>): Abbreviations {
  return abbreviationsOf([...draft.blocks, ...final.blocks].map(({ text }) => text));
}
