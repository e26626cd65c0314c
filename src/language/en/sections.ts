import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** English. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      recommendation, recommendations, recommends, we recommend, calls to action, call to action, required actions, priority actions
      recommended actions, actions required, action plan, proposals for reform, our proposals, next steps, way forward, actions for
      what needs to change, what should be done, what must be done, what needs to be done, our asks, policy options, good practice statements
      best practices
      what … have to do, what … has to do, what … must do, what … need to do, what … needs to do, what … should do
    `),
    openWhole: list(`
      measure, action, actions, principles, proposals, priorities, measures, commitments, requirements, guidelines, practices, what we want to see, asks
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
      bibliography, acknowledgements, acknowledgments, conclusion, conclusions, evidence, endnotes, notes, sources, contents
      key lessons, lessons, abbreviations, definitions, chronology, history, why we did, about
      further reading, faq, frequently asked questions, members, witnesses, contact, discussion, rationale, case study
      oral evidence, written evidence, how we, foreword
      disclaimer, disclaimers, author information, about the author, about the authors
    `),
    findings: list('findings, found, our findings'),
    notes: list(
      'note, notes, endnote, endnotes, footnote, footnotes, note and references, notes and references, endnote and references, endnotes and references, footnote and references, footnotes and references',
    ),
    contents: list('contents, table of contents, list of tables, list of figures, on this page'),
    and: ['and', '&'],
    about: list(`
      previous, previously, reiterated, reclassified, earlier, past, prior, status, progress, implementation of, follow-up, response to, responses to, implemented, closed
      about the, development of, developing, recommendations from, recommendations by, recommendations of the
      grading of, grades of recommendation*, grade of recommendation*, strength of recommendation*, strength of the recommendation*
    `),
  },
  turned: {
    proposals: list('demand*, request*, asks, wishes'),
    refused: list(
      'declined, not adopt*, not taken up, not accept*, not retain*, not support*, not endors*, not includ*, not follow*, decided against, turned down',
    ),
    people: list(
      'witnesses, residents, neighbours, respondents, consultees, participants, interviewees, stakeholders, campaigners, unions, trade unions, associations, charities, petitioners, citizens, the public, the industry, patients, parents, contributors, submitters, commenters, lobbyists, ngos, civil society, third parties, critics, opponents, others, other bodies, another body, earlier inquiries, earlier reports, earlier reviews, earlier committees, previous inquiries, previous reports, previous reviews, previous committees, prior reports, prior audits',
    ),
    of: list('of, from, by'),
    what: list('what'),
    asked: list('want, wants, ask, asks, demand, demands, propose, proposes, suggest, suggests, call for, told, say, expect, expected, requested, hoped'),
  },
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
  replyTitles: list(`
    government response, reply of, response to, response of, reply to, management response, response from, decision letter, this response, our response
    official response
  `),
};
