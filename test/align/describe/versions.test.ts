import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.js';

const SUBJECTS = {
  en: 'harbour pilot ferry anchor lighthouse buoy quay barge tide compass sailor chart mooring wharf storm radar crane beacon cargo rope'.split(' '),
  de: 'Hafen Lotse Fähre Anker Leuchtturm Boje Kai Kahn Gezeiten Kompass Matrose Seekarte Liegeplatz Werft Sturm Radar Kran Bake Fracht Tau'.split(' '),
  fr: 'port pilote bac ancre phare bouée quai péniche marée boussole matelot carte amarre chantier tempête radar grue balise cargaison corde'.split(' '),
} as const;
const OTHER = 'orchard apple pruning ladder blossom grafting hive bee cider barrel frost picker basket soil mulch hedge pear plum seedling harvest'.split(' ');
/** Two ways to speak of things that share no sentence. */
const WAYS = {
  en: [
    (one: string, two: string) => `Every ${one} we saw stood near some ${two}.`,
    (one: string, two: string) => `Nobody had thought about the ${two} since that ${one} went.`,
  ],
  de: [
    (one: string, two: string) => `Dort lagen ${one} und ${two} nebeneinander.`,
    (one: string, two: string) => `Niemand dachte an ${two}, seit jedes ${one} fehlte.`,
  ],
  fr: [
    (one: string, two: string) => `Nous avons vu ${one} et ${two} ensemble.`,
    (one: string, two: string) => `Personne ne pensait à ${two} depuis que ${one} manquait.`,
  ],
} as const;
type Code = keyof typeof WAYS;

const told = (list: readonly string[], way: (one: string, two: string) => string, step: number): string =>
  [1, 2].map((round) => list.map((word, at) => way(word, list[(at + step * round) % list.length] ?? '')).join(' ')).join('\n\n');
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(`# ${name}\n\n${text}\n`) });
const ask = (draft: string, final: string, language: Code) => compare(input('Draft.md', draft), input('Final.md', final), { language });

describe('two documents that share no sentence', () => {
  test.each(['en', 'de', 'fr'] as const)('are compared where they speak of the same things most: %s', async (code) => {
    const { warnings } = await ask(told(SUBJECTS[code], WAYS[code][0], 3), told(SUBJECTS[code], WAYS[code][1], 7), code);
    expect(warnings.map((warning) => warning.code)).toContain('heavily-rewritten');
  });

  test('are refused where they speak of others', () =>
    expect(ask(told(SUBJECTS.en, WAYS.en[0], 3), told(OTHER, WAYS.en[1], 7), 'en')).rejects.toThrow('do not seem to be versions'));
});
