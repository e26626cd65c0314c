import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** English. */
export const contrasts: ContrastWords = {
  ends: list(`
    halt, halted, halting, stop, stopped, stopping, end, ended, ending, cease, ceased, discontinue, discontinued, suspend, suspended, suspending
    abandon, abandoned, cancel, cancelled, canceled, scrap, scrapped, terminate, terminated, abolish, abolished, phase out, phased out
    wind down, wound down, shut down, axe, axed, dismantle, dismantled, put an end to
  `),
  furthers: list(`
    continue, continued, continuing, keep up, keep open, kept open, maintain, maintained, maintaining, expand, expanded, expanding, extend
    extended, introduce, introduced, operate, operated, resume, resumed, restart, restarted, reopen, reopened, support, supported, fund, funded
    finance, financed, retain, retained, preserve, preserved, establish, established, create, created, restore, restored, carry on
    go ahead with, proceed with
  `),
  including: list('with, including, inclusive of'),
  excluding: list('without, excluding, exclusive of'),
  multiples: [
    list('double, doubled, doubling, twofold, two fold'),
    list('triple, tripled, tripling, treble, trebled, trebling, threefold, three fold'),
    list('quadruple, quadrupled, quadrupling, fourfold, four fold'),
    list('fivefold, five fold, quintuple, quintupled'),
    list('tenfold, ten fold'),
    list('halve, halved, halving'),
    list('quarter, quartered, quartering'),
  ],
  seasons: [
    ['easter'],
    ['christmas'],
    ['whitsun', 'pentecost'],
    ['new year'],
    ['lent'],
    ['advent'],
    ['michaelmas'],
    list('thanksgiving'),
    ['ramadan'],
    ['hanukkah'],
    ['diwali'],
    ['spring'],
    ['summer'],
    list('autumn, fall'),
    ['winter'],
    ['term', 'end of term'],
    ['school year', 'end of the school year'],
    ['harvest'],
  ],
  deadlines: list('by, before, no later than, not later than, by no later than, on or before, at the latest by, by the end of, before the end of'),
  beyond: list('more than, over, above, in excess of, exceeding, greater than, less than, fewer than, under, below'),
  reached: list(
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, at most, no more than, not more than, a maximum of, up to',
  ),
};
