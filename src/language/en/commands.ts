import { list } from '../list.js';
import type { CommandWords } from '../purposes/commands.js';

/** Verbs with which checklists, standards and controls instruct, beside those with which reports do. */
export const commands: CommandWords = {
  commands: list(`
    access, accommodate, accompany, account, acquaint, activate, adjourn, administer, aggregate, allot, annotate, append, approach, archive, ascertain
    attend, attest, authenticate, automate, back, batch, benchmark, block, bolster, bound, bring, cache, cancel, cap, catalog, catalogue
    centralise, centralize, characterise, characterize, choose, clean, clear, click, co-develop, code, command, compute, conceive, configure, connect
    conserve, contact, contain, contribute, copy, crawl, customise, customize, debug, decide, decommission, decouple, dedicate, deduplicate, deepen
    default, defer, demarcate, deny, deprecate, derive, destroy, detail, detect, diagnose, digitise, digitize, disable, disallow, discard, discourage
    discover, disinfect, dispose, disseminate, distinguish, download, draft, drill, drive, dust, edit, embrace, emphasize, empty, encapsulate
    encode, encompass, encrypt, endeavour, endorse, enlarge, enlist, enrich, enrol, enroll, enter, enumerate, envisage, eradicate, escalate, escort
    estimate, exchange, execute, exit, expire, export, express, familiarise, familiarize, file, fill, filter, find, fix, flag, flush, force, forward
    free, fulfil, fulfill, gain, govern, grade, group, guard, guide, harden, hash, highlight, honor, honour, hook, hunt, illustrate, imagine
    import, index, indicate, infer, insert, institute, institutionalise, institutionalize, insulate, insure, intercept, interview, isolate, iterate
    kick, leave, liaise, limit, load, locate, lock, mark, maximize, migrate, mobilize, modernize, mount, mute, navigate, normalise
    normalize, notice, omit, optimize, organize, orient, override, overwrite, pair, parse, partition, partner, patch, pick, pin, ping, play, point
    populate, pre-empt, preempt, prefer, prefix, prescribe, preserve, print, probe, process, profile, propose, prove, provision, prune, publicize, pull
    purchase, purge, quarantine, query, queue, rationalize, re-evaluate, reaffirm, reassess, rebuild, recalculate, receive, recommend, recover, recycle
    redact, rediscover, reevaluate, register, regularise, reiterate, rely, remember, render, reorganize, repeat, rephrase, reposition, research, reset
    resist, resort, respect, rethink, retire, retrain, retrieve, return, reuse, revamp, revitalise, revitalize, revoke, reward, rotate, route, sample
    sanction, sanitise, sanitize, scan, scope, scrub, scrutinise, scrutinize, seal, search, segment, segregate, self-assess, sell, sense, settle
    shield, shred, shut, size, skip, sort, split, stabilise, stabilize, store, structure, subscribe, subsidize, summarize, supplement
    suppress, synchronise, synchronize, systematise, tag, tailor, tap, tell, throttle, throw, tolerate, touch, transcribe, transition, translate
    transmit, travel, triage, uncover, understand, uninstall, unite, unplug, upload, ventilate, vet, view, wash, watch, wear, weave
    whitelist, wrap, zone
  `),
  bareCommand: {
    determiners: list('the, a, an, all, any, each, every, your, our, their, its, this, these, those, whether, how'),
    commanding: list('not, never, always, please'),
    inflected: list('ing, ed, ly, s, ward'),
    stems: list('ss, eed, bring, string, spring, swing, embed, shed, shred, wed, apply, comply, rely, reply, supply, multiply, focus, bias, canvas'),
    others: list(`
      aboard, above, across, after, again, ago, albeit, almost, alone, along, alongside, already, although, amid, among, amongst, anew, around, aside, atop, away
      back, behind, below, beneath, beside, besides, beyond, circa, despite, down, else, ever, except, far, few, first, half, hence, here, inside, instead, later
      let, like, long, many, maybe, meanwhile, minus, much, near, never, next, none, now, often, once, one, opposite, otherwise, outside, perhaps, plus, quite
      rather, second, seldom, several, short, sometimes, soon, still, third, though, throughout, till, today, tomorrow, too, twice, two, underneath, unlike, upon
      versus, well, whatever, whenever, wherever, whichever, whoever, worldwide, worth, yesterday, yet, given, due, thereby, whereby, wherein, nor, people, part
    `),
  },
};
