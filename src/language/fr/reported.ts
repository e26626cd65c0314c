import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** French. */
export const reported: ReportedWords = {
  reported: list(`
    selon, a déclaré, ont déclaré, affirme, affirment, a estimé, a souligné, ont souligné, a rappelé, a recommandé, avait recommandé, d'après
    a proposé, a demandé, disent que, estiment que, ont affirmé, ont estimé, ont rappelé, ont recommandé, ont proposé, ont demandé, recommandé par, auditionnés
    estime que, estime qu, estiment qu, considère que, considère qu, considèrent que, considèrent qu, indique que, indiquent que, précise que
    dispose que, dispose qu, prévoit que, souligne que, soulignent que, soutient que, soutiennent que, juge que, jugent que, demande que
    demandent que, pense que, pensent que, ont jugé que, l'idée que, l'idée qu
    demandait, demandaient, proposait, proposaient, souhaitait, souhaitaient, réclamait, réclamaient, réclament, avait demandé, avaient demandé
      s'exprimait ainsi, s'est exprimé ainsi, l'a dit ainsi, résumait ainsi, a résumé ainsi
    `),
  former: {
    versions: list(`
      projet de texte, projet initial, avant-projet, projet soumis, projet mis en consultation, version antérieure, version précédente
      version initiale, première version, version soumise, texte initial, texte antérieur, rapport précédent, précédent rapport, dernier rapport, rapport intermédiaire, rapport provisoire
      document de consultation, brouillon
    `),
    asked: list(`
      proposait, proposé, recommandait, recommandé, préconisait, préconisé, suggérait, suggéré, demandait, demandé, appelait, invitait, souhaitait
      prévoyait, prévu, prévue, exigeait, exigé, contenait, comportait, figurait
    `),
    proposals: list('proposition*, recommandation*, préconisation*, suggestion*, idée'),
    rejected: list(`
      retiré, retirée, retirés, retirées, rejeté, rejetée, rejetés, rejetées, écarté, écartée, écartés, écartées, abandonné, abandonnée, abandonnés
      abandonnées, supprimé, supprimée, supprimés, supprimées, pas été retenue, pas été retenu, pas retenue, pas retenu, pas été reprise, renoncé
      remplacé, remplacée
    `),
    made: list('a formulé, ont formulé, a fait, ont fait, a adressé, ont adressé, a émis, ont émis'),
    before: list('déjà, précédemment, auparavant'),
    phrases: list(`
      avait proposé, avaient proposé, avions proposé, avait recommandé, avaient recommandé, avions recommandé, avait préconisé, avions préconisé
      avait suggéré, avions suggéré, avait demandé, était proposé, était proposée, était recommandé, était préconisé, initialement proposé, d'abord proposé, d'abord recommandé, d'abord préconisé
      initialement proposée, initialement recommandé, initialement prévu, initialement prévue, ne recommande plus, ne recommandons plus, ne propose plus
      ne proposons plus, ne préconise plus, ne préconisons plus, ne demande plus, ne demandons plus, ne suggère plus, ne recommande pas, ne recommandons pas
      ne propose pas, ne préconise pas, plus recommandé, plus recommandée, plus proposé, renonce à recommander, renoncé à recommander, renoncé à proposer
      envisagé de recommander, envisagé de demander, envisagé de proposer, envisagé d'inviter, envisagé de prier, envisagé d'imposer, songé à demander, plutôt que de recommander, au lieu de recommander
    `),
  },
  own: list('nous, je, notre, essentiel, important, indispensable, mission, commission, recommande'),
  responses: list(`
    le gouvernement accepte, le gouvernement partage, accepte cette recommandation, en réponse à, prend acte de, souscrit à, a répondu
    a indiqué que
  `),
  answers: list(
    'le gouvernement accepte, le gouvernement partage, le gouvernement souscrit, nous acceptons cette recommandation, notre réponse, la présente réponse',
  ),
  answering: list('souscrit, souscrivons, est d accord, sommes d accord'),
  noting: list(
    'accepte, acceptent, acceptons, accueille, accueillons, partage, partageons, rejette, rejetons, approuve, approuvons, soutient, soutenons, prend acte, prenons acte',
  ),
  answered: list('ce, cet, cette, ces, cela, ceci, recommandation*, proposition*, constat*'),
  mentions: list('recommandation, recommandations, recommandé, recommandée, recommandées, préconisations, préconisation'),
  consultation: list('vos observations, vos commentaires, votre avis, vos remarques, consultation publique, faites nous'),
};
