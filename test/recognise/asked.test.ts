import { describe, expect, test } from 'vitest';
import { languageNamed } from '../../src/language/index.js';
import { titleState } from '../../src/recognise/headings.js';

const stateOf = (title: string, language: string) => {
  const lexicon = languageNamed(language);
  if (!lexicon) throw new Error(language);
  return titleState(title, lexicon);
};

describe('a title that says what the author asks for opens recommendations', () => {
  test.each([
    ['en', 'What we recommend'],
    ['en', '4. What we ask of schools'],
    ['de', 'Was wir fordern'],
    ['de', '5 Was wir empfehlen'],
    ['nl', 'Wat wij vragen'],
    ['nl', 'Wat we van de gemeente verwachten'],
    ['fr', 'Ce que nous demandons'],
    ['es', 'Lo que pedimos'],
    ['it', 'Che cosa chiediamo'],
    ['pt', 'O que pedimos'],
    ['pt', '3. O que propomos'],
  ])('%s: %s', (language, title) => expect(stateOf(title, language)).toBe('open'));
});

describe('others who ask, or something else that the author says, open none', () => {
  test.each([
    ['en', 'What we heard'],
    ['en', 'What witnesses ask for'],
    ['en', 'What we want to know'],
    ['en', 'What the minister expects'],
    ['de', 'Was die Anwohner fordern'],
    ['fr', 'Ce que demandent les riverains'],
    ['es', 'Lo que oímos'],
    ['pt', 'O que ouvimos'],
  ])('%s: %s', (language, title) => expect(stateOf(title, language)).not.toBe('open'));
});
