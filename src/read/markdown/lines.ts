/** A run of lines without a blank one among them; `start` is the index of its first line. */
export interface Chunk {
  readonly start: number;
  readonly lines: readonly string[];
}

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Blank as Markdown sees it: spaces and tabs only. */
export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** The runs of lines between blank ones; lines that `apart` marks belong to none. */
export function chunksOf(lines: readonly string[], apart: readonly boolean[]): Chunk[] {
  const chunks: { start: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const inside = !apart[index] && !isBlank(line);
    if (inside && open) chunks.at(-1)?.lines.push(line);
    else if (inside) chunks.push({ start: index, lines: [line] });
    open = inside;
  }
  return chunks;
}

/** Whether a line parts the head of a table from its rows. */
export const isDelimiter = (line: string): boolean => line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line);

/** Whether a chunk is a table from its first line on: its second one parts the head from the rows. */
export const isTable = ({ lines: [head = '', second = ''] }: Chunk): boolean => head.includes('|') && isDelimiter(second);
