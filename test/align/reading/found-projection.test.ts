import { expect, test } from 'vitest';
import { foundProjectionsOf } from '../../../src/align/reading/found-projection.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

const ASK = 'Mend the northern pier before the next winter storm';
const LONG = 'Ask the county and the guild of pilots for the money that a new crane and two new ladders of the ferry cost';

/** What of the other side's text is found to be the recommendation. */
function found(text: string): string[] {
  const sides = { draft: report(`! ${ASK}`), final: report(text) };
  const library = libraryOf(sides.draft, sides.final, new Interner());
  const [lost] = sides.draft.recommendations;
  return lost ? foundProjectionsOf(lost, library.final, library).map(({ block, start, end }) => sides.final.blocks[block]?.text.slice(start, end) ?? '') : [];
}

test.each([
  ['behind a semicolon in a sentence that took it in', `${LONG}; and ${ASK}`, [ASK]],
  ['in front of another clause', `${ASK}; ${LONG}`, [ASK]],
  ['as a sentence of its own', `${LONG}. ${ASK}.`, [ASK]],
  ['quoted within a sentence, it is told', `${LONG}, though the letter "${ASK}" went unread`, []],
])('a clause stands letter by letter: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([0, 1, 150, 299])('one sentence of a block of thousands of words, behind %i others', (at) => {
  const others = Array.from({ length: 300 }, (_, n) => `Quay ${n} of the old town was laid with stone from hill ${n * 7} in the year of flood ${n * 3}.`);
  const asked = 'Mend all of the northern pier well before the next winter storm.';
  expect(found([...others.slice(0, at), asked, ...others.slice(at)].join(' '))).toEqual([asked]);
});
