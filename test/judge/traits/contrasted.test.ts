import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import type { TraitType } from '../../../src/types.js';
import { pair } from '../unit.js';

const told = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).traits;
const types = (draft: string, final: string, language = 'en') => told(draft, final, language).map(({ type }) => type);

describe.each<readonly [TraitType, string, readonly (readonly [language: string, draft: string, final: string])[]]>([
  [
    'negation',
    'what one side ends and the other has go on or grow',
    [
      ['en', 'The port should expand the night ferry.', 'The port should halt the night ferry.'],
      ['en', 'The port should maintain funding for the harbour pilots.', 'The port should end funding for the harbour pilots.'],
      ['en', 'The night ferry across the bay should be continued.', 'The night ferry across the bay should be suspended.'],
      ['de', 'Der Hafen sollte die Ausbildung der Lotsen ausbauen.', 'Der Hafen sollte die Ausbildung der Lotsen stoppen.'],
      ['de', 'Der Hafen sollte die Ausbildung der Lotsen fördern.', 'Der Hafen sollte von der Ausbildung der Lotsen absehen.'],
      ['fr', 'Le port devrait développer la formation des pilotes.', 'Le port devrait suspendre la formation des pilotes.'],
      ['es', 'El puerto debería ampliar la formación de los pilotos.', 'El puerto debería suspender la formación de los pilotos.'],
      ['it', 'Il porto dovrebbe ampliare la formazione dei piloti.', 'Il porto dovrebbe sospendere la formazione dei piloti.'],
      ['nl', 'De haven zou de opleiding van de loodsen moeten uitbreiden.', 'De haven zou de opleiding van de loodsen moeten stopzetten.'],
      ['pt', 'O porto deveria ampliar a formação dos pilotos.', 'O porto deveria suspender a formação dos pilotos.'],
    ],
  ],
  [
    'negation',
    'what is denied by the words that open the clause',
    [
      ['en', 'The port should sell its maps.', 'In no case should the port sell its maps.'],
      ['en', 'The port should in every case sell its maps.', 'The port should in no case sell its maps.'],
      ['de', 'Der Hafen sollte Karten verkaufen.', 'Unter keinen Umständen sollte der Hafen Karten verkaufen.'],
      ['fr', 'Le port devrait vendre ses cartes.', 'En aucun cas le port ne devrait vendre ses cartes.'],
      ['es', 'El puerto debería vender sus mapas.', 'En ningún caso debería el puerto vender sus mapas.'],
      ['it', 'Il porto dovrebbe vendere le sue mappe.', 'In nessun caso il porto dovrebbe vendere le sue mappe.'],
      ['nl', 'De haven zou kaarten moeten verkopen.', 'In geen geval zou de haven kaarten moeten verkopen.'],
      ['pt', 'O porto deveria vender os seus mapas.', 'Em caso algum deveria o porto vender os seus mapas.'],
    ],
  ],
  [
    'deadline',
    'another day or part of a year',
    [
      ['en', 'The port should light both quays by Easter.', 'The port should light both quays by Christmas.'],
      ['en', 'The port should light both quays in spring.', 'The port should light both quays in autumn.'],
      ['en', 'Heads should count the boats before the end of term.', 'Heads should count the boats before the end of the school year.'],
      ['de', 'Der Hafen sollte beide Kais bis Ostern beleuchten.', 'Der Hafen sollte beide Kais bis Weihnachten beleuchten.'],
      ['fr', 'Le port devrait éclairer les deux quais avant Pâques.', 'Le port devrait éclairer les deux quais avant Noël.'],
      ['es', 'El puerto debería iluminar los muelles antes de la primavera.', 'El puerto debería iluminar los muelles antes de la Navidad.'],
      ['it', 'Il porto dovrebbe illuminare i moli entro Pasqua.', 'Il porto dovrebbe illuminare i moli entro Natale.'],
      ['nl', 'De haven zou beide kades vóór Pasen moeten verlichten.', 'De haven zou beide kades vóór Kerstmis moeten verlichten.'],
      ['pt', 'O porto deveria iluminar os dois cais até à Páscoa.', 'O porto deveria iluminar os dois cais até ao Natal.'],
    ],
  ],
  [
    'quantity',
    'another multiple',
    [
      ['en', 'The port should double the number of pilots.', 'The port should triple the number of pilots.'],
      ['en', 'The port should halve the fee for small boats.', 'The port should quarter the fee for small boats.'],
      ['en', 'The port should ask for a twofold deposit.', 'The port should ask for a threefold deposit.'],
      ['de', 'Der Hafen sollte die Zahl der Lotsen verdoppeln.', 'Der Hafen sollte die Zahl der Lotsen verdreifachen.'],
      ['fr', 'Le port devrait doubler le nombre de pilotes.', 'Le port devrait tripler le nombre de pilotes.'],
      ['es', 'El puerto debería duplicar el número de pilotos.', 'El puerto debería triplicar el número de pilotos.'],
      ['it', 'Il porto dovrebbe raddoppiare il numero dei piloti.', 'Il porto dovrebbe triplicare il numero dei piloti.'],
      ['nl', 'De haven zou het aantal loodsen moeten verdubbelen.', 'De haven zou het aantal loodsen moeten halveren.'],
      ['pt', 'O porto deveria duplicar o número de pilotos.', 'O porto deveria triplicar o número de pilotos.'],
    ],
  ],
  [
    'quantity',
    'the same number, reached or not',
    [
      ['en', 'Sheds should be kept at ≥ 19 °C.', 'Sheds should be kept at > 19 °C.'],
      ['en', 'Sheds should hold at least 19 boats.', 'Sheds should hold more than 19 boats.'],
      ['en', 'Sheds should hold at most 19 boats.', 'Sheds should hold fewer than 19 boats.'],
      ['de', 'Schuppen sollten mindestens 19 Boote fassen.', 'Schuppen sollten mehr als 19 Boote fassen.'],
      ['fr', 'Les hangars devraient contenir au moins 19 bateaux.', 'Les hangars devraient contenir plus de 19 bateaux.'],
      ['es', 'Los cobertizos deberían tener al menos 19 barcos.', 'Los cobertizos deberían tener más de 19 barcos.'],
      ['it', 'Le rimesse dovrebbero avere almeno 19 barche.', 'Le rimesse dovrebbero avere più di 19 barche.'],
      ['nl', 'Loodsen zouden ten minste 19 boten moeten bevatten.', 'Loodsen zouden meer dan 19 boten moeten bevatten.'],
      ['pt', 'Os barracões deveriam ter pelo menos 19 barcos.', 'Os barracões deveriam ter mais de 19 barcos.'],
    ],
  ],
  [
    'condition',
    'with it or without it',
    [
      ['en', 'The port should decide with the consent of the pilots.', 'The port should decide without the consent of the pilots.'],
      ['en', 'Ports should admit boats with a licence.', 'Ports should admit boats without a licence.'],
      ['en', 'The fee should be 5 euros including tax.', 'The fee should be 5 euros excluding tax.'],
      ['de', 'Der Hafen sollte mit Zustimmung der Lotsen entscheiden.', 'Der Hafen sollte ohne Zustimmung der Lotsen entscheiden.'],
      ['fr', 'Le port devrait décider avec l’accord des pilotes.', 'Le port devrait décider sans l’accord des pilotes.'],
      ['es', 'El puerto debería decidir con el acuerdo de los pilotos.', 'El puerto debería decidir sin el acuerdo de los pilotos.'],
      ['it', 'Il porto dovrebbe decidere con il consenso dei piloti.', 'Il porto dovrebbe decidere senza il consenso dei piloti.'],
      ['nl', 'De haven zou met instemming van de loodsen moeten besluiten.', 'De haven zou zonder instemming van de loodsen moeten besluiten.'],
      ['pt', 'O porto deveria decidir com o acordo dos pilotos.', 'O porto deveria decidir sem o acordo dos pilotos.'],
    ],
  ],
])('%s: %s', (type, _, members) => {
  test.each(members)('%s: %s → %s', (language, draft, final) => {
    expect(types(draft, final, language)).toContain(type);
    expect(types(final, draft, language)).toContain(type);
    expect(types(draft, final, language).filter((each) => each === 'softened' || each === 'strengthened')).toEqual([]);
  });
});

