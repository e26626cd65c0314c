import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  ['pt', 'Art. 1º Recomendar aos portos que publiquem os horários.'],
  ['es', 'Recomendar a los puertos que publiquen los horarios.'],
  ['it', 'Raccomandare ai porti di pubblicare gli orari.'],
  ['fr', 'De recommander aux ports de publier les horaires.'],
  ['pt', 'Pelo exposto, entendo dever recomendar ao porto que publique os horários.'],
  ['es', 'Por ello resuelve recomendar a los puertos que publiquen los horarios.'],
  ['it', 'Ritengo di dover raccomandare ai porti di pubblicare gli orari.'],
  ['fr', 'Je crois devoir recommander aux ports de publier les horaires.'],
])('the operative part of an act proposes by an infinitive: %s', (language, text) => expect(marked(`O\n⟦${text}⟧`, { language })).toBe(`O\n⟦${text}⟧`));

test.each([
  ['fr', 'Demande au ministre de publier les horaires.'],
  ['es', 'Pide al ministerio que publique los horarios.'],
  ['pt', 'Solicita ao ministério que publique os horários.'],
  ['it', 'Chiede al ministero di pubblicare gli orari.'],
])('a point of a resolution opens with its verb: %s', (language, text) => expect(marked(`O\n⟦${text}⟧`, { language })).toBe(`O\n⟦${text}⟧`));

test.each([
  ['fr', 'Demande de permis de navigation'],
  ['it', 'Chiede tempo.'],
])('what is only called so is no point of one: %s', (language, text) => expect(marked(`O\n${text}`, { language })).not.toContain('⟦'));

test.each([
  ['pt', 'O conselho decidiu em 2019 recomendar aos portos que publiquem os horários.'],
  ['es', 'El consejo no quiso recomendar a los puertos que publicasen los horarios.'],
  ['fr', 'Le conseil avait choisi de recommander aux ports de publier les horaires.'],
])('behind another verb it tells: %s', (language, text) => expect(marked(`O\n${text}`, { language })).not.toContain('⟦'));

test.each([
  [
    'a document whose title is its own name',
    `# Recomendação n.º 4/B/2031
    ## Factos
    - O porto tem dois cais.
    - Os barcos devem pagar a taxa segundo a lei.
    - O cais norte fechou.`,
  ],
])('%s opens no list', (_, sample) => expect(marked(sample, { language: 'pt' })).toBe(trimmed(sample)));
