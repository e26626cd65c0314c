import { expect, test } from 'vitest';
import { report } from './marked.js';

/** A document in which only capitals bind, and a paragraph of it. */
const among = (text: string) => {
  const rules = ['Ports', 'Pilots', 'Crews', 'Masters', 'Harbours', 'Clerks'].map((who) => `${who} MUST keep a log of every berth.`);
  return report([...rules, text].join('\n\n'), { language: 'en' }).recommendations.some((one) => one.text === text);
};

test.each([
  ['A berth for pilots is REQUIRED at every pier.', true],
  ['A berth for pilots is required at every pier.', false],
  ['Harbours are strongly encouraged to light their piers.', true],
  ['Harbours should light their piers.', false],
  ['Harbours SHOULD light their piers.', true],
])('where capitals bind: %s → %s', (text, expected) => expect(among(text)).toBe(expected));

test.each([
  ['Pilots are warmly encouraged to keep a log.', 1],
  ['Masters are strongly advised to keep a log.', 1],
  ['It is strongly recommended that masters keep a log.', 1],
  ['Masters are weekly in the log.', 0],
])('an adverb inside a duty: %s → %i', (text, expected) => expect(report(text, { language: 'en' }).recommendations).toHaveLength(expected));
