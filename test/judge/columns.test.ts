import { expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { match, recommendation } from './unit.js';

const asked = (head: string, text: string, language: string) =>
  recommendation('The agency should repair the piers.', { language, attributes: [{ head, text }] });

test.each([
  ['en', 'Responsible', 'Council', 'Responsible', 'Arts Council', ['addressee']],
  ['en', 'Responsible', 'Ministry of Finance', 'Responsible', 'Ministry', ['addressee']],
  ['it', 'Responsabile', 'Lavori pubblici', 'Responsabile', 'Settore Lavori pubblici', []],
  ['en', 'Start', 'January 2027', 'Due', 'December 2027', []],
  ['en', 'Deadline', 'January 2027', 'Due', 'December 2027', ['deadline']],
])('%s: %s %s → %s %s', (language, head, text, newHead, newText, types) => {
  const { traits } = judge(match([asked(head, text, language)], [asked(newHead, newText, language)]), { language });
  expect(traits.flatMap(({ type }) => (type === 'addressee' || type === 'deadline' ? [type] : []))).toEqual(types);
});
