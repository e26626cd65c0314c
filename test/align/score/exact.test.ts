import { expect, test } from 'vitest';
import { exactLinks } from '../../../src/align/score/exact.js';

const links = (draft: string, final: string): string => [...exactLinks(draft.split(' '), final.split(' ')).toFinal].join(' ');

test('unique keys find each other wherever they stand', () => expect(links('a b c', 'c a b')).toBe('1 2 0'));
test('repeated keys follow their neighbours', () => expect(links('n a n b', 'a n b')).toBe('-1 0 1 2'));
test('repeated keys without neighbours pair in order', () => expect(links('n n n', 'n n n')).toBe('0 1 2'));
test('where a copy is gone, the others pair at like places', () => expect(links('n b n c n d n', 'x n y n z n')).toBe('-1 -1 1 -1 3 -1 5'));
test('an empty key has no partner', () => expect([...exactLinks([''], ['']).toFinal]).toEqual([-1]));
