import { list } from '../list.js';
import type { CommandWords } from '../purposes/commands.js';

/** Imperatives of the second person plural that open an instruction beside the infinitive: "utilizzate". */
export const commands: CommandWords = {
  commands: list(`
    adottate, aggiornate, applicate, assicurate, assicuratevi, attivate, avviate, chiedete, coinvolgete, comunicate, condividete, configurate, conservate
    considerate, consultate, controllate, create, definite, descrivete, disabilitate, documentate, eliminate, eseguite, evitate, fate, favorite, fornite
    garantite, gestite, identificate, implementate, includete, indicate, individuate, informate, installate, integrate, limitate, mantenete, mettete, monitorate
    nominate, organizzate, ottenete, pianificate, prevedete, promuovete, proteggete, pubblicate, registrate, rendete, richiedete, riducete, rilasciate
    rimuovete, rispettate, scegliete, scrivete, seguite, separate, sostituite, specificate, stabilite, sviluppate, tenete, testate, usate, utilizzate, valutate
    verificate
  `),
  bareCommand: {
    determiners: list(
      'il, lo, la, i, gli, le, l, un, uno, una, ogni, tutti, tutte, questo, questa, questi, queste, al, allo, alla, ai, agli, alle, ciascun, sempre, solo, subito, almeno',
    ),
    commanding: ['non'],
    endings: list('ate, ete, ite, atevi, etevi, itevi, atelo, atela, ateli, atele, etelo, etela, etele, eteli'),
    // participles of several end so, too, and are told by what stands behind them
    inflected: list('mente'),
    stems: [],
    others: list('parete, estate, rete, quiete, sete, lite, limite, vite, abate, date, fate, state, siete, avete, potete, dovete, volete, tramite, mediante'),
  },
};
