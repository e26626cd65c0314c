import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const types = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits.map(({ type }) => type);

describe('the same number of another unit is another amount', () => {
  test.each([
    ['en', 'The dose should be 5 mg.', 'The dose should be 5 g.'],
    ['en', 'Speed should be at most 30 km/h.', 'Speed should be at most 30 mph.'],
    ['en', 'The yard should have 10 m² for each boat.', 'The yard should have 10 m³ for each boat.'],
    ['en', 'The port should have 5 ha of mud.', 'The port should have 5 acres of mud.'],
    ['en', 'The port should keep 40 litres of oil.', 'The port should keep 40 kilos of oil.'],
    ['en', 'The lamp should draw 20 mW.', 'The lamp should draw 20 MW.'],
    ['en', 'The yard should use 20 mWh a day.', 'The yard should use 20 MWh a day.'],
    ['de', 'Die Lampe sollte 20 mW brauchen.', 'Die Lampe sollte 20 MW brauchen.'],
    ['de', 'Der Hafen sollte 5 Tonnen Eis lagern.', 'Der Hafen sollte 5 Kilogramm Eis lagern.'],
    ['fr', 'Le port devrait garder 5 hectares de vase.', 'Le port devrait garder 5 mètres carrés de vase.'],
    ['es', 'El puerto debería guardar 5 toneladas de hielo.', 'El puerto debería guardar 5 kilos de hielo.'],
    ['nl', 'De haven moet 5 hectare slik houden.', 'De haven moet 5 vierkante meter slik houden.'],
    ['it', 'Il porto dovrebbe tenere 5 ettari di fango.', 'Il porto dovrebbe tenere 5 metri quadrati di fango.'],
    ['pt', 'O porto deveria manter 5 hectares de lodo.', 'O porto deveria manter 5 metros quadrados de lodo.'],
  ])('%s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toContain('quantity'));

  test.each([
    ['en', 'The port should have 5 ha of mud.', 'The port should have 5 hectares of mud.'],
    ['en', 'Speed should be at most 30 km/h.', 'Speed should be at most 30 kilometres per hour.'],
    ['en', 'The yard should use 20 MWh a day.', 'The yard should use 20 MWH a day.'],
    ['en', 'The port should have 12 gates.', 'The port should have 12 doors.'],
    ['de', 'Der Hafen sollte 5 ha Watt erhalten.', 'Der Hafen sollte 5 Hektar Watt erhalten.'],
    ['fr', 'Le port devrait garder 10 m² de vase.', 'Le port devrait garder 10 mètres carrés de vase.'],
    ['es', 'El puerto debería guardar 5 km de muelle.', 'El puerto debería guardar 5 kilómetros de muelle.'],
  ])('but not of the same one written out: %s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('quantity'));
});

describe('a range without a unit is an amount', () => {
  test.each([
    ['Children aged 5–11 should be seen.', 'Children aged 5–16 should be seen.'],
    ['Ports should see children aged 5-11.', 'Ports should see children aged 6-11.'],
  ])('%s → %s', (draft, final) => expect(types(draft, final)).toContain('quantity'));
  test.each([
    ['Ports should follow pages 5–11.', 'Ports should follow pages 5–12.'],
    ['Ports should publish the plan for 2019–21.', 'Ports should publish the plan for 2019–22.'],
    ['Ports should publish the plan (5–11).', 'Ports should publish the plan (5–12).'],
    ['Ports should meet on 5–11 May.', 'Ports should meet on 5–12 May.'],
  ])('but not %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('quantity'));
});
