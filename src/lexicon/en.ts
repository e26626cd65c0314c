import type { Lexicon } from './types.js';

/** English: measured on the labelled corpus. */
export const en: Lexicon = {
  language: 'en',
  labels: {
    formal: ['recommendation', 'rec'],
    series: ['action', 'call to action', 'proposal', 'measure', 'best practice', 'principle', 'requirement'],
  },
  sections: {
    open: ['recommendation', 'recommendations', 'calls to action'],
    restate: ['summary', 'list of recommendations'],
    close: ['response', 'appendix', 'annex', 'background'],
  },
  modals: {
    must: { phrases: ['must', 'shall', 'is required to', 'are required to', 'has to', 'have to'], backed: 'RFC 2119; ISO/IEC Directives part 2' },
    should: { phrases: ['should', 'ought to', 'needs to', 'need to'], backed: 'RFC 2119; ISO/IEC Directives part 2' },
    may: { phrases: ['may', 'can', 'could', 'might'], backed: 'RFC 2119; ISO/IEC Directives part 2' },
  },
  performatives: { phrases: ['we recommend', 'i recommend'], backed: 'GRADE' },
  leadIns: { phrases: ['the following recommendations'] },
  responses: { phrases: ['accepts', 'concurred'] },
  reported: { phrases: ['told us', 'argued that'] },
  unreal: { phrases: ['should have', 'would have'] },
  mentions: ['recommend'],
  verbEndings: [],
};
