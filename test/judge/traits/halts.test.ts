import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('letters that two acts share make them no opposites', () => {
  const OTHERS = [
    ['en', 'The board should end the contracts with agencies for night staff.', 'The board should contact the agencies for night staff.'],
    ['en', 'The board should suspend the contest of fees.', 'The board should continue its work on fees.'],
    ['en', 'The board should stop the collection of fees.', 'The board should collect evidence on the fees.'],
    ['en', 'The port should end the public consultation on fees.', 'The port should continue the public works.'],
    ['en', 'The port should stop contesting the fees.', 'The port should continue contracting with pilots.'],
    ['de', 'Die Häfen sollten ihren Bau einstellen.', 'Die Häfen sollten ihren Verkauf fortsetzen.'],
    ['nl', 'De haven moet stoppen met de verkoop van kaarten.', 'De haven moet doorgaan met de verkoop van boten.'],
  ] as const;
  test.each(OTHERS)('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('negation'));
  test.each(OTHERS)('%s: and back: %s ← %s', (language, draft, final) => expect(types(final, draft, language)).not.toContain('negation'));
});

describe('but the same act on the same object is one', () => {
  test.each([
    ['en', 'Ports should continue the ferry.', 'Ports should suspend the ferry.'],
    ['en', 'Ports should stop selling boats.', 'Ports should sell boats.'],
    ['en', 'Ports should stop the collection of fees.', 'Ports should collect the fees.'],
    ['de', 'Die Häfen sollten auf die Erhebung von Gebühren verzichten.', 'Die Häfen sollten Gebühren erheben.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toContain('negation'));
});

describe('an end beside it hides no negation of another act', () => {
  test.each([
    ['The council should not build the quay and should end the building of piers.', 'The council should build the quay and the piers.'],
    ['The council should not build the quay and should end the sale of maps.', 'The council should build the quay and continue the sale of maps.'],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).toContain('negation'));
  test.each([
    ['Ports should not end the sale of maps.', 'Ports should continue the sale of maps.'],
    ['No coastal port should end the sale of maps.', 'Ports should continue the sale of maps.'],
    ['Ports should not continue the sale of maps.', 'Ports should end the sale of maps.'],
  ])('but the end denied is none: %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('negation'));
});

describe('to waste no time is to act', () => {
  test.each([
    ['en', 'Waste no time in training the pilots for rescue.', 'Train the pilots for rescue at once, wasting little time.'],
    ['en', 'Lose no time in training the pilots.', 'Train the pilots at once.'],
    ['en', 'Ports should spare no effort to train the pilots.', 'Ports should make every effort to train the pilots.'],
    ['en', 'No effort should be spared to train the pilots.', 'Every effort should be made to train the pilots.'],
    ['de', 'Die Häfen sollten keine Zeit verlieren und die Lotsen schulen.', 'Die Häfen sollten die Lotsen sofort schulen.'],
    ['fr', 'Les ports ne devraient pas perdre de temps pour former les pilotes.', 'Les ports devraient former les pilotes sans attendre.'],
    ['es', 'Los puertos no deberían escatimar esfuerzos para formar a los pilotos.', 'Los puertos deberían formar a los pilotos.'],
    ['it', 'I porti non dovrebbero perdere tempo nel formare i piloti.', 'I porti dovrebbero formare i piloti.'],
    ['pt', 'Os portos não deveriam poupar esforços para formar os pilotos.', 'Os portos deveriam formar os pilotos.'],
    ['nl', 'De haven moet geen tijd verliezen en de loodsen scholen.', 'De haven moet de loodsen meteen scholen.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('negation'));
  test('but to waste no oil is to leave it: Waste no oil. → Waste oil.', () => expect(types('Waste no oil.', 'Waste oil.')).toContain('negation'));
});
