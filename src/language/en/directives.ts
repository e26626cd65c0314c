import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const STANDARDS = 'RFC 2119; ISO/IEC Directives part 2';
const CORPUS = 'measured on the labelled English corpus';
const GUIDELINES = 'NICE, Making decisions using NICE guidelines; GRADE handbook';

/** English. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['we', 'i'],
  joinedPerson: ["we're", "we've", "we'd", "we'll", "i'm", "i'd"],
  intending: [],
  personInVerb: false,
  recommends: list('recommends'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: ['must', 'shall'], sourced: STANDARDS },
    {
      form: 'modal',
      cues: ['rule'],
      level: 5,
      phrases: list('is required to, are required to, has to, have to, is obliged to, are obliged to'),
      sourced: STANDARDS,
    },
    { form: 'modal', level: 5, phrases: list("be required to, is to, are to, cannot, mustn't, shan't, can't"), sourced: STANDARDS },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['should', 'ought to'], sourced: STANDARDS },
    { form: 'modal', level: 4, phrases: list("shouldn't, is ~ recommended to, are ~ recommended to, should be required to"), sourced: STANDARDS },
    { form: 'modal', cues: ['need'], level: 4, phrases: ['needs to', 'need to', 'it is essential that'], sourced: STANDARDS },
    { form: 'modal', cues: ['milder'], level: 4, top: 5, phrases: ['will'], sourced: STANDARDS },
    { form: 'modal', level: 4, top: 5, phrases: ["won't"], sourced: STANDARDS },
    { form: 'modal', cues: ['need'], level: 4, top: 5, phrases: ['will need to'], sourced: STANDARDS },
    { form: 'modal', level: 3, phrases: ['is ~ urged to', 'are ~ urged to', 'should be urged to'], sourced: CORPUS },
    {
      form: 'modal',
      level: 2,
      phrases: list(`
      need not, needn't, is not required to, are not required to, is not obliged to, are not obliged to, couldn't, can, could usefully
      should be encouraged to, is ~ invited to, are ~ invited to, is free to, are free to
    `),
      sourced: STANDARDS,
    },
    { form: 'modal', cues: ['milder'], level: 2, phrases: ['may', 'could', 'might'], sourced: STANDARDS },
    { form: 'modal', cues: ['may'], level: 2, phrases: list('may wish to, might wish to, is ~ encouraged to, are ~ encouraged to'), sourced: STANDARDS },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['is ~ advised to', 'are ~ advised to'], sourced: GUIDELINES },
    { form: 'modal', cues: ['need'], phrases: ['it is imperative that', 'it is vital that', 'it is necessary'] },
    { form: 'modal', cues: ['milder', 'capitals'], level: 5, phrases: ['is required', 'are required'], sourced: STANDARDS },
    { form: 'modal', cues: ['may'], phrases: list('may want to, might consider, could consider, may consider, is encouraged') },
    {
      form: 'performative',
      level: 5,
      phrases: list('we require, we direct, this memorandum requires, this directive requires, we order, we demand'),
      sourced: STANDARDS,
    },
    {
      form: 'performative',
      cues: ['verb'],
      level: 4,
      phrases: ['recommend', 'call on', 'call upon', 'calling on', 'calling upon', 'are calling on', 'are calling upon', 'am calling on'],
      sourced: GUIDELINES,
    },
    { form: 'performative', cues: ['third'], level: 4, phrases: list('recommends, calls on, calls upon, is calling on, is calling upon'), sourced: GUIDELINES },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['expects … to', 'asks that', 'asks … to'] },
    { form: 'performative', cues: ['past'], level: 4, phrases: ['recommended that'], sourced: GUIDELINES },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['is ~ recommended', 'are ~ recommended'], sourced: GUIDELINES },
    { form: 'performative', level: 4, phrases: list('is advised, we advise, we propose, recommending'), sourced: GUIDELINES },
    { form: 'performative', cues: ['verb'], level: 3, phrases: ['urge', 'urging', 'are urging', 'am urging'], sourced: CORPUS },
    { form: 'performative', cues: ['third'], level: 3, phrases: ['urges', 'is urging'], sourced: CORPUS },
    {
      form: 'performative',
      level: 2,
      phrases: list(`
      we suggest, i suggest, suggests that, suggest that, is suggested, we encourage, i encourage, we invite, i invite
      we would encourage, we would suggest, we would invite
    `),
      sourced: GUIDELINES,
    },
    { form: 'performative', cues: ['third'], level: 2, phrases: ['encourages', 'invites'], sourced: GUIDELINES },
    {
      form: 'performative',
      level: 1,
      phrases: list(`
      we hope, we note, we welcome, we would welcome, we expect, we look forward to, it is desirable, it would be desirable
    `),
      sourced: CORPUS,
    },
    { form: 'performative', cues: ['impersonal'], level: 1, phrases: ['we would like to see'], sourced: CORPUS },
    {
      form: 'performative',
      cues: ['again'],
      phrases: list(`
      continues to recommend, continue to recommend, reiterates its recommendation, reiterate our recommendation, reiterates
    `),
    },
    {
      form: 'performative',
      cues: ['verb'],
      phrases: list(`
      call for, calling for, are calling for, am calling for, propose, proposing, are proposing, am proposing, advise, reiterate our call, ask that, request that, request the … to, request all … to, requesting the … to, asking … to, are asking … to, am asking … to, would recommend
    `),
    },
    { form: 'performative', cues: ['soft'], phrases: list('encourage, invite, suggest, would encourage, would urge, would welcome, look to') },
    {
      form: 'performative',
      cues: ['third'],
      phrases: list(`
      calls for, is calling for, proposes, advises, suggests, requests that, requests the … to, requests all … to, requests each … to, is asking … to, is recommending, am recommending, are recommending, is therefore recommending
    `),
    },
    {
      form: 'performative',
      cues: ['past'],
      phrases: list('recommended to, made the following recommendation, issued the following recommendation, has recommended that'),
    },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(`
      is recommended that, is strongly recommended, is therefore recommended, our recommendation is, my recommendation is
      recommendation is that, recommendation is to, recommendation remains, is suggested that, we want to see, we wish to see, should be a matter of priority, is not recommended
      are not recommended, be a matter of urgency
    `),
    },
    { form: 'performative', cues: ['ask'], phrases: ['ask'] },
    { form: 'performative', cues: ['require'], phrases: list('require, expect, want') },
    {
      form: 'verb',
      level: 3,
      phrases: list(`
      consider, consider whether to, consider whether, consider how, consider how to, give consideration to
      give further consideration to, give careful consideration to, give thought to, give serious consideration to, look at, look into
      look favourably upon, examine whether, assess whether, review, examine, assess, evaluate, study, analyse, analyze, investigate
      appraise, review whether, seek to, aim to, work towards, work to, try to, attempt to, strive to, endeavour to, endeavor to
      take steps to, take reasonable steps to, make efforts to, make every effort to, use best endeavours to
      use reasonable endeavours to, aspire to, move towards, investigate whether, plan to, prepare to, intend to, consider the case for
      consider options for, consider the feasibility of, assess the feasibility of, assess the case for, make the case for, think about
      reflect on, bear in mind, have regard to, take account of, consider the option of, consider the possibility of
      examine the case for, examine the feasibility of, investigate the feasibility of, review options for
    `),
      sourced: GUIDELINES,
    },
    {
      form: 'verb',
      level: 2,
      phrases: list(`
      explore, explore whether, explore options for, explore the options for, explore the possibility of, explore the feasibility of
      explore ways to, explore ways of, explore how, explore opportunities to, wish to consider, wish to, be encouraged to
      be invited to, be free to, be explored
    `),
      sourced: CORPUS,
    },
  ],
};
