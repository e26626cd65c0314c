import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/read/pdf/elements.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { onOneLine } from '../../../src/read/pdf/threads.js';
import { run } from './runs.js';

const element = (kind: Element['kind'], ...runs: Run[]): Element => ({ kind, level: kind === 'heading' ? 2 : 0, depth: 0, first: true, boxed: false, runs });
const told = (...elements: Element[]): string[] => onOneLine(elements).map(({ kind, runs }) => `${kind}: ${runs.map(({ text }) => text).join(' ')}`);

describe('onOneLine', () => {
  it('puts a label tagged by itself with its text', () =>
    expect(told(element('paragraph', run('Action 3:', 0, 90)), element('paragraph', run('Open a ward.', 48, 90)))).toEqual([
      'paragraph: Action 3: Open a ward.',
    ]));
  it('puts the mark of a note with its sentence, and what goes on after it', () => {
    const [before, mark, after] = [run('It rained.', 0, 90), run('1', 50, 94, { size: 6 }), run('It stopped.', 56, 90)];
    expect(told(element('paragraph', before), element('paragraph', mark), element('paragraph', after))).toEqual(['paragraph: It rained. 1 It stopped.']);
  });
  it('puts a number far before a title with it', () =>
    expect(told(element('paragraph', run('2.', 0, 90)), element('heading', run('Findings', 40, 90)))).toEqual(['heading: 2. Findings']));
  it('makes one paragraph of a head that runs into its text', () => {
    const text = [run('Owners pay for', 44, 90), run('the repairs.', 0, 78)];
    expect(told(element('heading', run('Repairs.', 0, 90)), element('paragraph', ...text))).toEqual(['paragraph: Repairs. Owners pay for the repairs.']);
  });
  it('leaves a head apart that stands beside its text', () => {
    const text = [run('Owners pay for', 39, 90), run('the repairs.', 39, 78)];
    expect(told(element('heading', run('Repairs', 0, 90)), element('paragraph', ...text))).toEqual([
      'heading: Repairs',
      'paragraph: Owners pay for the repairs.',
    ]);
  });
  describe('the words of a justified line', () => {
    const full = [78, 66, 54, 42, 30].map((y) => element('paragraph', run('a full line of thirty letters.', 0, y)));
    it('go together where its spaces are stretched', () =>
      expect(
        told(
          element('paragraph', run('The', 0, 90)),
          element('paragraph', run('Archives Acts', 30, 90)),
          element('paragraph', run('required', 110, 90)),
          ...full,
        )[0],
      ).toBe('paragraph: The Archives Acts required'));
    it('stay apart where it ends short of the edge', () =>
      expect(told(element('paragraph', run('North', 0, 90)), element('paragraph', run('South', 36, 90)), ...full).slice(0, 2)).toEqual([
        'paragraph: North',
        'paragraph: South',
      ]));
    it('stay apart where they are figures of a column', () =>
      expect(told(element('paragraph', run('12', 100, 90)), element('paragraph', run('16.0', 130, 90)), ...full)[0]).toBe('paragraph: 12'));
  });
  it('leaves the cells of a row apart', () =>
    expect(told(element('paragraph', run('12', 0, 90)), element('paragraph', run('14', 18, 90)))).toEqual(['paragraph: 12', 'paragraph: 14']));
  it('leaves words on other lines apart', () =>
    expect(told(element('paragraph', run('Open', 0, 90)), element('paragraph', run('Close', 22, 86)))).toEqual(['paragraph: Open', 'paragraph: Close']));
});
