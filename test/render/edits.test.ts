import { describe, expect, it } from 'vitest';
import { elided, isWhole, op } from '../../src/render/edits.js';
import { ops } from './sample.js';

const edits = (marked: string) => ({ draft: 'r1', final: 'r1', ops: ops(marked) });
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ');

describe('marks hug the words', () => {
  it.each([
    [' must ', { op: 'delete', before: ' ', text: 'must', after: ' ' }],
    ['must', { op: 'delete', before: '', text: 'must', after: '' }],
    ['  ', { op: 'delete', before: '  ', text: '', after: '' }],
  ])('%j', (text, apart) => expect(op('delete', text)).toEqual(apart));
});

describe('long equal stretches', () => {
  const texts = (marked: string) => elided(edits(marked), false).map(({ before, text, after }) => before + text + after);
  it('in the middle keep both ends', () => expect(texts(`{+x+} ${words(0, 40)} {+y+}`)[1]).toBe(` ${words(0, 11)} … ${words(28, 40)} `));
  it('at the start keep their end', () => expect(texts(`${words(0, 40)} {+y+}`)[0]).toBe(`… ${words(28, 40)} `));
  it('at the end keep their start', () => expect(texts(`{+x+} ${words(0, 40)}`)[1]).toBe(` ${words(0, 11)} … `));
  it('of thirty words stay', () => expect(texts(`${words(0, 30)} {+y+}`)[0]).toBe(`${words(0, 30)} `));
  it('stay where nothing changed', () => expect(texts(words(0, 40))).toEqual([words(0, 40)]));
});

it('knows texts with nothing in common', () => expect([isWhole(edits('[-old-]{+new+}')), isWhole(edits('a [-old-]'))]).toEqual([true, false]));
