import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { readOdt } from '../../../src/read/odt/index.js';
import type { Document, ReadOptions } from '../../../src/types.js';
import { shared } from '../../shared.js';
import { annotated, shown } from '../word/shown.js';

// Samples of other projects' tests; what is expected was read in their XML.
const folder = shared();
const when = test.skipIf(!folder);

function sample(name: string, options: ReadOptions = {}): Document {
  const bytes = new Uint8Array(readFileSync(join(folder ?? '', 'gold', 'readers', 'samples', name)));
  return name.endsWith('.odt') ? readOdt(bytes, options) : readDocx(bytes, options);
}

const views = (name: string): string[][] => [shown(sample(name)), shown(sample(name, { revisions: 'original' })), shown(sample(name, { revisions: 'final' }))];
const labels = (name: string): string[] => shown(sample(name)).filter((line) => /^(?:item|h\d)/.test(line));

when('deletion', () => {
  expect(views('pandoc-track_changes_deletion.docx')).toEqual([
    ['This is a text with a deletion.'],
    ['This is a text with an excessively modified deletion.'],
    ['This is a text with a deletion.'],
  ]);
  expect(annotated(sample('pandoc-track_changes_deletion.docx'))).toEqual(['0 deletion by eng-dept: n excessively modified at 21-21']);
});

when('insertion', () => {
  expect(views('pandoc-track_changes_insertion.docx')).toEqual([
    ['This is a text with two exciting insertions.'],
    ['This is a text with insertions.'],
    ['This is a text with two exciting insertions.'],
  ]);
  expect(annotated(sample('pandoc-track_changes_insertion.docx'))).toEqual(['0 insertion by eng-dept: two exciting at 20-32']);
});

when('move', () => {
  const [moved, rest] = ['Here is the text to be moved.', ['Here is some text.', 'Here is some more text.']];
  const after = [rest[0], moved, rest[1]];
  expect(views('pandoc-track_changes_move.docx')).toEqual([after, [...rest, moved], after]);
  expect(annotated(sample('pandoc-track_changes_move.docx'))).toEqual([`1 move by Jesse Rosenthal: ${moved} at 0-29`]);
});

when('changes without names and dates', () => {
  expect(annotated(sample('pandoc-track_changes_scrubbed_metadata.docx'))).toEqual([
    '0 deletion by Author: dummy at 9-9',
    '0 insertion by Author: test at 10-14',
    '0 comment by Author: With a comment! at 15-23',
  ]);
});

when('paragraph ends inserted and deleted', () => {
  const after = ['This is a', 'splitParagraph.'];
  expect(views('pandoc-paragraph_insertion_deletion.docx')).toEqual([after, ['This is a split', 'Paragraph.'], after]);
});

when('comments, across paragraphs and with a reply', () => {
  expect(annotated(sample('pandoc-comments.docx'))).toEqual([
    '0 comment by Jesse Rosenthal: I left a comment. at 7-34',
    '1 comment by Jesse Rosenthal: A comment across paragraphs. at 8-24',
    '2 comment by Jesse Rosenthal: A comment across paragraphs. at 0-6',
    '3 comment by Jesse Rosenthal: This one has multiple paragraphs.\nSee? at 4-8',
    '3 comment by Jesse Rosenthal: Do something. at 33-53 < Jesse Rosenthal: Do something else.',
  ]);
});

when('notes', () => {
  expect(shown(sample('pandoc-notes.docx')).slice(-2)).toEqual(['note: 1 My note.', 'note: i This is an endnote at the end of the document.']);
  expect(shown(sample('mammoth-endnotes.docx')).slice(-2)).toEqual(['note: i A tachyon walks into a bar.', 'note: ii Fin.']);
});

when('numbering: restarts, overrides, levels, headings', () => {
  expect(labels('pandoc-lists_restart_8367.docx').map((line) => line.split(' ')[1])).toEqual(['Section', '1.', '2.', '3.', 'Section', '1.', '2.', '3.', '4.']);
  expect(labels('pandoc-lists_restarting.docx')).toEqual(['item0: 2. Foo', 'item0: 3. Bar', 'item0: 4. Baz', 'item0: 1. Bop.']);
  // the second level's pattern is "1.%2", with a typed 1
  expect(labels('pandoc-lists_sublist_reset.docx').map((line) => line.split(' ')[1])).toEqual(['1.', '1.1', '1.2', '2.', '1.1']);
  expect(labels('pandoc-enumerated_headings.docx')).toEqual(['h1: 1 H1', 'h2: 1.1 H2', 'h3: 1.1.1 H3']);
});

when('OpenDocument: tracked changes and Roman numbers', () => {
  expect(views('pandoc-trackedChanges.odt')).toEqual([
    ['Some text with and inserted text.'],
    ['Some text with deleted text.'],
    ['Some text with and inserted text.'],
  ]);
  const roman = labels('pandoc-orderedListRoman.odt').map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(roman.slice(0, 8)).toEqual(['item0: I.', 'item0: II.', 'item0: III.', 'item1: I.', 'item2: I.', 'item2: II.', 'item1: II.', 'item1: III.']);
});

when('each recommendation of the Word pair stands in one block', () => {
  const pair = join(folder ?? '', 'gold', 'pairs', 'cisa-vdp-template');
  const truth = JSON.parse(readFileSync(join(pair, 'truth.json'), 'utf8')) as { recommendations: Record<'draft' | 'final', { text: string }[]> };
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  for (const side of ['draft', 'final'] as const) {
    const blocks = shown(readDocx(new Uint8Array(readFileSync(join(pair, `${side}.docx`))), {})).map(plain);
    expect(truth.recommendations[side].filter(({ text }) => !blocks.some((block) => block.includes(plain(text))))).toEqual([]);
  }
});

when('the handbook as Word file and as OpenDocument text has the same blocks', () => {
  const read = (name: string): string[] => {
    const bytes = new Uint8Array(readFileSync(join(folder ?? '', 'gold', 'readers', name)));
    const document = name.endsWith('.odt') ? readOdt(bytes, {}) : readDocx(bytes, {});
    return shown(document)
      .filter((line) => !/^(?:furniture|boxed furniture|note)/.test(line))
      .map((line) => line.replace(/^(?:(?:boxed|row|item\d|h\d)[: ]+)+/, '').replace(/[^\p{L}\p{N}]+/gu, ''));
  };
  const [word, open] = [read('handbook.docx'), read('handbook.odt')];
  expect(word.length).toBeGreaterThan(4_000);
  expect(open.filter((line) => !word.includes(line)).length / open.length).toBeLessThan(0.01);
});
