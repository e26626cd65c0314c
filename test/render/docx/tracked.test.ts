import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/render/docx/runs.js';
import { trackedOf } from '../../../src/render/docx/tracked.js';
import type { Edits, Finding } from '../../../src/types.js';
import { finding, ops, recommendation } from '../sample.js';

const unit = (number: number, text: string) => recommendation(number, text);
const edit = (draft: number, final: number, marked: string): Edits => ({ draft: `r${draft}`, final: `r${final}`, ops: ops(marked) });

/** "must[-]cut[+]" in one line: `-…-` goes, `+…+` comes, `<…<` leaves for another paragraph, `>…>` arrives from one. */
const MARKS = { equal: '', delete: '-', insert: '+', left: '<', arrived: '>' };
const shown = (of: Finding) => trackedOf(of).map(({ runs }) => runs.map(({ op, text }) => `${MARKS[op]}${text}${MARKS[op]}`).join(''));

describe('tracked text', () => {
  it('of a reworded one is one paragraph', () =>
    expect(shown(finding('reworded', [unit(1, 'You must act.')], [unit(1, 'You may act.')], { edits: [edit(1, 1, 'You [-must-]{+may+} act.')] }))).toEqual([
      'You -must-+may+ act.',
    ]));
  it('of a dropped one goes', () => expect(shown(finding('dropped', [unit(1, 'Act.')], []))).toEqual(['-Act.-']));
  it('of an added one comes', () => expect(shown(finding('added', [], [unit(1, 'Act.')]))).toEqual(['+Act.+']));
  it('of a kept one stays', () => expect(shown(finding('kept', [unit(1, 'Act.')], [unit(1, 'Act.')]))).toEqual(['Act.']));

  const moved = { moved: { before: { block: 1 }, after: { block: 9 } } };
  it('of a moved one leaves one paragraph and arrives in another', () =>
    expect(shown(finding('kept', [unit(1, 'Act.')], [unit(1, 'Act.')], moved))).toEqual(['<Act.<', '>Act.>']));
  it('of a moved and reworded one does so but for the words that changed', () =>
    expect(
      shown(finding('reworded', [unit(1, 'You must act.')], [unit(1, 'You may act.')], { ...moved, edits: [edit(1, 1, 'You [-must-]{+may+} act.')] })),
    ).toEqual(['<You <-must-< act.<', '>You >+may+> act.>']));
  it('has one name for both ends of a move, and another for each move', () => {
    const runs = trackedOf(finding('kept', [unit(1, 'Act.'), unit(2, 'Rest.')], [unit(1, 'Act.'), unit(2, 'Rest.')], moved)).flatMap((each) => each.runs);
    const names = runs.map(({ move }) => move);
    expect([names[0] === names[2], names[1] === names[3], new Set(names).size]).toEqual([true, true, 2]);
  });
});

const merged = finding(
  'merged',
  [unit(1, 'Ports should dredge.'), unit(2, 'They should light the new pier.')],
  [unit(1, 'Ports should dredge and light the new pier.')],
  {
    edits: [edit(1, 1, 'Ports should dredge{+ and light the new pier+}.'), edit(2, 1, '[-They should-]{+Ports should dredge and+} light the new pier.')],
  },
);
const split = finding(
  'split',
  [unit(1, 'Ports should dredge and light the new pier.')],
  [unit(1, 'Ports should dredge.'), unit(2, 'They should light the new pier.')],
  {
    edits: [edit(1, 1, 'Ports should dredge[- and light the new pier-].'), edit(1, 2, '[-Ports should dredge and-]{+They should+} light the new pier.')],
  },
);

describe('several texts', () => {
  it('that say one thing twice: one stays', () =>
    expect(shown(finding('kept', [unit(1, 'Act.'), unit(2, 'Act.')], [unit(1, 'Act.')]))).toEqual(['Act.', '-Act.-']));
  it('cut into other paragraphs: all stays', () =>
    expect(shown(finding('kept', [unit(1, 'Act.'), unit(2, 'Rest.')], [unit(1, 'Act. Rest.')]))).toEqual(['Act.', 'Rest.']));
  it('merged: the nearest become one, and what the other gave moves there', () =>
    expect(shown(merged)).toEqual(['Ports should dredge+ and+> light the new pier>.', '-They should-< light the new pier<-.-']));
  it('split: the nearest become one, and what the other took moves there', () =>
    expect(shown(split)).toEqual(['Ports should dredge- and-< light the new pier<.', '+They should+> light the new pier>+.+']));

  const crossed = finding('reworded', [unit(1, 'One two.'), unit(2, 'Three four.')], [unit(1, 'Three four five.'), unit(2, 'One two six.')], {
    edits: [
      edit(1, 1, '[-One two-]{+Three four five+}.'),
      edit(1, 2, 'One two{+ six+}.'),
      edit(2, 1, 'Three four{+ five+}.'),
      edit(2, 2, '[-Three four-]{+One two six+}.'),
    ],
  });
  it.each([
    ['merged', merged],
    ['split', split],
    ['in another order', crossed],
  ])('%s: each side reads as it does in its document', (_, of) => {
    const read = (side: 'draft' | 'final') =>
      trackedOf(of)
        .map(({ runs }) => textOf(runs, side))
        .filter((text) => text !== '');
    expect([read('draft'), read('final')]).toEqual([of.draft.map(({ text }) => text), of.final.map(({ text }) => text)]);
  });
});