describe('no contrast', () => {
  test.each([
    ['of a noun', 'The port should light the quay at the end of June.', 'The port should light the quay at the start of June.', 'negation'],
    ['where one side denies the end', 'The port should not end the night ferry.', 'The port should continue the night ferry.', 'negation'],
    ['where the same is said twice', 'The port should halt the night ferry.', 'The port should suspend the night ferry.', 'negation'],
    ['of what is not to be left undone', 'The port should publish the maps.', 'The port should not hesitate to publish the maps.', 'negation'],
    ['of a name', 'The port should paint the spring gate.', 'The port should paint the winter gate.', 'deadline'],
    ['of the same multiple', 'The port should treble the fee for boats.', 'The port should triple the fee for boats.', 'quantity'],
    ['of the same bound', 'Sheds should hold at least 19 boats.', 'Sheds should hold no fewer than 19 boats.', 'quantity'],
  ])('%s', (_, draft, final, type) => expect(types(draft, final)).not.toContain(type));
});

describe('no duty turned round', () => {
  test.each([
    ['de', 'who is hired', 'Der Hafen sollte die Lotsen fördern.', 'Der Hafen sollte die Lotsen einstellen.'],
    ['de', 'what is concluded', 'Der Hafen sollte den Vertrag beginnen.', 'Der Hafen sollte den Vertrag schließen.'],
    ['de', 'what is completed', 'Der Hafen sollte den Umbau beginnen.', 'Der Hafen sollte den Umbau beenden.'],
    [
      'de',
      'a list of what is closed',
      'Der Hafen sollte die Zahl der Schuppen nennen, die abgeschafft wurden.',
      'Der Hafen sollte die Zahl der Schuppen nennen, die erweitert wurden.',
    ],
    ['fr', 'a plan that is adopted', 'Le port devrait établir un plan de formation.', 'Le port devrait arrêter un plan de formation.'],
    ['es', 'a deal that is closed', 'El puerto debería mantener el acuerdo.', 'El puerto debería cerrar el acuerdo.'],
    ['es', 'what is completed', 'El puerto debería comenzar las obras.', 'El puerto debería terminar las obras.'],
    ['pt', 'a deal that is closed', 'O porto deveria manter o acordo.', 'O porto deveria fechar o acordo.'],
    ['it', 'a deal that is closed', 'Il porto dovrebbe mantenere l’accordo.', 'Il porto dovrebbe chiudere l’accordo.'],
    ['nl', 'a deal that is concluded', 'De haven zou de overeenkomst moeten handhaven.', 'De haven zou de overeenkomst moeten sluiten.'],
    ['en', 'a meeting that is wound up', 'The chair should extend the meeting with a vote.', 'The chair should wind up the meeting with a vote.'],
    ['en', 'money that is withdrawn', 'The port should maintain 500 euros for the gate.', 'The port should withdraw 500 euros for the gate.'],
    ['en', 'how a year goes', 'The port should end the year with a surplus.', 'The port should start the year with a surplus.'],
    [
      'en',
      'a list of what is closed',
      'The port should publish a list of the sheds closed in June.',
      'The port should publish a list of the sheds opened in June.',
    ],
    [
      'en',
      'a list of what is extended',
      'The port should publish a list of the routes extended in June.',
      'The port should publish a list of the routes cancelled in June.',
    ],
    ['en', 'a time before something', 'The port should inspect the fair before it is started.', 'The port should inspect the fair before it is ended.'],
    ['en', 'a time when something goes on', 'The port should inspect the fair when it is suspended.', 'The port should inspect the fair when it is resumed.'],
    ['en', 'all that is not all', 'All ferries should carry a pilot.', 'Not all ferries should carry a pilot.'],
    ['de', 'all that is not all', 'Alle Fähren sollten Lotsen befördern.', 'Nicht alle Fähren sollten Lotsen befördern.'],
    ['fr', 'all that is not all', 'Tous les bacs devraient avoir un pilote.', 'Pas tous les bacs devraient avoir un pilote.'],
  ])('%s: %s: %s → %s', (language, _, draft, final) => {
    expect(types(draft, final, language)).not.toContain('negation');
    expect(types(final, draft, language)).not.toContain('negation');
  });
});

