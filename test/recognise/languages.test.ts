import { describe, expect, it } from 'vitest';
import { marked, report, trimmed } from './marked.js';

/** One made-up report for each language: section titles, labels, modals, performatives, infinitives, addressee lines, replies. */
const REPORTS: readonly (readonly [language: string, sample: string])[] = [
  [
    'fr',
    `
    # Constats
    Les redevances des ports ont doublé en dix ans, et personne ne sait pourquoi.
    ‹Selon les armateurs, l'État devrait tout payer.›
    # Recommandations
    Recommandation n° 1 : ⟦publier chaque année les redevances de tous les ports.⟧
    ⟦Nous recommandons au ministère de confier le contrôle à une agence.⟧
    ⟦Il convient également de renforcer les inspections.⟧
    `,
  ],
  [
    'de',
    `
    # Hintergrund
    Die Fähren müssen jedes Jahr gewartet werden. Die Betreiber mussten die Preise im Jahr 2020 erhöhen.
    # Handlungsempfehlungen
    1. ⟦Der Bund sollte die Fähren bis 2030 jährlich fördern.⟧
    2. ⟦Die Länder in die Planung einbeziehen.⟧
    ⟦Wir empfehlen der Bundesregierung, einen Beauftragten für die Fähren zu ernennen.⟧
    # Stellungnahme des Ministeriums
    Das Ministerium hat erklärt, die Länder sollten selbst entscheiden.
    `,
  ],
  [
    'es',
    `
    # Antecedentes
    La gestión de los puertos ha sido deficiente y las cuentas no se publicaron en el periodo fiscalizado.
    # Recomendaciones
    1. ⟦Se recomienda al Ministerio que publique las tasas de los puertos cada año.⟧
    2. ⟦La Autoridad Portuaria debería aprobar un plan de inspección.⟧
    3. ⟦Establecer un registro único de contratos.⟧
    `,
  ],
  [
    'it',
    `
    # Raccomandazioni
    - ⟦Istituire un registro nazionale dei traghetti.⟧
    - ⟦Il Ministero dovrebbe pubblicare i dati delle compagnie ogni anno.⟧
    # Metodologia
    I dati della rilevazione devono essere letti con cautela, e le compagnie che non hanno risposto sono escluse.
    `,
  ],
  [
    'nl',
    `
    # Samenvatting
    De Raad onderzocht het ongeval met de veerboot in de haven van het eiland.
    # Aanbevelingen
    Aan de minister van Infrastructuur:
    1. ⟦Zorg dat alle veerboten een noodplan hebben en dat dit plan jaarlijks wordt geoefend.⟧
    2. ⟦Neem in de wet op dat bemanningen worden getoetst.⟧
    `,
  ],
  [
    'pt',
    `
    # Recomendações
    ⟦Recomenda-se ao Governo que publique as taxas dos portos todos os anos.⟧
    ⟦A autoridade portuária deve aprovar um plano de inspeção até ao final do ano.⟧
    Ao Ministério do Mar:
    - ⟦Criar um registo único dos contratos;⟧
    - ⟦Promover a formação dos pilotos.⟧
    `,
  ],
];

describe('other languages', () => {
  for (const [language, sample] of REPORTS) {
    it(`${language}: recommendations`, () => expect(marked(sample)).toBe(trimmed(sample)));
    it(`${language}: found by itself`, () => expect(report(sample).language).toBe(language));
  }
});
