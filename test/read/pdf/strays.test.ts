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
});
