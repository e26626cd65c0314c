import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import { linesOf } from '../../../src/read/pdf/lines.js';
import type { Run, StructNode } from '../../../src/read/pdf/model.js';
import { taggedBlocks } from '../../../src/read/pdf/tags.js';
import { run } from './runs.js';

const leaf = (mark: number): StructNode => ({ type: 'content', id: `p1R_mc${mark}` });
const node = (role: string, ...children: (StructNode | number)[]): StructNode => ({
  role,
  children: children.map((child) => (typeof child === 'number' ? leaf(child) : child)),
});

/** The blocks of a tagged page; runs get their marks by their order, those without a tag have none. */
function blocksOf(runs: readonly Run[], ...tree: StructNode[]): PdfBlock[] {
  const sheet = { page: 1, width: 600, height: 800, lines: linesOf(1, runs), rules: [], grids: [], asides: [], linked: [], runs, tree: node('Root', ...tree) };
  return taggedBlocks([sheet]);
}
const shown = (blocks: readonly PdfBlock[]): string[] =>
  blocks.map(({ type, text, id, notes }) => `${type}: ${text}${id ? ` (${id})` : ''}${notes ? ` → ${notes.join(', ')}` : ''}`);

const SMALL = { size: 7 };
const TEXT = 'The council agreed on these steps in the month of October.';
const body = [run(TEXT, 60, 700, { mark: 0 }), run('1', 351, 704, { size: 6, mark: 1 }), run('They go on with the plan.', 360, 700, { mark: 2 })];
const label = (text: string, y: number, mark?: number): Run => run(text, 60, y + 3, { size: 5, width: 4, ...(mark === undefined ? {} : { mark }) });
const words = (text: string, y: number, mark?: number): Run => run(text, 65, y, { ...SMALL, ...(mark === undefined ? {} : { mark }) });

describe('notes at the foot of a tagged page', () => {
  it('that are tagged as text are notes, and cut no paragraph', () => {
    const runs = [...body, label('1', 80, 3), words('Minutes of the council.', 80, 4)];
    expect(shown(blocksOf(runs, node('P', 0, node('Span', 1), 2), node('P', node('Span', 3), 4)))).toEqual([
      `paragraph: ${TEXT} They go on with the plan. → 1-1`,
      'footnote: Minutes of the council. (1-1)',
    ]);
  });

  it('are called from the cells of a table', () => {
    const row = [run('Paths', 60, 640, { mark: 3 }), run('District page', 200, 640, { mark: 4 }), run('2', 266, 644, { size: 6, mark: 5 })];
    const runs = [...body, ...row, label('1', 90, 6), words('Minutes of the council.', 90, 7), label('2', 80, 8), words('See the page.', 80, 9)];
    const table = node('Table', node('TR', node('TD', 3), node('TD', 4, node('Span', 5))));
    expect(shown(blocksOf(runs, node('P', 0, 1, 2), table, node('P', 6, 7), node('P', 8, 9)))).toContain('tableRow: Paths | District page → 1-2');
  });

  it('of which only the address is tagged are whole', () => {
    const runs = [...body, label('1', 80), words('Minutes of the council:', 80), run('www.council.example', 185, 80, { ...SMALL, mark: 3 })];
    expect(shown(blocksOf(runs, node('P', 0, 1, 2), node('Link', 3)))).toContain('footnote: Minutes of the council: www.council.example (1-1)');
  });

  it('are not the rows of a table that begin with a number', () => {
    const row = [run('1', 60, 600, { mark: 3 }), run('Open a ward', 80, 600, { mark: 4 })];
    expect(shown(blocksOf([...body, ...row], node('P', 0, 1, 2), node('Table', node('TR', node('TD', 3), node('TD', 4)))))).toContain(
      'tableRow: 1 | Open a ward',
    );
  });

  it('that are tagged as notes are read once', () => {
    const runs = [...body, label('1', 80, 3), words('Minutes of the council.', 80, 4)];
    expect(shown(blocksOf(runs, node('P', 0, 1, 2), node('Note', 3, 4))).filter((block) => block.startsWith('footnote'))).toHaveLength(1);
  });

  it('are text where nothing is raised', () => {
    const runs = [run(TEXT, 60, 700, { mark: 0 }), words('1 of 12 clinics, see the annex.', 80, 1)];
    expect(shown(blocksOf(runs, node('P', 0), node('P', 1)))[1]).toMatch(/^paragraph: 1 of 12/);
  });
});
