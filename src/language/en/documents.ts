import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** English. */
export const documents: DocumentWords = {
  drafts: ['draft'],
  noDrafts: list('draft of, draft act, draft bill, draft law'),
  finals: ['final report', 'final version'],
  draftMarks: ['draft'],
  finalMarks: ['final'],
  editions: ['version'],
  stamps: list(`
    confidential, embargoed, restricted, secret, copy, sample, not for distribution, not for circulation, not for publication, work in progress
  `),
  called: ['recommendation', 'recommendations'],
  outsideParts: list(`
    annex, annexe, annexes, appendix, appendices, separate document, separate volume, separate report, separate paper, separate file
    accompanying document, accompanying volume, accompanying report, accompanying paper, accompanying file, companion document, companion volume
    companion report, companion paper, companion file
  `),
  volumes: ['volume'],
  published: list('published separately, issued separately, printed separately, published elsewhere'),
  pointing: list(
    'set out, listed, found, contained, presented, given, published, see, stand, is in, are in, be in, accompanies, accompany, see also, see above, see below',
  ),
  page: ['page'],
  ofPages: ['of'],
  redacted: ['redacted', 'redaction', 'text redacted'],
  abbreviations: list(`
    mr, mrs, ms, dr, prof, sir, st, rev, hon, lt, col, gen, sgt, jr, sr, vs, etc, eg, ie, cf, al, ed, eds, ca, approx, dept, govt, inc, ltd, co, corp, bros, est, u.s, u.k, e.g, i.e
  `),
  numberAbbreviations: list('fig, figs, no, nos, nr, n, para, paras, p, pp, vol, ch, sec, sect, art, arts, app'),
  upTo: ['to'],
  greetings: list('dear, hello, hi, good morning, good afternoon, to whom it may concern'),
  closings: list('kind regards, best regards, warm regards, regards, best wishes, yours sincerely, yours faithfully, sincerely, many thanks, thanks'),
};
