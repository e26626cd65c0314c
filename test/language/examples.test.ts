import { describe, expect, test } from 'vitest';
import { asks, conditionsOf, dutiesOf, reports } from '../../src/language/directive/index.js';
import { LANGUAGES } from '../../src/language/index.js';
import type { Examples } from '../../src/language/purposes/examples.js';
import { sourceOf } from '../../src/text/index.js';

/** How each question of the examples is asked. */
const QUESTIONS: Readonly<Record<keyof Examples, (text: string, code: string) => boolean>> = {
  asks: (text, code) => asks(sourceOf(text, code)),
  negated: (text, code) => dutiesOf(sourceOf(text, code)).some(({ negated }) => negated),
  reported: (text, code) => reports(sourceOf(text, code)),
  conditional: (text, code) => conditionsOf(sourceOf(text, code)).some(({ kind }) => kind !== 'neutral'),
};

describe.each(LANGUAGES)('the examples of %s', async (code) => {
  const { examples } = (await import(`../../src/language/${code}/examples.ts`)) as { readonly examples: Examples };
  for (const [question, asked] of Object.entries(QUESTIONS) as [keyof Examples, (typeof QUESTIONS)[keyof Examples]][]) {
    test.each(examples[question].yes)(`${question}: %s`, (text) => expect(asked(text, code)).toBe(true));
    test.each(examples[question].no)(`not ${question}: %s`, (text) => expect(asked(text, code)).toBe(false));
  }
});
