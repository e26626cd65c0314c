import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** French. */
export const labels: LabelWords = {
  labels: {
    formal: list('recommandation, recommandations, préconisation, préconisations, reco'),
    series: list('proposition, mesure, action, principe, exigence, priorité, engagement, objectif, orientation'),
    other: ['objectif'],
    alone: ['recommandation'],
  },
  columns: {
    acts: list('jalon, activité, tâche, étape, chantier'),
    actors: list('qui, responsable, pilote, porteur, acteur, service pilote, chef de file'),
    deadlines: list('quand, échéance, délai, date limite, date butoir, pour quand'),
    states: list("statut, état, état d'avancement, avancement, suivi, état de la mise en œuvre, situation"),
    offices: list('service, direction, département, bureau, pôle, ministère de'),
  },
  counting: list(
    'premièrement/première, deuxièmement/deuxième, troisièmement/troisième, quatrièmement/quatrième, cinquièmement/cinquième, sixièmement/sixième, septièmement/septième, huitièmement/huitième, neuvièmement/neuvième, dixièmement/dixième',
  ),
  chapters: { volume: list('tome, volume, partie'), chapter: list('chapitre, annexe'), section: ['section'] },
  captions: list('tableau, figure, graphique, encadré'),
  sources: list('paragraphe, paragraphes, point, points, chapitre, section, page, pages, chap, par, n'),
  noteSources: list('p, pp'),
  noteQuestions: [],
  noteRepeats: list('ibid, idem, op cit, et al, cf'),
  styles: { heading: list('titre, rubrique'), other: list('tableau, figure') },
};
