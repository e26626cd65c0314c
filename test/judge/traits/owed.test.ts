import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('an amount that is not owed changes, and neither softens nor strengthens', () => {
  test.each([
    // forbidden
    ['en', 'Clubs must not charge a fee of more than 4% of the price.', 'Clubs must not charge a fee of more than 7% of the price.'],
    ['en', 'No boat should carry more than 12 divers.', 'No boat should carry more than 15 divers.'],
    ['en', 'Do not hire more than 20 guards.', 'Do not hire more than 30 guards.'],
    ['en', 'Clubs should stop spending more than £2 million on kit.', 'Clubs should stop spending more than £3 million on kit.'],
    ['it', 'I porti non dovrebbero vendere moli con più di 40 posti.', 'I porti non dovrebbero vendere moli con più di 60 posti.'],
    ['pt', 'Os portos não deveriam comprar barcos com mais de 12 anos.', 'Os portos não deveriam comprar barcos com mais de 18 anos.'],
    // part of who must act
    ['en', 'Ports with more than 30 berths should report.', 'Ports with more than 150 berths should report.'],
    ['de', 'Häfen mit mindestens 30 Plätzen sollten berichten.', 'Häfen mit mindestens 90 Plätzen sollten berichten.'],
    ['fr', 'Les ports de plus de 200 places devraient nommer un guide.', 'Les ports de plus de 300 places devraient nommer un guide.'],
    ['nl', 'Havens met ten minste 200 plaatsen moeten een gids aanstellen.', 'Havens met ten minste 300 plaatsen moeten een gids aanstellen.'],
    ['es', 'Los puertos de más de 5.000 plazas deben publicar un plan.', 'Los puertos de más de 9.000 plazas deben publicar un plan.'],
    // part of what is acted on, or of when
    ['en', 'Owners must mend masts that are over 10 years old.', 'Owners must mend masts that are over 20 years old.'],
    ['en', 'The pilot should visit every ship late by at least 5 hours.', 'The pilot should visit every ship late by at least 9 hours.'],
    ['en', 'Wardens should visit homes of at least 6 storeys.', 'Wardens should visit homes of at least 9 storeys.'],
    ['en', 'The pilot should call if a ship is late by at least 5 hours.', 'The pilot should call if a ship is late by at least 9 hours.'],
    ['de', 'Die Stadt muss Kähne mit mehr als 5 Masten prüfen.', 'Die Stadt muss Kähne mit mehr als 8 Masten prüfen.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual(['quantity']));
});

describe('one that is owed does', () => {
  test.each([
    ['en', 'At least 10 per cent of the fees should go to repairs.', 'At least 15 per cent of the fees should go to repairs.'],
    ['en', 'In the first year, at least 20 guards should be hired.', 'In the first year, at least 30 guards should be hired.'],
    ['en', 'Clubs should spend more than £5 million on kit.', 'Clubs should spend more than £6 million on kit.'],
    ['en', 'The office should keep logs for at least five years.', 'The office should keep logs for at least seven years.'],
    ['en', 'Wards should keep a ratio of at least 2 guards for each bay.', 'Wards should keep a ratio of at least 3 guards for each bay.'],
    ['en', 'Hire at least 20 guards.', 'Hire at least 30 guards.'],
    ['en', 'The port should hire guards (at least 20).', 'The port should hire guards (at least 30).'],
    ['fr', 'Le port devrait recruter des gardes (au moins 20).', 'Le port devrait recruter des gardes (au moins 30).'],
    ['de', 'Das Land muss für neue Kähne mindestens 12 Euro bereitstellen.', 'Das Land muss für neue Kähne mindestens 15 Euro bereitstellen.'],
    ['nl', 'De haven moet ten minste 25 boeien leggen.', 'De haven moet ten minste 35 boeien leggen.'],
    ['fr', 'Le port devrait créer un fonds d’au moins 12 euros.', 'Le port devrait créer un fonds d’au moins 15 euros.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toEqual(['strengthened', 'quantity']));
});
