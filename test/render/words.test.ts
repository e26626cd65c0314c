import { describe, expect, it } from 'vitest';
import { counted, grouped, percent } from '../../src/render/words.js';

describe('numbers', () => {
  it.each([
    [7, '7'],
    [1204, '1,204'],
    [1234567, '1,234,567'],
  ])('%i → %s', (count, words) => expect(grouped(count)).toBe(words));
  it('agree with their noun', () => expect([counted(1, 'warning'), counted(2, 'warning')]).toEqual(['1 warning', '2 warnings']));
  it('as shares', () => expect(percent(0.314)).toBe('31%'));
});
