import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('loi, projet de loi, règlement, décret, arrêté, ordonnance, code'),
      policy: list('politique, directive, charte'),
      plan: list("plan d'action, feuille de route"),
      minutes: list('procès-verbal, compte rendu, compte-rendu, relevé de décisions'),
      decision: list('jugement, arrêt, décision, ordonnance du juge'),
      progress: list("état d'avancement, rapport de suivi, suivi des recommandations, bilan de mise en œuvre, rapport d'étape, suites données"),
    },
    about: list('sur, concernant, relatif'),
    enacting: list(
      'attendu que, considérant que, vu la loi, vu le vu le décret, décrète, entre en vigueur, entrera en vigueur, le présent règlement, la présente loi, le présent décret, est abrogé, sont abrogés, commet une infraction, est passible, quiconque contrevient',
    ),
    articles: list('article, art'),
    meeting: list(
      'la séance est levée, séance levée, étaient présents, sont présents, excusés, ordre du jour, approbation du procès-verbal, sont excusés, absents excusés, il est proposé par, appuyé par',
    ),
    ruling: list('par ces motifs, la cour décide, le tribunal décide, rejette le pourvoi, la partie défenderesse, condamne aux dépens, article 1er la requête'),
    earlier: list(
      'nous avions recommandé, avait recommandé, avaient recommandé, a recommandé, recommandations précédentes, recommandations antérieures, recommandations formulées, nos recommandations, ces recommandations, recommandations émises, cette recommandation est, cette recommandation a, ces recommandations sont, ces recommandations ont',
    ),
    statuses: list(
      'mise en œuvre, mises en œuvre, partiellement mise en œuvre, non mise en œuvre, réalisé, réalisée, en cours, achevé, achevée, clos, close, non réalisée, acceptée, totale, partielle',
    ),
  },
};
