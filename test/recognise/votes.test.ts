import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  [
    'a list that asks stands beside lists of links in one section',
    `# Storms
     The harbours of the north coast lost nine boats in the storm.
     - Harbour Handbook 1911
     - Tide tables, volume two
     - The pier at Saltby: a history
     - Weather charts of the bay
     Moored boats break loose in three ways.
     - ⟦Double each mooring line before the autumn.⟧
     - ⟦Ropes should be replaced after two winters.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Boats should be lifted ashore in January.⟧`,
  ],
  [
    'a short list asks under a caption under which the others do',
    `# North pier
     **How to prevent**
     - ⟦Double each mooring line.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Check the piles each spring.⟧
     # South pier
     **How to prevent**
     - ⟦Close the gate at night.⟧
     - ⟦Replace each worn rope.⟧
     - ⟦Inspect the crane.⟧
     # West pier
     Boats of the west pier.
     - Red boats of the ferry
     - Blue boats of the pilots
     - Green boats of the guild
     **How to prevent**
     - ⟦Lift the boats ashore.⟧
     - ⟦Collect the buoys.⟧`,
  ],
  [
    'paragraphs that begin with one caption mostly ask',
    `# The storm
     The storm took nine boats in an hour.
     ⟦Next winter: Double each mooring line before the frost.⟧
     # The fire
     Nobody saw the smoke before noon.
     ⟦Next winter: Keep a crew near the pier.⟧
     # The flood
     Water stood in the sheds for a week.
     ⟦Next winter: Lift the boats ashore in October.⟧
     # The thaw
     Ice broke the piles of the old pier.
     ⟦Next winter: Check the piles each month.⟧`,
  ],
  [
    'paragraphs that begin with one caption tell',
    `# The storm
     Loss: Nine boats sank in an hour.
     # The fire
     Loss: Two sheds burned down.
     # The flood
     Loss: Check the list of the harbour master.
     # The thaw
     Loss: A pile of the old pier broke.`,
  ],
])('%s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});

test('the numbered clauses of a document are one series, whatever headings part them', () => {
  const sample = `# Piers
     3.1.1 ⟦Die Tragfähigkeit des Stegs ist vor dem Anlegen zu prüfen.⟧
     3.1.2 ⟦Zu Leitungen ist ein Abstand von zwei Metern einzuhalten.⟧
     # Crews
     3.2.1 ⟦Vor jeder Fahrt ist ein Lotse an Bord zu nehmen.⟧
     3.2.2 ⟦Über jede Prüfung ist ein Protokoll zu führen.⟧
     3.2.3 ⟦Ein Boot sollte nicht länger als zwei Stunden am Steg liegen.⟧
     3.2.4 ⟦Das Tor ist nachts zu schließen.⟧`;
  expect(marked(sample, { language: 'de' })).toBe(trimmed(sample));
});

test('a report that numbers whatever it says states no norms', () => {
  const sample = `# Lessons
     7.1. Skippers need to know the rules of the harbour.
     7.2. The harbour was closed for a day in March.
     7.3. Pilots need to be aware of the tide.
     7.4. Nobody was hurt.`;
  expect(marked(sample)).toBe(trimmed(sample));
});

test.each([
  ['it', ['Contate le barche ogni sera.', 'Rivolgetevi al custode del molo.', 'Non vendete le reti usate.', 'Telefonate alla capitaneria prima di partire.']],
  ['nl', ['Duid één schipper aan.', 'Tel je boten elke avond.', 'Warm het ruim maar één keer op.', 'Verwittig de havenmeester.']],
])('commands that no list holds are told by their form and what stands behind: %s', (language, items) => {
  const sample = `# O\n${items.map((item) => `- ⟦${item}⟧`).join('\n')}`;
  expect(marked(sample, { language })).toBe(trimmed(sample));
});

test.each([
  ['it', ['Parete nord del molo.', 'Estate al mare.', 'Rete di pesca.', 'Durante la notte.']],
  ['nl', ['Voor de boten.', 'Komt de schipper, dan vaart hij.', 'Boten van de haven.', 'Toen de haven sloot.']],
])('what only looks like one asks for nothing: %s', (language, items) => {
  const sample = `# O\n${items.map((item) => `- ${item}`).join('\n')}`;
  expect(marked(sample, { language })).toBe(trimmed(sample));
});

test('claims that stand one sentence a paragraph are a list without marks', () => {
  const sample = `# Een haven voor allen
     De haven telt acht boten. Zij liggen er sinds het voorjaar en varen zelden uit.
     ⟦Vaartijden moeten vast liggen.⟧
     ⟦Een tocht moet binnen vijf dagen plaatsvinden.⟧
     ⟦Schippers moeten worden geschoold in het lezen van kaarten.⟧
     ⟦De steiger moet breder worden.⟧
     ⟦Wij willen dat er een lamp per steiger is.⟧
     ⟦Netten moeten elke week worden geteld.⟧`;
  expect(marked(sample, { language: 'nl' })).toBe(trimmed(sample));
});

test('numbered paragraphs that tell make no series that asks', () => {
  const sample = `# Piers
     1.1 The harbour has four piers.
     1.2 Its boats must be counted by law.
     # Crews
     2.1 Nine crews left in the spring.
     2.2 The ferry came twice a day.
     2.3 The mayor was at sea.`;
  expect(marked(sample)).toBe(trimmed(sample));
});

test('a list that names things asks for none, whatever the lists beside it ask', () => {
  const sample = `# Storms
     - ⟦Double each mooring line before the autumn.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Check the piles each spring.⟧
     The boats of the coast are of four kinds.
     - Red boats of the ferry
     - Blue boats of the pilots
     - Green boats of the guild
     - White boats of the bay`;
  expect(marked(sample)).toBe(trimmed(sample));
});

const records = (caption: string, ...statements: readonly string[]) =>
  statements.map((statement, n) => `# Pier ${'ABC'[n]}\nThe planks of this pier are old.\n**${caption}**\n${statement}`).join('\n');

test.each([
  ['Recommendation', ['⟦Short term, new planks.⟧', '⟦Long term, another pier.⟧', '⟦No further boats.⟧']],
  ['Findings and recommendations', ['Short term, new planks.', 'Long term, another pier.', 'No further boats.']],
  ['Impact', ['Short term, new planks.', 'Long term, another pier.', 'No further boats.']],
])('the field %s of each record', (caption, statements) => {
  const sample = records(caption, ...statements);
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});

test('what is told under a caption named for recommendations is none', () => {
  const sample = ['north', 'south', 'west'].map((pier) => `# The ${pier} pier\n**Recommendation**\nThe ${pier} pier was checked against the plans.`).join('\n');
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});
