import { describe, expect, it } from 'vitest';
import { remarksOf } from '../../src/render/remarks.js';
import type { Annotation } from '../../src/types.js';
import { output } from './outputs.js';
import { finding, recommendation, sample } from './sample.js';

const comment: Annotation = { kind: 'comment', author: 'Kim Reader', date: '2031-07-09T10:00:00Z', text: 'Too dear?', replies: [] };
const annotated = (annotations: readonly Annotation[]) => recommendation(3, 'Trusts should count.', { annotations });
const names = (annotation: Annotation) => remarksOf(finding('dropped', [annotated([annotation])], [])).map(({ name }) => name);

describe('a remark is named', () => {
  it('by side, kind, author and minute', () => expect(names(comment)).toEqual(['draft, comment by Kim Reader, 2031-07-09 10:00']));
  it('without an author', () => expect(names({ kind: 'deletion', text: 'all' })).toEqual(['draft, deleted']));
  it('with a date that is none of ours', () => expect(names({ kind: 'move', date: 'Tuesday', text: 'all' })).toEqual(['draft, moved, Tuesday']));
});

const replied = { ...comment, replies: [{ kind: 'comment', author: 'Lou Writer', text: 'No.' }] } as const;
const gone = finding('dropped', [annotated([replied, { kind: 'insertion', author: 'Lou Writer', text: 'count' }])], []);
const kept = finding('kept', [annotated([comment])], [annotated([])], { weight: 0 });
const remarked = { ...sample(), findings: [gone, kept] };
const said = ['comment by Kim Reader, 2031-07-09 10:00', 'Too dear?', 'reply by Lou Writer', 'No.', 'inserted by Lou Writer'];

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  const missing = async (share: boolean) => {
    const printed = (await output(remarked, format, { share })).replace(/\s+/g, ' ');
    return said.filter((words) => !printed.includes(words));
  };
  it('tells changes, comments and replies where it is not for sharing', async () => expect(await missing(false)).toEqual([]));
  it('tells none of them where it is', async () => expect(await missing(true)).toEqual(said));
  it('tells the comment on a kept one too', async () => expect(await output({ ...sample(), findings: [kept] }, format)).toMatch(/Too\s+dear\?/));
});
