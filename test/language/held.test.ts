import { expect, test } from 'vitest';
import { isHeldOff } from '../../src/language/directive/index.js';
import { sourceOf } from '../../src/text/index.js';

const ASKED = 'The Ministry of Culture should fund a second mobile library.';
const held = (language: string, passage: string, proposal: string) => isHeldOff(sourceOf(passage, language), sourceOf(proposal, language));

test.each([
  ['en', 'One member held that the Ministry of Culture should fund a second mobile library; the others disagreed.', ASKED],
  ['en', 'The view that the Ministry of Culture should fund a second mobile library found no majority.', ASKED],
  ['en', 'Whether the Ministry of Culture should fund a second mobile library is left open.', ASKED],
  ['en', 'It is no longer our view that the Ministry of Culture should fund a second mobile library.', ASKED],
  ['de', 'Ob das Ministerium einen zweiten Bücherbus bezahlen sollte, bleibt offen.', 'Das Ministerium sollte einen zweiten Bücherbus bezahlen.'],
  ['fr', 'La question de savoir si le ministère devrait financer un second bibliobus reste ouverte.', 'Le ministère devrait financer un second bibliobus.'],
  ['es', 'Algunos lectores opinaron que el ministerio debe pagar un segundo bibliobús.', 'El ministerio debe pagar un segundo bibliobús.'],
  ['it', 'L’idea che il ministero debba pagare un secondo bibliobus è stata abbandonata.', 'Il ministero deve pagare un secondo bibliobus.'],
  ['nl', 'Of het ministerie een tweede bibliobus moet betalen, blijft een open vraag.', 'Het ministerie moet een tweede bibliobus betalen.'],
  ['pt', 'Fica em aberto se o ministério deve pagar um segundo bibliobus.', 'O ministério deve pagar um segundo bibliobus.'],
])('%s holds off: %s', (language, passage, proposal) => expect(held(language, passage, proposal)).toBe(true));

test.each([
  ['en', 'We remain convinced that the Ministry of Culture should fund a second mobile library.', ASKED],
  ['en', 'It is essential that the Ministry of Culture should fund a second mobile library.', ASKED],
  ['en', 'The report recommends that the Ministry of Culture should fund a second mobile library.', ASKED],
  ['en', 'With the county, the Ministry of Culture should fund a second mobile library.', ASKED],
  ['de', 'Wir meinen, dass das Ministerium einen zweiten Bücherbus bezahlen sollte.', 'Das Ministerium sollte einen zweiten Bücherbus bezahlen.'],
  ['fr', 'Nous recommandons que le ministère finance un second bibliobus.', 'Le ministère devrait financer un second bibliobus.'],
  ['es', 'Es necesario que el ministerio pague un segundo bibliobús.', 'El ministerio debe pagar un segundo bibliobús.'],
])('%s says itself: %s', (language, passage, proposal) => expect(held(language, passage, proposal)).toBe(false));