describe('all and not all', () => {
  test.each([
    ['en', 'All ferries should carry a pilot.', 'Not all ferries should carry a pilot.'],
    ['de', 'Alle Fähren sollten Lotsen befördern.', 'Nicht alle Fähren sollten Lotsen befördern.'],
    ['es', 'Todos los puertos deberían vender sus mapas.', 'No todos los puertos deberían vender sus mapas.'],
  ])('%s: %s → %s', (language, draft, final) => {
    expect(types(draft, final, language)).toEqual(expect.arrayContaining(['scope']));
    expect(types(final, draft, language)).toEqual(expect.arrayContaining(['scope']));
  });
});

test('all that is not all is softened', () => {
  expect(types('All ferries should carry a pilot.', 'Not all ferries should carry a pilot.')).toContain('softened');
});

describe('one verb for its opposite', () => {
  const certainty = (draft: string, final: string, language = 'en') => judge(pair(draft, final, language), {}).certainty;
  test.each([
    ['en', 'clear', 'The port should expand the night ferry.', 'The port should halt the night ferry.'],
    ['en', 'clear', 'Continue the night ferry.', 'Suspend the night ferry.'],
    ['de', 'clear', 'Der Hafen sollte den Betrieb fortsetzen.', 'Der Hafen sollte den Betrieb einstellen.'],
    ['en', 'check', 'The port should suspend the night ferry in 2027.', 'The port should expand the night ferry in 2029.'],
    ['en', 'check', 'The port should suspend ferries on the bay.', 'The port should continue ferries to the bay.'],
  ])('%s is %s: %s → %s', (language, sure, draft, final) => {
    expect(types(draft, final, language)).toContain('negation');
    expect(certainty(draft, final, language)).toBe(sure);
  });
  test('is told in plain words', () => {
    const [trait] = told('The port should expand the night ferry.', 'The port should halt the night ferry.');
    expect(trait?.reason).toBe('the duty is turned round: the final asks to end what the draft asks to continue, extend, set up or support');
  });
});

