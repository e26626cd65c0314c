import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** English. */
export const reported: ReportedWords = {
  reported: list(`
    told us, told the, told me, argued, argues, claimed, said, says, stated, suggested, noted that, asserted, contended, submitted that
    submitted, according to, stressed, emphasised, emphasized, highlighted, commented, explained, advised, in evidence, witnesses
    concluded that, believed, felt that, considered that, agreed that, called for, proposed, urged, asked, wrote, warned, observed that
    decided, resolved that, ruled that, directed that, ordered that, insisted, hoped that, feared that, recommended by, recommended in, recommended above, stipulates, requires that, require that, provides that, states that, respondents, pointed out
    say that, say the, argue that, claim that, contend that, complain that, his suggestion, her suggestion, their suggestion, his submission, her submission, their submission, it is submitted
    demanded, demand that, think, thinks, thought, believe, believes, insists, it has been suggested, in the view of, described how, described the, described a, described this, described that, reported that, announced, promised, raised concerns
    is of the view that, are of the view that, was of the view that, were of the view that, take the view that, takes the view that
    took the view that, taken the view that, expressed the view that, expressed the opinion that, hold the view that, holds the view that
    held the view that, is of the opinion that, are of the opinion that, the idea that, the notion that, position that, position is that
    position was that
      put it this way, put it like this, put it so
    `),
  former: {
    versions: list(`
      earlier version, earlier text, previous version, previous text, prior version, first version, original version, original text
      previous report, earlier report, last report, interim report, preliminary report, initial report, consultation paper, consultation document, consultation version
    `),
    asked: list(`
      proposed, recommended, suggested, asked, called, urged, advised, wanted, envisaged, foresaw, included, contained, provided, required, sought
      stated, had, would have, put forward, set out
    `),
    proposals: list('proposal*, recommendation*, suggestion*, idea, call for'),
    rejected: list(`
      withdrawn, withdrew, withdraw, rejected, reject, rejects, dropped, drop, abandoned, removed, deleted, superseded, deprecated, replaced, omitted, left out
      taken out, not taken forward, not been taken forward, not pursued, found no support, no longer
    `),
    made: list('made, issued, gave, addressed, put forward'),
    before: list('already, previously, earlier'),
    phrases: list(`
      had proposed, had recommended, had suggested, had asked, had called for, originally proposed, originally recommended, originally suggested
      initially proposed, initially recommended, initially suggested, at first proposed, at first recommended, at first suggested
      was proposed, were proposed, was suggested, were suggested, proposal to, no longer recommend*, no longer propos*, no longer suggest*, no longer ask*
      no longer call*, do not recommend, does not recommend, did not recommend, not recommending, not proposing, considered recommending
      considered proposing, considered asking, considered calling, considered requiring, considered urging, considered inviting, considered whether to recommend, stopped short of recommending, rather than recommend*, instead of recommending
      decided not to, decided against, was rejected, were rejected, was not taken forward, not been taken forward, withdrawn
    `),
  },
  own: list(`
    we, i, our, my, recommend, recommends, recommended, recommending, essential, important, vital, clear, imperative, critical, crucial, committee
    inquiry, view, proposes
  `),
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
  answering: list('agree, agrees, concur, concurs, disagree, disagrees'),
  noting: list(
    'accept, accepts, note, notes, welcome, welcomes, reject, rejects, support, supports, share, shares, acknowledge, acknowledges, endorse, endorses',
  ),
  answered: list('this, these, recommendation*, proposal*, suggestion*, finding*'),
  mentions: list('recommendation, recommendations, recommended, recommending, recommend, recommends, recommendation*'),
  consultation: list(
    'your feedback, welcome feedback, give us feedback, send feedback, feedback on this, feedback on the draft, your comments, your views, your suggestions, comments on this draft, respond to this consultation, submit comments, closing date, let us know',
  ),
};
