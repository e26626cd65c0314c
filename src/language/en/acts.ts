import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

const CORPUS = 'measured on the labelled English corpus';

/** English. */
export const acts: ActWords = {
  likeActs: [
    list('fit, install, mount, put in, equip'),
    list('hire, recruit, employ, appoint, engage, name, designate'),
    list('publish, release, issue, print, post, disclose'),
    list('teach, train, instruct, coach'),
    list('buy, purchase, procure, acquire'),
    list('build, construct, erect'),
    list('repair, fix, mend, restore'),
    list('check, inspect, examine, test, verify'),
    list('tell, inform, notify, alert'),
    list('stop, end, ban, abolish, prohibit, forbid, phase out, cease, halt'),
    list('lower, cut, reduce, decrease'),
    list('raise, increase, lift'),
    list('pay, fund, finance, subsidise, subsidize'),
    list('set up, establish, create, found'),
    list('give, provide, supply, offer'),
    list('move, relocate, transfer, shift'),
    list('protect, safeguard, shield'),
    list('count, record, log, register'),
    list('mark, label, sign'),
  ],
  acts: list(`
  abandon, abolish, accelerate, accept, acknowledge, acquire, act, adapt, add, address, adhere, adjust, adopt, advance, advise, advocate, affirm, afford
  agree, aim, alert, align, allocate, allow, amend, analyse, analyze, anticipate, appeal, apply, appoint, approve, arrange, articulate, ask, assess
  assign, assist, assume, attach, attempt, audit, authorise, authorize, avoid, award, balance, ban, base, begin, boost, bring, budget, build, calculate
  call, capture, carry, cease, certify, champion, change, charge, check, clarify, close, co-ordinate, collaborate, collect, combine, commission, commit
  communicate, compare, compel, compile, complete, comply, condition, conduct, confirm, consider, consolidate, consult, continue, convene, convert
  cooperate, coordinate, correct, cover, craft, create, curb, cut, deepen, define, delegate, deliver, demonstrate, deploy, describe, design, designate
  determine, develop, devise, direct, disclose, discontinue, discuss, display, distribute, diversify, document, double, draw, drop, ease, educate, elevate
  eliminate, embed, emphasise, employ, empower, enable, enact, encourage, end, enforce, engage, enhance, ensure, entitle, equip, establish, evaluate
  evolve, examine, exclude, exempt, exercise, expand, expedite, explain, explore, extend, facilitate, feed, fill, finalise, finalize, focus, follow
  forbid, formalise, formalize, formulate, foster, fund, gather, generate, get, give, grant, grow, guarantee, halt, handle, harmonise, harness, help, hire
  hold, host, ideate, identify, ignore, implement, impose, improve, incentivise, include, incorporate, increase, induct, inform, initiate, inject, insist
  inspect, install, instruct, integrate, intensify, introduce, invest, investigate, invite, issue, join, justify, keep, label, launch, lead, learn, leave
  legislate, level, leverage, license, lift, limit, link, list, listen, lobby, localise, log, look, lower, mainstream, maintain, make, manage, mandate
  map, match, maximise, measure, meet, merge, minimise, minimize, mitigate, mobilise, model, modernise, modify, monitor, move, name, negotiate, nominate
  notify, nurture, oblige, observe, obtain, offer, open, operate, optimise, order, organise, outline, oversee, participate, pass, pay, perform, permit
  persuade, phase, pilot, place, plan, position, possess, post, practice, practise, prepare, present, preserve, press, prevent, prioritise, prioritize
  proceed, procure, produce, program, prohibit, promote, prompt, protect, provide, publicise, publish, pursue, push, put, quantify, question, raise, rank
  ratify, rationalise, reach, read, realign, reallocate, rebalance, rebuild, recognise, recognize, reconcile, reconsider, record, recruit, redesign
  redirect, reduce, refer, refine, refocus, reform, refrain, regulate, reinforce, reinstate, reject, relax, release, relocate, rely, remain, remedy
  remind, remove, rename, renew, reorganise, repair, repeal, replace, report, request, require, reserve, resolve, respond, restore, restrict, retain
  reverse, review, revise, revisit, run, safeguard, save, scale, schedule, screen, secure, seek, seize, select, send, separate, serve, set, shape, share
  shift, show, sign, simplify, solicit, solve, speak, specify, spend, sponsor, spread, stage, stand, standardise, standardize, start, stay, step, stop
  streamline, strengthen, stress, study, subject, submit, subsidise, substitute, summarise, supervise, supply, support, surface, survey, suspend, sustain
  switch, tackle, take, target, task, teach, tell, terminate, test, think, tie, tighten, total, trace, track, trade, train, transfer, transform, treat
  trial, trigger, tune, turn, undertake, unify, unlock, update, upgrade, uphold, urge, use, utilise, utilize, validate, value, vary, verify, visit, wait
  waive, warn, weigh, widen, win, withdraw, work, write
`),
  nounActs: list(`
  train, work, result, return, interest,  access, account, archive, back, benchmark, block, cache, cap, catalog, click, code, command, contact, copy, default, detail, drill, draft, drive, edit, estimate
  exchange, export, file, fill, filter, fix, flag, force, grade, guard, guide, hash, highlight, hook, import, index, interview, kick, load, lock, mark, mind
  mount, notice, own, pair, patch, pick, pin, play, point, print, probe, profile, prove, pull, purchase, query, queue, register, resort, respect, return, reward
  route, sample, sanction, scan, scope, search, sense, shield, size, sort, split, state, store, structure, supplement, tag, tailor, tap, throttle, throw, time
  touch, transition, travel, trust, try, view, wash, watch, wear, weave, wrap, zone, group, load, own, present, separate, complete, open, clean, clear, free, harden
  address, aim, appeal, approach, audit, balance, ban, base, budget, call, capture, change, charge, commission, condition, cover, cut, design, display
  document, double, end, exercise, focus, follow, fund, grant, help, host, label, lead, level, limit, link, list, log, look, lower, map, match, measure
  model, move, name, open, order, pilot, place, plan, position, post, practice, press, process, program, question, rank, read, record, release, report
  request, research, review, run, scale, schedule, screen, separate, set, shape, share, shift, show, sign, spread, stage, stand, start, step, stress
  study, subject, supply, support, survey, switch, target, task, test, tie, total, trace, track, trade, transfer, trial, trigger, tune, turn, use, value
  visit, work
`),
  participles: list(`
  begun, brought, built, cut, drawn, given, held, kept, led, made, overseen, put, sent, set, sought, taken, undertaken, upheld, withdrawn, written
`),
  actEndings: [],
  actingNouns: list('tion, ment, sion, ing'),
  ladders: [
    {
      rungs: [['abolish', 'scrap', 'repeal'], list('replace, reform, overhaul, restructure'), ['review', 'examine', 'reconsider']],
      sourced: CORPUS,
    },
    {
      rungs: [
        list('ban, prohibit, end, stop, cease, eliminate, eradicate'),
        list('restrict, limit, curb, reduce, minimise, minimize'),
        ['discourage', 'monitor', 'review'],
      ],
      sourced: CORPUS,
    },
    {
      rungs: [
        list('establish, create, set up, introduce, appoint, implement, adopt, put in place'),
        ['pilot', 'trial', 'test'],
        list('explore, consider, scope, investigate, discuss, review, examine, assess, study, evaluate'),
      ],
      sourced: CORPUS,
    },
    {
      rungs: [list('require, mandate, oblige, compel, instruct, direct'), ['ask', 'request', 'urge'], list('encourage, invite, promote, support, incentivise')],
      sourced: CORPUS,
    },
    {
      rungs: [list('ensure, make sure, guarantee, secure'), list('promote, encourage, support, facilitate, seek, aim, help')],
      sourced: CORPUS,
    },
    { rungs: [['enforce'], ['monitor'], ['note']], sourced: CORPUS },
    {
      rungs: [
        list(`
          publish, provide, fund, finance, build, extend, replace, train, deliver, install, recruit, increase, pay, close, open, merge, launch
          invest, amend, remove, transfer, standardise, standardize, consolidate
        `),
        list('review, examine, assess, study, evaluate, investigate, look at, look into, monitor, discuss'),
      ],
      sourced: CORPUS,
    },
  ],
  providing: {
    phrases: list(`
        provide, invest, fund, allocate, commit, contribute, increase, raise, recruit, train, build, deliver, create, appoint, achieve, reach
        set aside, make available, made available, spend, release, award, grant, expand, plant, complete, supply, pay, target of, reduce … by
        cut … by, lower … by, be provided, be invested, be allocated, offer, inspect, audit, install, add, capital of, funding of, investment of
        grant of, grants of, budget of
      `),
    sourced: CORPUS,
  },
  qualifying: list(
    'with, without, having, who have, whose, aged, absent, older, old, younger, of age, worth, earning, employing, containing, born, dating, built, taller, longer than, larger than, affecting, serving',
  ),
  exceeding: list('more than, over, above, upwards of, in excess of, exceeding, greater than, or older, and over, and above'),
  accountability: {
    phrases: list(`
        publish, published, make public, made public, report, reported, report publicly, publicly report, lay before parliament, action plan
        annual report, progress report
      `),
    sourced: CORPUS,
  },
  looking: list(`
    assess, explore, examine, study, investigate, consider, review, identify, evaluate, look into, look at, analyse, analyze, appraise
  `),
  enduring: list(`
    close, closed, shut, keep, kept, ban, banned, prohibit, prohibited, forbid, forbidden, block, blocked, suspend, suspended, freeze, frozen, continue, continued, maintain, maintained, retain, retained, remain, stay, exempt, exempted, restrict, restricted
  `),
  looked: list(`
    feasibility, costs and benefits, case for, merits, options for, scope for, possibility, desirability, need for, viability, practicability, whether
  `),
  inquiry: list('review, examine, assess, evaluate, study, analyse, analyze, investigate, appraise, look at, look into'),
};
