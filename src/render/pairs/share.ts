import type { PairRow } from '../../types.js';

/** Why a pair was not compared, by the code of the error, in words that name no file and quote nothing. */
const REASONS: Readonly<Record<string, string>> = {
  'no-partner': 'The document has no partner on the other side.',
  'no-text': 'One of the two holds no text that can be read.',
  'worker-died': 'Reading or comparing the two ended the process.',
  bug: 'A bug in draftdiff kept the two from being compared.',
  empty: 'One of the two is empty.',
  encrypted: 'One of the two is encrypted.',
  job: 'The line of the input names no pair.',
  kind: 'One of the two is not the kind of document that can be compared.',
  language: 'The language of the two is none that can be compared.',
  output: 'What was compared could not be written.',
  partial: 'One of the two could not be read whole.',
  password: 'One of the two needs a password.',
  revision: 'One of the two is not in git as it is named.',
  unreadable: 'One of the two could not be read.',
  unrelated: 'The two seem to be no versions of one document.',
  unsupported: 'One of the two is in a format that is not read.',
  usage: 'The pair is not named as it must be.',
};

const reasonOf = (code: string): string => REASONS[code] ?? (code.startsWith('limit-') ? 'One of the two is over a limit.' : 'The two could not be compared.');

const sideNames = (files: readonly string[], side: string): readonly string[] => files.map((_, at) => (files.length === 1 ? side : `${side} ${at + 1}`));

/** A pair without what its files are called, from its place in the input: an id is most often the name of a file, and messages name the file they are about. */
export function unnamedPair({ draft, final, error, ...row }: PairRow, number: number): PairRow {
  const told = error && { ...error, message: reasonOf(error.code) };
  return { ...row, id: `pair ${number}`, draft: sideNames(draft, 'draft'), final: sideNames(final, 'final'), ...(told ? { error: told } : {}) };
}

/** All pairs without the same, in their order. */
export async function* unnamedPairs(rows: AsyncIterable<PairRow>): AsyncGenerator<PairRow> {
  let number = 0;
  for await (const row of rows) yield unnamedPair(row, ++number);
}
