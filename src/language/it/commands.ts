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
};
