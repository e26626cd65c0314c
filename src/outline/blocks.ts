import type { Annotation, Block, Locator } from '../types.js';
import type { Unit } from './labelled.js';
import type { Standing } from './sections.js';
import { isStruckOut } from './struck.js';

function locatorOf(unit: Unit, block: number): Locator {
  const { page, endPage, pageLabel, paragraph } = unit.data;
  return {
    ...(unit.file === undefined ? {} : { file: unit.file }),
    block,
    ...(unit.line === undefined ? {} : { line: unit.line }),
    ...(unit.endLine === undefined ? {} : { endLine: unit.endLine }),
    ...(page === undefined ? {} : { page }),
    ...(endPage === undefined ? {} : { endPage }),
    ...(pageLabel === undefined ? {} : { pageLabel }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

/** Annotations counted in the text with its label: their spans move with the cut; what stood in the label stays at its start. */
function shifted(annotations: readonly Annotation[], by: number): readonly Annotation[] {
  if (by === 0) return annotations;
  return annotations.map((annotation) => {
    const { span } = annotation;
    if (!span) return annotation;
    const cut = Math.max(0, by - span.start);
    return { ...annotation, span: { ...span, start: span.start + cut - by, end: Math.max(0, span.end - by), text: span.text.slice(cut) } };
  });
}

function levelOf(unit: Unit, standing: Standing): number | undefined {
  if (unit.type === 'heading') return standing.level ?? unit.level;
  return unit.type === 'listItem' ? Math.max(1, unit.depth) : undefined;
}

function emphasisOf(unit: Unit): 'bold' | 'boxed' | undefined {
  if (unit.data.boxed) return 'boxed';
  return unit.bold && unit.type !== 'heading' ? 'bold' : undefined;
}

function noteIndexes(unit: Unit, at: ReadonlyMap<string, number>): number[] {
  return [...new Set(unit.notes)].flatMap((id) => at.get(id) ?? []);
}

/** What of a unit must be struck out for it to be struck out itself: of a row its longest cell. */
function statementOf({ text, data: { cells = [] } }: Unit): { readonly start: number; readonly end: number } {
  const longest = cells.filter((cell) => text.includes(cell)).reduce((most, cell) => (cell.length > most.length ? cell : most), '');
  const start = longest === '' ? 0 : text.indexOf(longest);
  return { start, end: longest === '' ? text.length : start + longest.length };
}

/** What a table, and how it was read, tells of a unit. */
function tableOf({ cells, lines, heads, guessed }: Unit['data']): Pick<Block, 'cells' | 'lines' | 'heads' | 'guessed'> {
  return { ...(cells ? { cells } : {}), ...(cells && lines ? { lines } : {}), ...(heads ? { heads } : {}), ...(guessed ? { guessed: true } : {}) };
}

/** Units with their standing as blocks; footnote identifiers become block indexes. */
export function toBlocks(units: readonly Unit[], standings: readonly Standing[]): Block[] {
  const noteAt = new Map<string, number>();
  for (const [index, unit] of units.entries()) if (unit.noteId !== undefined && !noteAt.has(unit.noteId)) noteAt.set(unit.noteId, index);
  return units.map((unit, index): Block => {
    const standing = standings[index] ?? { section: [] };
    const level = levelOf(unit, standing);
    const emphasis = emphasisOf(unit);
    const notes = noteIndexes(unit, noteAt);
    const annotations = shifted(unit.data.annotations ?? [], unit.dropped);
    return {
      kind: 'block',
      index,
      type: unit.type,
      ...(level === undefined ? {} : { level }),
      ...tableOf(unit.data),
      text: unit.text,
      ...(unit.label === undefined ? {} : { label: unit.label }),
      section: standing.section,
      locator: locatorOf(unit, index),
      role: unit.furniture ? 'furniture' : 'none',
      annotations,
      ...((unit.data.struck ?? isStruckOut(unit.text, annotations, statementOf(unit))) ? { struck: true as const } : {}),
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
}
