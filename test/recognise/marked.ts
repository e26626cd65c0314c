import { labelSplitter } from '../../src/outline/labels.js';
import { recognise } from '../../src/recognise/index.js';
import type { Block, RecogniseOptions, Report } from '../../src/types.js';

/**
 * Samples with the expectation written into them, one block a line.
 *
 * `# title`, `- item` (two blanks deeper for each level), `**bold**`, `| a | b |` a table row, else a paragraph; a label at the start is split off as outline does.
 * ⟦…⟧ states a recommendation, ⟨…⟩ belongs to the one above, ⟪…⟫ restates, ‹…› refers to one.
 */
export function report(sample: string, options: RecogniseOptions & { title?: string } = {}): Report {
  return recognise(blocksOf(sample, options.patterns?.labels), options);
}

/** The sample as the recogniser would have marked it. */
export function marked(sample: string, options: RecogniseOptions & { title?: string } = {}): string {
  const plain = lines(sample.replace(/[⟦⟧⟨⟩⟪⟫‹›]/g, ''));
  const { blocks, recommendations } = recognise(blocksOf(sample, options.patterns?.labels), options);
  const marks = new Map<number, [number, string][]>();
  const put = (block: number, start: number, end: number, pair: string) =>
    marks.set(block, [...(marks.get(block) ?? []), [start, pair[0] ?? ''], [end, pair[1] ?? '']]);
  for (const { sources } of recommendations) sources.forEach(({ block, start, end }, n) => put(block, start, end, n ? '⟨⟩' : '⟦⟧'));
  for (const { index, role, text } of blocks) if (role === 'restatement' && !marks.has(index)) put(index, 0, text.length, '⟪⟫');
  for (const { index, role, text } of blocks) if (role === 'reference') put(index, 0, text.length, '‹›');
  return blocks.map(({ index, text }) => (plain[index] ?? '').replace(text, () => spliced(text, marks.get(index) ?? []))).join('\n');
}

/** The sample with the blank space of the source file taken off. */
export function trimmed(sample: string): string {
  return lines(sample).join('\n');
}

function spliced(text: string, marks: readonly [number, string][]): string {
  const order = marks.toSorted(([one, a], [other, b]) => other - one || ('⟦⟨⟪‹'.includes(a) ? 1 : 0) - ('⟦⟨⟪‹'.includes(b) ? 1 : 0));
  return order.reduce((done, [at, mark]) => done.slice(0, at) + mark + done.slice(at), text);
}

function lines(sample: string): string[] {
  const all = sample.split('\n').filter((line) => line.trim());
  const indent = Math.min(...all.map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent).trimEnd());
}

function blocksOf(sample: string, own: readonly string[] = []): Block[] {
  const split = labelSplitter(own);
  const section: string[] = [];
  return lines(sample.replace(/[⟦⟧⟨⟩⟪⟫‹›]/g, '')).map((line, index) => {
    const [, hashes] = /^(#+) /.exec(line) ?? [];
    const [, blanks] = /^( *)- /.exec(line) ?? [];
    const bold = /^\*\*(.+)\*\*$/.exec(line);
    const cells = line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : undefined;
    let text = line.replace(/^#+ | *- /, '').trim();
    if (bold) text = bold[1] ?? '';
    if (cells) text = cells.join(' | ');
    const type = hashes ? 'heading' : blanks !== undefined ? 'listItem' : cells ? 'tableRow' : 'paragraph';
    const found = cells ? undefined : split.any(text, type);
    if (found?.text) text = found.text;
    const level = hashes ? hashes.length : blanks === undefined ? undefined : blanks.length / 2 + 1;
    const above = hashes ? section.slice(0, hashes.length - 1) : [...section];
    if (hashes) section.splice(hashes.length - 1, section.length, text);
    return {
      kind: 'block',
      index,
      type,
      ...(level === undefined ? {} : { level }),
      ...(cells ? { cells } : {}),
      text,
      ...(found ? { label: found.label } : {}),
      section: above,
      locator: { block: index, line: index + 1 },
      role: 'none',
      annotations: [],
      ...(bold ? { emphasis: 'bold' as const } : {}),
    };
  });
}
