/** Signs that part columns. */
const BETWEEN = [',', ';', '\t'] as const;

/** The rows of a CSV file (RFC 4180) as its text comes in; what parts its columns its first line tells. A quotation mark that is never closed takes the rest. */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let state: State = { row: [], cell: '', quoted: false, wasQuote: false };
  let between: string | undefined;
  let head = '';
  for await (const chunk of text) {
    head = between === undefined ? head + chunk : chunk;
    if (between === undefined && !head.includes('\n')) continue;
    between ??= betweenIn(head);
    const { rows, state: next } = read(head, state, between);
    state = next;
    yield* rows;
  }
  const { rows, state: last } = between === undefined ? read(head, state, betweenIn(head)) : { rows: [], state };
  yield* rows;
  if (last.cell !== '' || last.row.length > 0) yield [...last.row, last.cell];
}

interface State {
  readonly row: readonly string[];
  readonly cell: string;
  readonly quoted: boolean;
  /** a quotation mark just ended the cell, or is the first of two */
  readonly wasQuote: boolean;
}

function betweenIn(head: string): string {
  const line = head.split('\n')[0] ?? '';
  const times = (sign: string) => line.split(sign).length;
  return BETWEEN.reduce((most, sign) => (times(sign) > times(most) ? sign : most), BETWEEN[0] as string);
}

function read(text: string, { row: begun, ...before }: State, between: string): { readonly rows: readonly (readonly string[])[]; readonly state: State } {
  const rows: string[][] = [];
  let row = [...begun];
  let { cell, quoted, wasQuote } = before;
  for (const sign of text) {
    if (quoted && !wasQuote) {
      if (sign === '"') wasQuote = true;
      else cell += sign;
    } else if (wasQuote && sign === '"') {
      cell += sign;
      wasQuote = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === between || sign === '\n') {
      row.push(cell.replace(/\r$/, ''));
      if (sign === '\n') rows.push(row);
      if (sign === '\n') row = [];
      [cell, quoted, wasQuote] = ['', false, false];
    } else {
      cell += sign;
      [quoted, wasQuote] = [quoted && !wasQuote, false];
    }
  }
  return { rows, state: { row, cell, quoted, wasQuote } };
}
