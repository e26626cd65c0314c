import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language: string) => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

/** Both ways: to end an act is the opposite of going on with it, and of doing it. */
const OPPOSITES = [
  ['en', 'Ports should continue to levy fees.', 'Ports should stop levying fees.'],
  ['en', 'Ports should keep publishing the map.', 'Ports should cease to publish the map.'],
  ['en', 'Ports should continue the ferry at night.', 'Ports should suspend the ferry at night.'],
  ['en', 'Ports should sell the pier.', 'Ports should rule out selling the pier.'],
  ['en', 'Ports should sell the pier.', 'Ports should abandon plans to sell the pier.'],
  ['nl', 'De haven moet doorgaan met de verkoop van kaarten.', 'De haven moet stoppen met de verkoop van kaarten.'],
  ['nl', 'De haven moet de kosten blijven betalen.', 'De haven moet ophouden met het betalen van de kosten.'],
  ['nl', 'De haven moet de dienst voortzetten.', 'De haven moet de dienst stopzetten.'],
  ['nl', 'De haven moet de kade onderhouden.', 'De haven is niet gehouden de kade te onderhouden.'],
  ['de', 'Die Häfen sollten weiterhin Gebühren erheben.', 'Die Häfen sollten auf die Erhebung von Gebühren verzichten.'],
  ['de', 'Die Häfen sollten die Kosten übernehmen.', 'Die Häfen sollten darauf verzichten, die Kosten zu übernehmen.'],
  ['de', 'Die Häfen sollten den Verkauf fortsetzen.', 'Die Häfen sollten den Verkauf einstellen.'],
  ['fr', 'Les ports devraient continuer à entretenir le quai.', 'Les ports n’ont pas à entretenir le quai.'],
  ['fr', 'Les ports devraient publier la carte.', 'Les ports devraient s’abstenir de publier la carte.'],
  ['fr', 'Les ports devraient poursuivre la vente.', 'Les ports devraient cesser la vente.'],
  ['es', 'Los puertos deberían seguir pagando los mapas.', 'Los puertos deberían dejar de pagar los mapas.'],
  ['es', 'Los puertos deberían vender el muelle.', 'Los puertos deberían abstenerse de vender el muelle.'],
  ['es', 'Los puertos deberían mantener la venta.', 'Los puertos deberían suspender la venta.'],
  ['it', 'I porti dovrebbero continuare a pagare le mappe.', 'I porti dovrebbero smettere di pagare le mappe.'],
  ['it', 'I porti dovrebbero vendere il molo.', 'I porti dovrebbero astenersi dal vendere il molo.'],
  ['it', 'I porti dovrebbero proseguire la vendita.', 'I porti dovrebbero rinunciare alla vendita.'],
  ['pt', 'Os portos deveriam continuar a pagar os mapas.', 'Os portos deveriam deixar de pagar os mapas.'],
  ['pt', 'Os portos deveriam vender o cais.', 'Os portos deveriam abster-se de vender o cais.'],
  ['pt', 'Os portos deveriam manter a venda.', 'Os portos deveriam suspender a venda.'],
] as const;

describe('an act that ends is turned round', () => {
  test.each(OPPOSITES)('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toContain('negation'));
  test.each(OPPOSITES)('%s: and back: %s ← %s', (language, draft, final) => expect(types(final, draft, language)).toContain('negation'));
});

describe('what is not left undone, or ends on both sides, is not', () => {
  test.each([
    ['en', 'Ports should publish the map.', 'Ports should not fail to publish the map.'],
    ['en', 'Ports should stop levying fees.', 'Ports should put an end to levying fees.'],
    ['en', 'Ports should halt the sale of maps.', 'Ports should end the sale of maps.'],
    ['en', 'Ports should regulate the sale of maps.', 'Ports should end the sale of maps.'],
    ['en', 'Ports should continue to levy fees.', 'Ports should levy fees.'],
    ['nl', 'De haven moet stoppen met de verkoop.', 'De haven moet de verkoop beëindigen.'],
    ['nl', 'De haven moet de verkoop regelen.', 'De haven moet stoppen met de verkoop.'],
    ['de', 'Die Häfen sollten die Kosten übernehmen.', 'Die Häfen sollten nicht darauf verzichten, die Kosten zu übernehmen.'],
    ['de', 'Die Häfen sollten Gebühren erheben.', 'Die Häfen sollten nicht auf die Erhebung von Gebühren verzichten.'],
    ['fr', 'Les ports devraient publier la carte.', 'Les ports ne devraient pas manquer de publier la carte.'],
    ['fr', 'Les ports devraient continuer à publier la carte.', 'Les ports devraient publier la carte.'],
    ['es', 'Los puertos deberían pagar los mapas.', 'Los puertos no deberían dejar de pagar los mapas.'],
    ['es', 'Los puertos deberían seguir pagando los mapas.', 'Los puertos deberían pagar los mapas.'],
    ['it', 'I porti dovrebbero pagare le mappe.', 'I porti non dovrebbero smettere di pagare le mappe.'],
    ['pt', 'Os portos deveriam pagar os mapas.', 'Os portos não deveriam deixar de pagar os mapas.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('negation'));
});

test.each([
  ['Lend originals.', 'Lend no originals.'],
  ['Charge fees at night.', 'Charge no fees at night.'],
])('a command to do nothing of the kind is turned round: %s → %s', (draft, final) => expect(types(draft, final, 'en')).toContain('negation'));
test('"no later than" denies nothing', () => expect(types('Publish it by May 2027.', 'Publish it no later than May 2027.', 'en')).not.toContain('negation'));
