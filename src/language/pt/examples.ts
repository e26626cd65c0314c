import type { Examples } from '../purposes/examples.js';

/** Portuguese. */
export const examples: Examples = {
  asks: {
    yes: [
      'Cada porto deve ter um barco.',
      'O município deveria publicar as marés.',
      'Recomendamos formar as tripulações.',
      'É vivamente recomendado formar as tripulações.',
      'Propõe-se que o porto tenha um barco.',
      'Seria aconselhável fechar o cais.',
    ],
    no: ['O porto tem um barco.', 'As tabelas saem em maio.'],
  },
  negated: {
    yes: ['O porto não deve fechar o cais.', 'O município não deveria pagar aos pilotos.'],
    no: ['O município deveria publicar as marés.', 'O porto deve iluminar o cais.'],
  },
  reported: {
    yes: [
      'O rascunho propunha que cada porto tivesse um barco salva-vidas.',
      'Já não recomendamos que cada porto tenha um barco salva-vidas.',
      'Uma versão anterior pedia a cada porto um barco salva-vidas.',
      'A proposta de um barco salva-vidas em cada porto foi rejeitada.',
      'Tínhamos recomendado um barco salva-vidas em cada porto.',
    ],
    no: ['Poucos portos têm um barco salva-vidas.', 'Os portos diferem nos seus barcos.', 'O barco velho foi substituído em maio.'],
  },
  conditional: {
    yes: ['O porto deveria iluminar o cais, sempre que possível.', 'O porto deveria, se necessário, iluminar o cais.'],
    no: ['O porto deveria iluminar o cais.'],
  },
};
