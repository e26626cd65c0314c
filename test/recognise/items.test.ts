import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  [
    'links',
    `
     # Recommendations
     ⟦The island council should count the seals of the bay every spring and publish the figures.⟧
     - Seals in numbers
     - All publications`,
  ],
  [
    'contacts, in German',
    `
     # Empfehlungen
     ⟦Die Hafenbehörde sollte alle Brücken jährlich prüfen und die Ergebnisse veröffentlichen.⟧
     - Pressestelle der Behörde
     - Telefon 040 123 456`,
  ],
  [
    'names of units, in French',
    `
     # Recommandations
     ⟦Le port devrait contrôler chaque grue avant l'été.⟧
     - Direction des quais
     - Bureau des plaintes`,
  ],
])('bullets below a finished sentence complete nothing: %s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});

test.each([
  [
    'the sentence is left open',
    `
     # Recommendations
     ⟦The island council should publish:⟧
     - ⟨Seals in numbers⟩
     - ⟨All tide tables⟩`,
  ],
  [
    'the sentence announces them',
    `
     # Recommendations
     ⟦The island council should take the following steps.⟧
     - ⟨Seals in numbers⟩
     - ⟨All tide tables⟩`,
  ],
  [
    'they spell it out',
    `
     # Recommendations
     ⟦The island council should count the seals of the bay every spring.⟧
     - ⟨Publish the figures in May.⟩
     - ⟨Train the wardens of each beach.⟩`,
  ],
  [
    'letters make them parts',
    `
     # Recommendations
     ⟦The island council should count the seals of the bay every spring.⟧
     - (a) ⟨seals on the north beach⟩
     - (b) ⟨seals on the sand bank⟩`,
  ],
])('items belong to the sentence above where %s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});

test.each([
  [
    'things to be done',
    `
     # Recommendations
     ⟦We recommend that the harbour board take the following steps:⟧
     1. ⟦Consideration of the tide in each plan of the quay.⟧
     2. ⟦Prioritization of repairs by the age of the piles.⟧
     ⟦To keep skippers out of danger, we further recommend that the island council and its pilots see to:⟧
     3. ⟦Publication of all tide tables.⟧`,
  ],
  [
    'things to be done, in German',
    `
     # Empfehlungen
     ⟦Wir empfehlen dem Hafenamt die folgenden Schritte:⟧
     1. ⟦Prüfung der Kräne vor jedem Winter.⟧
     2. ⟦Veröffentlichung aller Pegelstände.⟧
     ⟦Damit kein Kapitän in Gefahr gerät, empfehlen wir dem Inselrat, mit den Lotsen zu sorgen für:⟧
     3. ⟦Zählung der Boote im Mai.⟧`,
  ],
  [
    'parts, where each list begins anew',
    `
     # Recommendations
     ⟦The harbour board should publish:⟧
     1. ⟨Seals in numbers⟩
     2. ⟨All tide tables⟩
     ⟦The island council should publish:⟧
     1. ⟨Boats in numbers⟩`,
  ],
])('numbers that run on from one sentence to the next count recommendations: %s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});
