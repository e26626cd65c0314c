import type { Force } from '../force.js';
import { list } from '../list.js';

const STANDARDS = 'RFC 2119; ISO/IEC Directives part 2';
const CORPUS = 'measured on the labelled English corpus';
const GUIDELINES = 'NICE, Making decisions using NICE guidelines; GRADE handbook';

/** Words of duty, condition and degree in English. */
export const en: Force = {
  language: 'en',
  modals: [
    {
      level: 5,
      phrases: list(`
        must, shall, is required to, are required to, be required to, has to, have to, is to, are to, is obliged to, are obliged to, cannot, mustn't, shan't, can't
      `),
      backed: STANDARDS,
    },
    {
      level: 4,
      phrases: list(`
        should, shouldn't, ought to, needs to, need to, is recommended to, are recommended to, it is essential that
        should be required to
      `),
      backed: STANDARDS,
    },
    { level: 4, top: 5, phrases: ['will', 'will need to', "won't"], backed: STANDARDS },
    { level: 3, phrases: ['is urged to', 'are urged to', 'should be urged to'], backed: CORPUS },
    {
      level: 2,
      phrases: list(`
        need not, needn't, is not required to, are not required to, is not obliged to, are not obliged to, couldn't
        may, could, might, can, may wish to, might wish to, could usefully, is encouraged to, are encouraged to, should be encouraged to
        is invited to, are invited to, is free to, are free to
      `),
      backed: STANDARDS,
    },
  ],
  idle: list('can, could, may, might, will, is to, are to, has to, have to, cannot, need to, needs to'),
  subordinate: list(`
        which, who, that, whether, if, because, how, what, when, where, while, whose, unless, as, how, why, until, before, after, so, they, it
        than
      `),
  wrappers: [
    { level: 5, phrases: list('we require, we direct, this memorandum requires, this directive requires, we order, we demand'), backed: STANDARDS },
    {
      level: 4,
      phrases: list(`
        recommend, recommends, recommended that, is recommended, are recommended, call on, calls on, call upon, calls upon, is advised, we advise
        we propose, recommending
      `),
      backed: GUIDELINES,
    },
    { level: 3, phrases: ['urge', 'urges'], backed: CORPUS },
    {
      level: 2,
      phrases: list(`
        we suggest, i suggest, suggests that, suggest that, is suggested, we encourage, i encourage, encourages, we invite, i invite, invites
        we would encourage, we would suggest, we would invite
      `),
      backed: GUIDELINES,
    },
    {
      level: 1,
      phrases: list(`
        we hope, we note, we welcome, we would welcome, we expect, we look forward to, it is desirable, it would be desirable
        we would like to see
      `),
      backed: CORPUS,
    },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
        consider, consider whether to, consider whether, consider how, consider how to, give consideration to, give further consideration to
        give careful consideration to, give thought to, give serious consideration to, look at, look into, look favourably upon, examine whether
        assess whether, review, examine, assess, evaluate, study, analyse, analyze, investigate, appraise, review whether, seek to, aim to, work towards, work to, try to, attempt to, strive to, endeavour to, endeavor to
        take steps to, take reasonable steps to, make efforts to, make every effort to, use best endeavours to, use reasonable endeavours to
        aspire to, move towards, investigate whether, plan to, prepare to, intend to, consider the case for, consider options for
        consider the feasibility of, assess the feasibility of, assess the case for, make the case for, think about, reflect on, bear in mind
        have regard to, take account of, consider the option of, consider the possibility of, examine the case for, examine the feasibility of
        investigate the feasibility of, review options for
      `),
      backed: GUIDELINES,
    },
    {
      level: 2,
      phrases: list(`
        explore, explore whether, explore options for, explore the options for, explore the possibility of, explore the feasibility of
        explore ways to, explore ways of, explore how, explore opportunities to, wish to consider, wish to, be encouraged to, be invited to
        be free to, be explored
      `),
      backed: CORPUS,
    },
  ],
  ability: list('can, should be able to, must be able to, shall be able to, ought to be able to, will be able to'),
  inquiry: list('review, examine, assess, evaluate, study, analyse, analyze, investigate, appraise, look at, look into'),
  adverbs: list(`
        longer, just, merely, simply, solely,        also, therefore, then, now, together, each, both, jointly, urgently, immediately, further, additionally, always, as, well, actively
        carefully, at, least, all, seriously, either, not, only, continue, to, never, first, in, addition, again, instead, where, possible
        appropriate, at, once, promptly, normally, generally, usually, ideally
      `),
  negators: list(`
    not, never, cannot, no longer, no more, by no means, in no way, under no circumstances, at no time, on no account, need not, needn't, shouldn't
    mustn't, shan't, won't, can't, couldn't
  `),
  positive: list(`
    not only, not just, not merely, not simply, not solely, not least, not later than, not less than, not more than, not fewer than, no later than
    no less than, no more than, no fewer than, no longer than, no greater than, no doubt, no sooner than, whether or not, or not
    not … only … but, not … just … but, not … merely … but
  `),
  ceasing: list(`
    cease to *, cease *ing, stop *ing, refrain from *ing, desist from *ing, abstain from *ing, avoid *ing, discontinue *ing, quit *ing, fail to *
    omit to *, neglect to *, decline to *, refuse to *, hold back from *ing
  `),
  waiting: list(`
    unless, until, except, without, before, other than
  `),
  nobody: list('no, neither, nor, none, nobody'),
  order: 'near',
  hedges: {
    phrases: list(`
        where appropriate, as appropriate, if appropriate, when appropriate, wherever appropriate, whenever appropriate, where relevant
        as relevant, if relevant, where necessary, as necessary, if necessary, when necessary, wherever necessary, where needed, as needed
        if needed, where applicable, as applicable, if applicable, where possible, if possible, when possible, wherever possible
        whenever possible, as far as possible, so far as possible, as far as practicable, so far as practicable, so far as is practicable
        so far as reasonably practicable, so far as is reasonably practicable, as far as reasonably practicable
        as far as is reasonably practicable, as far as is practicable, to the extent possible, to the extent practicable, to the extent feasible
        insofar as possible, insofar as is practicable, where practicable, if practicable, when practicable, wherever practicable
        whenever practicable, where practical, where feasible, if feasible, when feasible, wherever feasible, as far as feasible, where known
        where reasonable, if reasonable, as they see fit, as it sees fit, if desired, where desirable, if … allow, if … permit, where … allow, where … permit, when … allow, when … permit, if resources allow, if resources permit
        as resources allow, as resources permit, when resources allow, where resources allow, resources permitting, within existing resources
        within available resources, within the budget available, within existing budgets, subject to funding, subject to available funding
        subject to available resources, subject to the availability of funding, subject to affordability, generally, normally, in principle
        broadly, in general, as a general rule, at its discretion, at their discretion, where proportionate, if proportionate, where suitable
      `),
    backed: CORPUS,
  },
  openings: {
    phrases: list(`
        subject to, unless, provided that, on condition that, contingent on, conditional on, depending on, if, except where, except when
        except if, in so far as, insofar as, to the extent that, so long as, as long as, only if, only where, only when, in cases where
        in exceptional circumstances, in exceptional cases
      `),
    backed: CORPUS,
  },
  neutral: {
    phrases: list(`
        in consultation with, following consultation with, after consultation with, after consulting, working with, work with, in partnership with
        in collaboration with, in cooperation with, in co operation with, in conjunction with, together with, jointly with, with the support of
        alongside, in agreement with, in liaison with, in discussion with, in coordination with
      `),
  },
  intensity: {
    phrases: list(`
        strongly, as a matter of urgency, as a matter of priority, as a priority, as an urgent priority, as a matter of the utmost urgency
        immediately, urgently, without delay, without further delay, at once, with immediate effect, forthwith
      `),
    backed: CORPUS,
  },
  universal: {
    phrases: list('all of the, each of the, all, every, each, any and all, the whole, entire, in full, universally, without exception'),
    backed: CORPUS,
  },
  each: list('every, each, any and all'),
  partial: {
    phrases: list(`
        some, selected, certain, most, many, a number of, several, relevant, appropriate, a majority of, the majority of, priority, key
        a selection of, a few, particular, various, larger
      `),
    backed: CORPUS,
  },
  accountability: {
    phrases: list(`
        publish, published, make public, made public, report, reported, report publicly, publicly report, lay before parliament, action plan
        annual report, progress report
      `),
    backed: CORPUS,
  },
  ladders: [
    {
      rungs: [['abolish', 'scrap', 'repeal'], list('replace, reform, overhaul, restructure'), ['review', 'examine', 'reconsider']],
      backed: CORPUS,
    },
    {
      rungs: [
        list('ban, prohibit, end, stop, cease, eliminate, eradicate'),
        list('restrict, limit, curb, reduce, minimise, minimize'),
        ['discourage', 'monitor', 'review'],
      ],
      backed: CORPUS,
    },
    {
      rungs: [
        list('establish, create, set up, introduce, appoint, implement, adopt, put in place'),
        ['pilot', 'trial', 'test'],
        list('explore, consider, scope, investigate, discuss, review, examine, assess, study, evaluate'),
      ],
      backed: CORPUS,
    },
    {
      rungs: [list('require, mandate, oblige, compel, instruct, direct'), ['ask', 'request', 'urge'], list('encourage, invite, promote, support, incentivise')],
      backed: CORPUS,
    },
    {
      rungs: [list('ensure, make sure, guarantee, secure'), list('promote, encourage, support, facilitate, seek, aim, help')],
      backed: CORPUS,
    },
    { rungs: [['enforce'], ['monitor'], ['note']], backed: CORPUS },
    {
      rungs: [
        list(`
          publish, provide, fund, finance, build, extend, replace, train, deliver, install, recruit, increase, pay, close, open, merge, launch
          invest, amend, remove, transfer, standardise, standardize, consolidate
        `),
        list('review, examine, assess, study, evaluate, investigate, look at, look into, monitor, discuss'),
      ],
      backed: CORPUS,
    },
  ],
  passive: ['be', 'been'],
  participles: list('ed, en, wn, done, gone, held, made, kept, sent, built, taught, put, set, paid, told, led, cut, brought, found'),
  links: list('of, for, and, the'),
  articles: list('the, a, an, all, any, each, every, both'),
  auxiliaries: list('do, does, is, are, be, did, was, were, has, have'),
  joins: list('and, then'),
  anaphors: list('this, these, it, they, all of these, both'),
  acting: list(`
        responsible, accountable, able, prepared, ready, required, encouraged, urged, more, proactive, willing
      `),
  finite: list('is, are, was, were, has, have, had, do, does, will, should, must'),
  agent: ['by'],
  circumstance: list(`
        to, in, where, if, when, by, for, following, within, after, before, until, given, as, on, at, with, while, once, from, because, since
        over, during, therefore, accordingly, however, also, further, furthermore, finally, first, second, third, additionally, moreover, subject
        unless, under, should, having, building, thus, hence, consequently, working, pending, instead, wherever, whenever, ideally, starting
      `),
  providing: {
    phrases: list(`
        provide, invest, fund, allocate, commit, contribute, increase, raise, recruit, train, build, deliver, create, appoint, achieve, reach
        set aside, make available, made available, spend, release, award, grant, expand, plant, complete, supply, pay, target of, reduce … by
        cut … by, lower … by, be provided, be invested, be allocated, offer, inspect, audit, install, add, capital of, funding of, investment of
        grant of, grants of, budget of
      `),
    backed: CORPUS,
  },
  that: ['that'],
};