describe('no condition', () => {
  test.each([
    ['en', 'of what is denied behind “with”', 'The port should issue permits with no fee.', 'The port should issue permits without a fee.'],
    ['en', 'of another noun', 'The port should close the quay with immediate effect.', 'The port should close the quay without delay.'],
    ['en', 'where the verb is denied too', 'The port should decide with consent of the pilots.', 'The port should not decide without consent of the pilots.'],
    ['de', 'of another noun', 'Der Hafen sollte den Kai mit höchster Eile räumen.', 'Der Hafen sollte den Kai ohne Verzug räumen.'],
    ['de', 'of what is denied behind „mit“', 'Der Hafen sollte Boote mit keiner Lizenz zulassen.', 'Der Hafen sollte Boote ohne Lizenz zulassen.'],
    ['fr', 'of another noun', 'Le port devrait vider le quai avec célérité.', 'Le port devrait vider le quai sans délai.'],
    ['fr', 'of what is denied behind « avec »', 'Le port devrait vider le quai avec aucun délai.', 'Le port devrait vider le quai sans délai.'],
  ])('%s: %s: %s → %s', (language, _, draft, final) => expect(types(draft, final, language)).not.toContain('condition'));
});

describe('names of seasons', () => {
  const certainty = (draft: string, final: string) => judge(pair(draft, final), {}).certainty;
  test.each([
    ['in a company', 'The quay should be lit by Spring Harbour Ltd.', 'The quay should be lit by Winter Harbour Ltd.'],
    ['in a street', 'The port should paint the gate in Summer Street.', 'The port should paint the gate in Autumn Street.'],
  ])('%s are no deadline: %s → %s', (_, draft, final) => expect(types(draft, final)).not.toContain('deadline'));
  test.each([
    ['check', 'The port should light both quays by spring tides.', 'The port should light both quays by summer tides.'],
    ['clear', 'The port should light both quays by Easter.', 'The port should light both quays by Christmas.'],
  ])('are %s: %s → %s', (sure, draft, final) => {
    expect(types(draft, final)).toContain('deadline');
    expect(certainty(draft, final)).toBe(sure);
  });
});

describe('who must act stands behind what opens the clause', () => {
  const ASKED = 'The council should fund the ferry.';
  test.each([
    ['en', ASKED, 'The panel considered asking the council to fund the ferry; instead the ministry should fund the ferry.', 'the ministry'],
    ['en', ASKED, 'The panel considered asking the council to fund the ferry, but instead the ministry should fund the ferry.', 'the ministry'],
    ['en', ASKED, 'The panel considered asking the council to fund the ferry; rather, the ministry should fund the ferry.', 'the ministry'],
    [
      'it',
      'Il consiglio dovrebbe finanziare il traghetto.',
      'La commissione voleva chiedere al consiglio di finanziare il traghetto; invece il ministero dovrebbe finanziare il traghetto.',
      'il ministero',
    ],
  ])('%s: %s → %s', (language, draft, final, who) => expect(told(draft, final, language).find(({ type }) => type === 'addressee')?.to).toBe(who));
  test.each([
    ['de', 'Das Amt sollte die Fähre bezahlen.', 'Stattdessen sollte das Amt die Fähre bezahlen.'],
    ['de', 'Das Amt sollte die Fähre bezahlen.', 'Keinesfalls sollte das Amt die Fähre bezahlen.'],
    ['en', ASKED, 'Instead the council should fund the ferry.'],
  ])('and is the same in %s: %s → %s', (language, draft, final) => expect(types(draft, final, language)).not.toContain('addressee'));
});

