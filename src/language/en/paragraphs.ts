import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** English. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    following recommendation, following recommendations, following actions, recommendations as follows, recommends in summary
    recommendations are as follows, recommends the following, recommend the following, recommends as follows, recommend as follows
    are not authorized, are not authorised, are not permitted, are not allowed, are prohibited, are forbidden
    following measures, following steps, following principles, following proposals, following best practices, take the following
    following lines of action
  `),
  illustrating: list('example, examples'),
  followOns: list('this, these, such, in doing so, it, they'),
  anaphors: ['all of these', 'both'],
  ordinals: list('first, firstly, second, secondly, third, thirdly, fourth, fourthly, fifth, fifthly, finally'),
  terms: list('within, by, target implementation date, target date, implementation date, deadline, timescale, timeframe, due date'),
};
