import type { Element } from './elements.js';
import type { Run } from './model.js';

/** In em: the copy of a head stands so far from it, in the next column or under the next page's edge. */
const APART = 3;

/** The head of a table that is drawn anew where the table goes on in the next column: some programs put all copies in one row of the tag tree. One is kept, the others are furniture. */
export function withoutCopies(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    const parted = element.kind === 'row' ? element.cells?.map(copiesIn) : undefined;
    if (!parted || parted.length < 2 || !parted.every((cell) => cell.copies.length > 0)) return [element];
    const cells = parted.map(({ first }) => first);
    const { table: _, cells: __, head: ___, ...base } = element;
    const copies: Element = { ...base, kind: 'contents', runs: parted.flatMap((cell) => cell.copies) };
    return [{ ...element, cells, runs: cells.flat() }, copies];
  });
}

/** The runs of a cell up to where they begin anew, word for word, at another place. */
function copiesIn(cell: readonly Run[]): { readonly first: readonly Run[]; readonly copies: readonly Run[] } {
  const length = cell.findIndex(
    (run, at) => at > 0 && cell.length % at === 0 && isApart(run, cell[0]) && cell.every(({ text }, i) => text === cell[i % at]?.text),
  );
  return length < 0 ? { first: cell, copies: [] } : { first: cell.slice(0, length), copies: cell.slice(length) };
}

const isApart = ({ x, y, size }: Run, first: Run | undefined): boolean => first !== undefined && Math.hypot(x - first.x, y - first.y) > APART * size;
