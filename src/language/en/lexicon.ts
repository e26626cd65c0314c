import { list } from '../list.js';
import type { Lexicon } from '../types.js';
import { acts, irregular, nounActs } from './acts.js';
import { bodies } from './bodies.js';

/** English: measured on the labelled corpus. */
export const en: Lexicon = {
  language: 'en',
  labels: {
    formal: list('recommendation, recommendations, rec, reco, sub-recommendation, safety recommendation, urgent recommendation'),
    series: list(`
      action, action point, call to action, proposal, measure, best practice, good practice, practice, principle, requirement, priority
      commitment, ask, step, required action, priority action, strategic objective, guideline, quality statement
    `),
    other: list('objective, goal, standard, statement'),
    alone: ['recommendation'],
  },
  chapters: { volume: list('volume, part'), chapter: list('chapter, annex, appendix'), section: list('section, schedule') },
  captions: list('table, figure, fig, box, chart, exhibit, map'),
  sections: {
    open: list(`
      recommendation, recommendations, recommends, we recommend, calls to action, call to action, required actions, priority actions
      recommended actions, actions required, action plan, proposals for reform, our proposals, next steps, way forward, actions for
      what needs to change, what should be done, what must be done, what needs to be done, our asks, policy options, good practice statements
      best practices
    `),
    openWhole: list(`
      actions, principles, proposals, priorities, measures, commitments, requirements, guidelines, practices, what we want to see, asks
      guiding principles
    `),
    series: list('principles, guiding principles, best practices, commitments, requirements, priorities, calls to action'),
    restate: list(`
      summary, executive summary, overview, at a glance, highlights, in brief, key points, key messages, list of recommendations
      consolidated recommendations, recommendations in full, compendium of recommendations, list of all recommendations
      table of recommendations
    `),
    reply: list('response, responses, comments, agency comments, reply, replies, letter from, views of'),
    close: list(`
      background, introduction, methodology, method, methods, scope, terms of reference, appendix, annex, annexe, glossary, references
      bibliography, acknowledgements, acknowledgments, findings, conclusion, conclusions, evidence, endnotes, notes, sources, contents
      key lessons, lessons, abbreviations, definitions, chronology, history, found, why we did, about, our findings
      further reading, faq, frequently asked questions, members, witnesses, contact, discussion, rationale, case study
      oral evidence, written evidence, how we, foreword
    `),
    contents: list('contents, table of contents, list of tables, list of figures, on this page'),
    and: ['and', '&'],
    about: list(`
      previous, previously, reiterated, reclassified, earlier, past, prior, status, progress, implementation of, follow-up, response to, responses to, implemented, closed
      about the, development of, developing, recommendations from, recommendations by, recommendations of the
    `),
  },
  modals: {
    must: { phrases: list('must, shall'), backed: 'RFC 2119; ISO/IEC Directives part 2' },
    should: { phrases: list('should, ought to'), backed: 'RFC 2119; ISO/IEC Directives part 2' },
    need: { phrases: list('needs to, need to, will need to, it is essential that, it is imperative that, it is vital that, it is necessary') },
    rule: { phrases: list('is required to, are required to, has to, have to, is obliged to, are obliged to') },
    may: {
      phrases: list(`
        may wish to, may want to, might wish to, might consider, could consider, may consider, are encouraged to, is encouraged
        is encouraged to
      `),
      backed: 'RFC 2119; ISO/IEC Directives part 2',
    },
  },
  performatives: {
    first: list('we, i'),
    verbs: list(`
      recommend, urge, call on, call upon, call for, propose, advise, reiterate our call, ask that, request that
      would recommend
    `),
    soft: list('encourage, invite, suggest, would encourage, would urge, would welcome, look to'),
    again: list('continues to recommend, continue to recommend, reiterates its recommendation, reiterate our recommendation, reiterates'),
    third: list(`
      recommends, urges, calls on, calls upon, calls for, encourages, invites, proposes, advises, suggests, is recommending, am recommending
      are recommending, is therefore recommending
    `),
    past: list(`
      recommended that, recommended to, made the following recommendation, issued the following recommendation, has recommended that
    `),
    impersonal: list(`
      is recommended that, is recommended, are recommended, is strongly recommended, is therefore recommended, recommendation is
      recommendation is that, recommendation remains, is suggested that, we would like to see, we want to see, we wish to see, should be a matter of priority, is not recommended
      are not recommended, be a matter of urgency
    `),
  },
  authors: list(`
    committee, commission, inquiry, board, panel, review, taskforce, task force, council, tribunal, coroner, report, ombudsman, bureau
    assembly, group, authors, team, working group
  `),
  bodies,
  definite: list('the, this, that, these, our, its, their, his, her, government, governments, ministers, parliament, congress, it, they, he, she'),
  acts,
  nounActs,
  participles: irregular,
  actEndings: [],
  leadIns: list(`
    following recommendation, following recommendations, following actions, recommendations as follows, recommends in summary
    recommendations are as follows, recommends the following, recommend the following, recommends as follows, recommend as follows
    are not authorized, are not authorised, are not permitted, are not allowed, are prohibited, are forbidden
    following measures, following steps, following principles, following proposals, following best practices, take the following
  `),
  followOns: list('this, these, such, in doing so, it, they'),
  terms: list('within, by, target implementation date, target date, implementation date, deadline, timescale, timeframe, due date'),
  responses: list(`
    concur, concurs, concurred, partially concurs, nonconcurred, agreed with our, agreed with the, agrees with the, disagreed with
    disagrees with, partially agreed, accepted the recommendation, accepted in full, accepted in principle, in response to our
    in response to the, response to our recommendation, did not comment on, responded to the recommendation, implemented the recommendation
    implementation of the recommendation, have accepted, has accepted, was accepted, were accepted, recommendation was closed
    considers … implemented, defers to
  `),
  answers: list(`
    accepts this recommendation, accepts the recommendation, accepts these recommendations, accepts recommendation, accept this recommendation
    government accepts, government agrees, government welcomes, government notes, government recognises, government recognizes
    government is committed, government broadly agrees, government does not accept, government rejects, government partially accepts
    government supports this, department accepts, department agrees, we accept this, we accept the, we agree with the committee, we agree with this
    in our response, this response, our response, welcomes the report, grateful to the committee, committee's recommendation
    committee's recommendations, inquiry's recommendation, inquiry's recommendations, as the committee recommends
  `),
  replyTitles: list(`
    government response, response to, response of, reply to, management response, response from, decision letter, this response, our response
    official response
  `),
  reported: list(`
    told us, told the, told me, argued, argues, claimed, said, says, stated, suggested, noted that, asserted, contended, submitted that
    submitted, according to, stressed, emphasised, emphasized, highlighted, commented, explained, advised, in evidence, witnesses
    concluded that, believed, felt that, considered that, agreed that, called for, proposed, urged, asked, wrote, warned, observed that
    decided, resolved that, ruled that, directed that, ordered that, insisted, hoped that, feared that, recommended by, recommended in, recommended above, stipulates, requires that, provides that, states that, respondents, pointed out
    his suggestion, her suggestion, their suggestion, his submission, her submission, their submission, it is submitted
    demanded, demand that, think, thinks, thought, believe, believes, insists, it has been suggested, in the view of, described, reported that, announced, promised, raised concerns
  `),
  former: {
    versions: list(`
      draft, earlier version, earlier text, previous version, previous text, prior version, first version, original version, original text
      interim report, preliminary report, initial report, consultation paper, consultation document, consultation version
    `),
    asked: list(`
      proposed, recommended, suggested, asked, called, urged, advised, wanted, envisaged, foresaw, included, contained, provided, required, sought
      stated, had, would have, put forward, set out
    `),
    proposals: list('proposal*, recommendation*, suggestion*, idea, call for'),
    rejected: list(`
      withdrawn, withdrew, withdraw, rejected, reject, dropped, drop, abandoned, removed, deleted, superseded, deprecated, replaced, omitted, left out
      taken out, not taken forward, not been taken forward, not pursued, found no support, no longer
    `),
    phrases: list(`
      had proposed, had recommended, had suggested, had asked, had called for, originally proposed, originally recommended, originally suggested
      was proposed, were proposed, was suggested, were suggested, proposal to, no longer recommend*, no longer propos*, no longer suggest*, no longer ask*
      no longer call*, do not recommend, does not recommend, did not recommend, not recommending, not proposing, considered recommending
      considered proposing, considered whether to recommend, stopped short of recommending, rather than recommend*, instead of recommending
      decided not to, decided against, was rejected, were rejected, was not taken forward, not been taken forward, withdrawn
    `),
  },
  unreal: list(`
    should have, ought to have, must have, might have, shall have, should not have, ought not to have, had recommended
    would have recommended, reluctant to recommend
  `),
  idle: list(`
    be noted, be stressed, be remembered, be emphasised, be borne in mind, be read, be understood, be seen, be clear, be possible, be able
    seem, sound, feel, surprise, astonish, suffice, be no surprise, be enough, be home, be interpreted, be regarded, be acknowledged, be said, be mentioned, be obvious, be expected, be familiar, come as, be considered private
  `),
  guesses: list('by now, by then, surely, probably, presumably, no doubt'),
  effects: list(
    'help, enable, allow, lead, result, bring, make it, give, provide, reduce, improve, ensure, also help, contribute, mean, facilitate, encourage',
  ),
  consultation: list(
    'feedback, your comments, your views, your suggestions, comments on this draft, respond to this consultation, submit comments, closing date',
  ),
  agents: list('by'),
  determiners: list('the, a, an, all, each, every, any, no, both, such, our, their, its, his, her, there, it, they, he, she, we'),
  subordinate: list('if, when, where, which, who, whose, because, unless, until, although, than, while, whilst, as, since, once, before, after'),
  dependent: list('whether, if, why, how, what, by which, in which, to which, under which, for which, with which, with whom, to whom, for whom'),
  own: list(`
    we, i, our, my, recommend, recommends, recommended, recommending, essential, important, vital, clear, imperative, critical, crucial, committee
    inquiry, view, proposes
  `),
  adverbs: list(`
    not, never, also, therefore, now, each, all, always, only, then, thus, further, furthermore, both, either, jointly, again, still, likewise
    hereby, moreover, would, urgently
  `),
  copulas: ['be'],
  participleEndings: [],
  perfects: [],
  finite: list(
    'is, are, was, were, has, have, had, does, did, will, would, can, could, may, might, cannot, came, went, ran, took, made, gave, said, became, began, got',
  ),
  complementers: ['that'],
  subjects: { we: list('we, i, one'), you: list('you'), there: list('there') },
  connectives: list(`
    and, so, therefore, that, but, also, however, thus, hence, accordingly, furthermore, reason, reasons, why, consequently, moreover, additionally, finally
    first, second, third, report, today, here
  `),
  possessions: list('a, an, the, access, regard, due, clear, no, their, its, at, in, sufficient, adequate, appropriate'),
  ordinals: list('first, firstly, second, secondly, third, thirdly, fourth, fourthly, fifth, fifthly, finally'),
  pronouns: list('it, they, this, these, those, he, she, such, both, each, all, one'),
  mentions: list('recommendation, recommendations, recommended, recommending, recommend, recommends, recommendation*'),
  sources: list('paragraph, paragraphs, para, paras, section, sections, chapter, page, pages, recommendation'),
  kinds: {
    guideline: list(
      'guideline, guidelines, guide, handbook, checklist, playbook, toolkit, code of practice, best practice, best practices, recommended practices, good practice, clinical guidance',
    ),
    standard: list(`
      standard, directive, specification, policy, requirements, regulation, memorandum, template, principles, terms and conditions, framework
      baseline
    `),
    report: list('report, review, inquiry, inquest, evaluation, audit, study, assessment, investigation, survey'),
    self: 'this',
  },
  weak: list(`
    a, an, the, this, that, these, those, it, its, they, their, them, he, she, his, her, we, our, us, i, my, you, your, who, which, what, whose, whom, there, here
    and, or, but, nor, if, then, than, so, as, at, by, for, from, in, into, of, on, onto, to, with, without, within, between, among, through, over, under, up, out
    off, about, against, during, before, after, per, via, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, doing, done, not, no, any
    all, each, every, some, such, other, another, more, most, less, least, very, also, only, just, even, both, either, same, own, can, could, may, might, will
    would, shall, should, must, ought, need, needs, needed, when, where, while, how, why, because, since, until, unless, whether, however, therefore, thus, hence
    recommend, recommends, recommended, recommendation, recommendations, ensure, ensures, consider, considers, urge, urges, require, requires, required
  `),
  common: list('the, of, and, to, in, that, is, for, with, by, on, be, this, are'),
};
