import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { Outcome } from '../../types.js';

/** Names of the styles of paragraphs. */
export const STYLES = {
  title: 'Title',
  section: 'Heading1',
  finding: 'Heading2',
  counts: 'Counts',
  soft: 'Soft',
  warning: 'Warning',
  cite: 'Cite',
  passage: 'Passage',
  quoted: 'Quoted',
  statement: 'Statement',
  cell: 'Cell',
  comment: 'CommentText',
} as const;

const INK = '1A1C20';
/** Of what is less than the words of the documents. */
export const SOFT = '555B66';
/** Of lines and frames. */
export const RULE = 'C5CAD3';
/** Behind heads of tables. */
export const RAISED = 'F1F3F6';
const GONE = '8F3A00';
const COME = '0A4A9C';
const MIXED = '6A2D91';

/** The colour of an outcome; its word stands beside it. */
export const TONES: Readonly<Record<Outcome | 'outside', string>> = {
  dropped: GONE,
  demoted: GONE,
  added: COME,
  promoted: COME,
  reworded: MIXED,
  merged: MIXED,
  split: MIXED,
  kept: SOFT,
  outside: SOFT,
};

/** Points of type as half points, and points of space as twentieths, which is how Word counts them. */
const size = (points: number): number => points * 2;
const space = (before: number, after: number, line = 276) => ({ before: before * 20, after: after * 20, line, lineRule: LineRuleType.AUTO });
const bar = (color: string) => ({ left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } });

const style = (id: string, run: object, paragraph: object) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph });

/** The look of the report. */
export const LOOK: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: size(10.5), color: INK, language: { value: 'en-GB' } }, paragraph: { spacing: space(0, 4) } },
    title: { run: { font: 'Calibri', size: size(20), bold: true, color: INK }, paragraph: { spacing: space(0, 6, 240) } },
    heading1: {
      run: { font: 'Calibri', size: size(15), bold: true, color: INK },
      paragraph: { spacing: space(22, 8, 240), keepNext: true, border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: INK } } },
    },
    heading2: { run: { font: 'Calibri', size: size(12), bold: true, color: INK }, paragraph: { spacing: space(16, 3, 240), keepNext: true } },
    listParagraph: { run: { size: size(10) }, paragraph: { spacing: space(0, 2), contextualSpacing: false } },
  },
  paragraphStyles: [
    style(STYLES.counts, { size: size(12) }, { spacing: space(0, 6) }),
    style(STYLES.soft, { color: SOFT, size: size(9.5) }, { spacing: space(0, 3) }),
    style(STYLES.warning, {}, { border: bar(GONE), indent: { left: 220 }, spacing: space(4, 6) }),
    style(STYLES.cite, { color: SOFT, size: size(9.5) }, { spacing: space(3, 2, 240), keepNext: true }),
    style(STYLES.passage, { size: size(11), noProof: true }, { border: bar(RULE), indent: { left: 220 }, spacing: space(2, 6) }),
    style(STYLES.quoted, { size: size(9.5), italics: true, noProof: true }, { indent: { left: 440, right: 440 }, spacing: space(0, 5) }),
    style(STYLES.statement, {}, { spacing: space(2, 4) }),
    style(STYLES.cell, { size: size(9.5) }, { spacing: space(2, 2, 252) }),
    style(STYLES.comment, { size: size(10) }, { spacing: space(0, 2, 240) }),
  ],
};
