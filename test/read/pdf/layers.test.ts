import { describe, expect, it } from 'vitest';
import { Layers } from '../../../src/read/pdf/layers.js';
import type { Shape } from '../../../src/read/pdf/model.js';

const shape = (y0: number, y1: number): Shape => ({ kind: 'fill', opaque: true, colour: '#000000', order: 0, x0: 0, x1: 10, y0, y1 });

describe('Layers', () => {
  it('finds the shapes that reach a height', () => expect(new Layers([shape(10, 60), shape(90, 99)]).at(50)).toEqual([shape(10, 60)]));
  it('finds those larger than any page everywhere', () => expect(new Layers([shape(-1e6, 1e6), shape(90, 99)]).at(50)).toEqual([shape(-1e6, 1e6)]));
  it('finds none where none is', () => expect(new Layers([shape(90, 99)]).at(50)).toEqual([]));
});
