import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

/** A sample says itself how it is read. */
const isRead = (_: string, sample: string) => expect(marked(sample)).toBe(trimmed(sample));

test.each([
  [
    'one topic',
    `
     # 7. Recommendations
     For these reasons I recommend:
     # 4. Keeping the lights
     - (a) ⟦A keeper be appointed for each lighthouse.⟧
     - (b) ⟦The lamps are cleaned every evening.⟧`,
  ],
  [
    'topic after topic, without numbers',
    `
     # Recommendations
     The inquiry makes the following recommendations:
     ## Lamps of the coast
     - (a) ⟦The lamps are cleaned every evening.⟧
     ## Crews
     - (a) ⟦A keeper be appointed for each lighthouse.⟧
     - (b) ⟦Two keepers be on watch in a storm.⟧`,
  ],
  [
    'in Spanish',
    `
     # Recomendaciones
     Por estas razones recomendamos:
     ## 2. Los faros
     - (a) ⟦Un farero para cada faro de la costa.⟧
     - (b) ⟦La limpieza diaria de las lámparas.⟧`,
  ],
])('items hang on the sentence that leads in to them over the titles of their topics: %s', isRead);

test.each([
  [
    'a title that instructs is an item',
    `
     # Recommendations
     We recommend:
     ## 1. ⟦Appoint a keeper for each lighthouse⟧
     - ⟨two for the tall ones⟩`,
  ],
  [
    'items that ask by themselves stand alone',
    `
     # Lights
     Each keeper should take the following steps:
     ## Lamps
     - ⟦Clean the lamps every evening.⟧
     - ⟦Keep oil for nine nights.⟧
     ## Crews
     - ⟦Call the next keeper at two.⟧
     - ⟦Close the door of the lamp room.⟧`,
  ],
  [
    'text below the title ends the list',
    `
     # Lamps
     The keepers propose:
     ## 2. Lamps of the coast
     The lamps of the coast burn oil.
     - (a) The north lamp is red.
     - (b) The south lamp is white.`,
  ],
  [
    'a title of notes',
    `
     # Recommendations
     We recommend:
     ## Appendix
     - (a) The north lamp is red.
     - (b) The south lamp is white.`,
  ],
])('no topic: %s', isRead);

test.each([
  [
    'an overview under topics',
    `
     # Recommendations
     We recommend:
     - ⟦A keeper for each lighthouse of the coast.⟧
     # Overview of the volume
     ## Crews
     - ⟪A keeper for each lighthouse of the coast.⟫`,
  ],
  [
    'a table of the volume, in German',
    `
     # Empfehlungen
     Wir empfehlen:
     - ⟦Für jeden Leuchtturm der Küste ein Wärter.⟧
     # Übersicht
     ## Personal
     ⟪Für jeden Leuchtturm der Küste ein Wärter.⟫`,
  ],
  [
    'a closing list in the subjunctive',
    `
     # Recommendations
     We recommend that:
     - ⟦A keeper be appointed for each lighthouse.⟧
     # The lights at a glance
     ## Lamps
     - ⟪A keeper be appointed for each lighthouse.⟫`,
  ],
  [
    'other words',
    `
     # Recommendations
     We recommend:
     - ⟦A keeper for each lighthouse of the coast.⟧
     # Overview of the volume
     ## Crews
     - A keeper for each lighthouse of the bay.`,
  ],
  [
    'a name that recurs',
    `
     # Recommendations
     We recommend:
     - ⟦Two keepers.⟧
     # Crews
     ## North
     - Two keepers.`,
  ],
])('what is printed again word for word restates, whatever its section is called, and nothing else: %s', isRead);
