import { describe, expect, it } from 'vitest';
import type { StructNode } from '../../../src/read/pdf/model.js';
import { withStrays } from '../../../src/read/pdf/strays.js';
import { run } from './runs.js';

const tree: StructNode = { role: 'P', children: [{ type: 'content', id: 'p1R_mc0' }] };
const marks = (x: number, y: number) => withStrays(tree, [run('Rules of the clinics,', 0, 100, { mark: 0 }), run('example.org', x, y)]).map(({ mark }) => mark);

describe('withStrays', () => {
  it('gives an untagged link to the words it stands behind', () => expect(marks(108, 100)).toEqual([0, 0]));
  it('leaves what stands apart alone', () => expect(marks(300, 100)).toEqual([0, undefined]));
  it('leaves what stands on another line alone', () => expect(marks(108, 86)).toEqual([0, undefined]));

  describe('a link that goes on in the line below', () => {
    const link = run('the rules of', 100, 100, { mark: 0 });
    const stray = run('(wards.example/rules)', 20, 86);
    const links = [
      { x0: 98, x1: 170, y0: 96, y1: 112 },
      { x0: 18, x1: 140, y0: 82, y1: 98 },
    ];
    const marked = (...of: Parameters<typeof withStrays>) => withStrays(...of).map(({ mark }) => mark);
    it('keeps the words there', () => expect(marked(tree, [link, stray], links)).toEqual([0, 0]));
    it('keeps a third line', () => {
      const third = run('of-clinics)', 20, 72);
      expect(marked(tree, [link, stray, third], [...links, { x0: 18, x1: 90, y0: 68, y1: 84 }])).toEqual([0, 0, 0]);
    });
    it('does not take words that are no link', () => expect(marked(tree, [link, stray], links.slice(0, 1))).toEqual([0, undefined]));
    it('does not take a link further down', () => {
      const below = { ...stray, y: 60 };
      expect(marked(tree, [link, below], [links[0] as (typeof links)[0], { x0: 18, x1: 140, y0: 56, y1: 72 }])).toEqual([0, undefined]);
    });
  });
});