describe('a time of the year that only one side names', () => {
  const ALONE = [
    ['en', 'The port should light both quays by Christmas.', 'The port should light both quays.'],
    ['en', 'The port should light both quays before the end of the summer.', 'The port should light both quays.'],
    ['de', 'Der Hafen sollte bis Weihnachten beide Kais beleuchten.', 'Der Hafen sollte beide Kais beleuchten.'],
    ['fr', 'Le port devrait éclairer les deux quais avant Noël.', 'Le port devrait éclairer les deux quais.'],
    ['es', 'El puerto debería iluminar los muelles antes de la Navidad.', 'El puerto debería iluminar los muelles.'],
    ['it', 'Il porto dovrebbe illuminare i moli entro Natale.', 'Il porto dovrebbe illuminare i moli.'],
    ['nl', 'De haven zou beide kades vóór Pasen moeten verlichten.', 'De haven zou beide kades moeten verlichten.'],
    ['pt', 'O porto deveria iluminar os dois cais até à Páscoa.', 'O porto deveria iluminar os dois cais.'],
  ] as const;
  test.each(ALONE)('%s: is a deadline that is gone: %s → %s', (language, draft, final) => expect(types(draft, final, language)).toContain('deadline'));
  test.each(ALONE)('%s: or new: %s ← %s', (language, draft, final) => expect(types(final, draft, language)).toContain('deadline'));
  test.each([
    ['The port should sing carols of Christmas.', 'The port should sing carols.'],
    ['Once a year, in spring, the port should count its boats.', 'The port should count its boats each spring.'],
    ['The port should move boats by spring tides.', 'The port should move boats.'],
    ['The port should sail to Easter Island by Easter Island pilots.', 'The port should sail to Easter Island.'],
  ])('what is no time is none: %s → %s', (draft, final) => expect(types(draft, final)).not.toContain('deadline'));
  test.each([
    ['en', 'The port should mend the nets torn before Easter.', 'The port should mend the nets torn.'],
    ['en', 'The port should mend the quay worn by winter.', 'The port should mend the quay worn.'],
    ['en', 'The port should light both quays by Easter.', 'The port should light both quays.'],
    ['de', 'Der Hafen sollte die Mole bis zum Sommer sperren.', 'Der Hafen sollte die Mole sperren.'],
    ['de', 'Der Hafen sollte die vor Ostern beschädigte Mole ausbessern.', 'Der Hafen sollte die beschädigte Mole ausbessern.'],
    ['fr', 'Le port devrait réparer les filets usés avant l’hiver.', 'Le port devrait réparer les filets usés.'],
    ['nl', 'De haven zou geld voor Kerst moeten geven.', 'De haven zou geld moeten geven.'],
    ['pt', 'O porto deveria fechar o cais até à Páscoa.', 'O porto deveria fechar o cais.'],
  ])('may belong to the words beside it, in %s, and has no direction: %s → %s', (language, draft, final) => {
    expect(types(draft, final, language).filter((type) => type === 'softened' || type === 'strengthened')).toEqual([]);
    expect(told(final, draft, language).filter(({ type }) => type === 'softened' || type === 'strengthened')).toEqual([]);
    expect(judge(pair(draft, final, language), {}).certainty).toBe('check');
  });
  test.each([
    ['By Easter, the port should light both quays.', 'The port should light both quays.'],
    ['Before Christmas, the port should count its boats.', 'The port should count its boats.'],
    ['Before the summer, the port should paint the mole.', 'The port should paint the mole.'],
  ])('is clear where it opens the sentence: %s → %s', (draft, final) => {
    expect(types(draft, final)).toEqual(['deadline']);
    expect(judge(pair(draft, final), {}).certainty).toBe('clear');
  });
  test.each([
    ['en', 'The port should close the mole during winter.', 'The port should close the mole.'],
    ['en', 'The port should open the mole from Easter.', 'The port should open the mole.'],
    ['en', 'The port should light both quays until Easter.', 'The port should light both quays.'],
    ['de', 'Der Hafen sollte die Mole im Sommer sperren.', 'Der Hafen sollte die Mole sperren.'],
    ['fr', 'Le port devrait fermer le quai en été.', 'Le port devrait fermer le quai.'],
    ['es', 'El puerto debería pedir fondos para Navidad.', 'El puerto debería pedir fondos.'],
  ])('in which, from which or until which something is, in %s, is none: %s → %s', (language, draft, final) =>
    expect(types(draft, final, language)).not.toContain('deadline'),
  );
  test('and a date in its place are told of both', () =>
    expect(told('The port should light the mole by Christmas.', 'The port should light the mole by 3 May 2027.')).toEqual([
      expect.objectContaining({ type: 'deadline', from: 'by Christmas', to: 'by 3 May 2027' }),
    ]));
});
