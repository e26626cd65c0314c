import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  [
    'it',
    `# Parere sui moli
    Il Garante esprime parere favorevole, con le seguenti condizioni:
    - ⟦all'art. 2, siano soppresse le parole "e altro";⟧
    - ⟦i registri dei moli siano limitati alle barche presenti;⟧
    - ⟦sia chiarito il ruolo del custode;⟧
    - ⟦il canone sia ridotto alla metà.⟧`,
  ],
  [
    'es',
    `# Dictamen sobre los muelles
    El Consejo informa favorablemente con las siguientes condiciones:
    - ⟦los registros sean limitados a los barcos presentes;⟧
    - ⟦sea ampliado el plazo;⟧
    - ⟦el canon sea reducido a la mitad;⟧
    - ⟦sean publicados los horarios.⟧`,
  ],
  [
    'pt',
    `# Parecer sobre os cais
    O Conselho dá parecer favorável com as seguintes condições:
    - ⟦os registos sejam limitados aos barcos presentes;⟧
    - ⟦seja ampliado o prazo;⟧
    - ⟦a taxa seja reduzida para metade;⟧
    - ⟦sejam publicados os horários.⟧`,
  ],
])('a list of what is to be so, in the subjunctive, asks for it: %s', (language, sample) => expect(marked(sample, { language })).toBe(trimmed(sample)));

test.each([
  [
    'a clause that hangs on another',
    'it',
    `# I moli
    Abbiamo visto:
    - qualora siano chiusi i moli, le barche restano fuori;
    - affinché sia pagato il canone, il custode scrive;
    - se siano riparati i moli, nessuno lo sa;
    - le barche che siano arrivate tardi.`,
  ],
  [
    'what is told',
    'it',
    `# I moli
    Abbiamo visto:
    - i moli sono stati chiusi;
    - il canone è ridotto alla metà;
    - si dice che i registri siano limitati;
    - il custode era assente.`,
  ],
])('%s asks for nothing', (_, language, sample) => expect(marked(sample, { language })).toBe(trimmed(sample)));
