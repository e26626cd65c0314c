import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('act, bill, by-law, bylaw, statute, ordinance, regulations, code of ordinances'),
      policy: list('policy, directive, memorandum, charter'),
      plan: list('action plan, roadmap, implementation plan, plan of action'),
      minutes: list('minutes, meeting notes, meeting summary, meeting overview, notes of the meeting, summary record'),
      decision: list(
        'appeal decision, decision on the appeal, decision notice, judgment, judgement, ruling, opinion of the court, decision letter, determination, order of the court',
      ),
      progress: list(
        'progress report, status report, follow-up report, status of recommendations, implementation of recommendations, follow-up on recommendations, progress on recommendations, testimony, statement before, mid-term, midterm',
      ),
    },
    about: list('on, about, concerning, regarding'),
    enacting: list(
      'whereas, be it enacted, be it resolved, be it ordained, hereby enacted, hereby amended, hereby repealed, comes into force, come into force, enters into force, commits an offence, guilty of an offence, liable on conviction, this act may be cited',
    ),
    articles: list('article, art'),
    meeting: list(
      'meeting adjourned, meeting was adjourned, meeting closed, meeting ended, apologies for absence, apologies were received, attendees, attendee list, minutes of the previous meeting, matters arising, any other business, moved by, seconded by, motion carried, action items',
    ),
    ruling: list(
      'the appeal is dismissed, appeal is allowed, permission is granted, permission is refused, it is ordered, it is so ordered, the court finds, the court held, the plaintiff, the defendant, the appellant, the respondent, the tribunal finds, application is granted, application is refused, costs are reserved',
    ),
    earlier: list(
      'we recommended, we have recommended, we had recommended, had recommended, previously recommended, earlier recommended, also recommended, prior recommendations, previous recommendations, earlier recommendations, our recommendations, recommendations recommendations made in, we made, our prior work, our prior reports, implement our recommendation*, implemented our recommendation*, addressed our recommendation*, this recommendation is, this recommendation has, this recommendation was, these recommendations are, these recommendations have',
    ),
    statuses: list(
      'implemented, fully implemented, partially implemented, partly implemented, not implemented, not yet implemented, open, closed, completed, complete, in progress, ongoing, on track, not started, delayed, accepted, addressed, partially addressed, overdue, superseded, done, half done, partly done, no longer pursued, not pursued, referred to, given to',
    ),
  },
};
