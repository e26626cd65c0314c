import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** English. */
export const labels: LabelWords = {
  labels: {
    formal: list('recommendation, recommendations, rec, reco, sub-recommendation, safety recommendation, urgent recommendation'),
    series: list(`
      action, action point, call to action, proposal, measure, best practice, good practice, practice, principle, requirement, priority
      commitment, ask, step, required action, priority action, strategic objective, guideline, quality statement
    `),
    other: list('objective, goal, standard, statement'),
    alone: ['recommendation'],
  },
  columns: {
    acts: list('milestone, activity, task, deliverable, commitment'),
    actors: list('who, by whom, responsible, responsible party, responsibility, owner, lead, led by, lead agency, action owner, responsible body'),
    deadlines: list('by, when, due, due date, by when, deadline, target date, completion date, complete by, to be completed by'),
    states: list(
      'status, current status, state, progress, progress to date, progress made, implementation status, status update, latest update, position, outcome to date',
    ),
    offices: list('department, department of, ministry of, office of, division, unit'),
  },
  counting: list('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth'),
  chapters: { volume: list('volume, part'), chapter: list('chapter, annex, appendix'), section: list('section, schedule') },
  captions: list('table, figure, fig, box, chart, exhibit, map'),
  sources: list('paragraph, paragraphs, para, paras, section, sections, chapter, page, pages, recommendation, ch, chap, sec'),
  noteSources: list('p, pp, para, paras'),
  noteQuestions: list('q, qq'),
  noteRepeats: list('ibid, idem, op cit, et al'),
  styles: { heading: list('heading, title'), other: list('table, figure, caption, box, chart, cover, page, running, header, foot') },
};
