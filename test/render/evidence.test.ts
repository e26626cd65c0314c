import { describe, expect, it } from 'vitest';
import { decisions, rules } from '../../src/render/evidence.js';
import { output } from './outputs.js';
import { finding, recommendation, sample } from './sample.js';

describe('the rules that saw a block', () => {
  it('with their words', () => expect(rules([{ rule: 'modal', text: 'should' }])).toBe('modal (“should”)'));
  it('without words', () =>
    expect(
      rules([
        { rule: 'heading', text: 'Fees' },
        { rule: 'silent', text: '' },
      ]),
    ).toBe('heading (“Fees”), silent'));
  it('none', () => expect(rules([])).toBe('no rule spoke on it'));
  it('none but the one that says so', () => expect(rules([{ rule: 'silent', text: '' }])).toBe('no rule spoke on it'));
});

const paint = recommendation(1, 'Ports paint the pier.', { decidedBy: 'person' });
const light = recommendation(2, 'Ports should light the pier.');
const gone = finding('dropped', [paint], []);

describe('what a person decided', () => {
  it('nothing', () => expect(decisions(finding('dropped', [light], []))).toEqual([]));
  it('a pair', () => expect(decisions({ draft: [light], final: [light], decidedBy: 'person' })).toEqual(['decided by a person']));
  it('a block ruled in', () => expect(decisions(gone)).toEqual(['draft Recommendation 1: ruled a recommendation by a person']));
  it.each(['text', 'markdown', 'csv', 'html', 'docx', 'sarif', 'junit', 'github'] as const)('of a block shows in %s', async (format) =>
    expect(unwrapped(await output({ ...sample(), findings: [gone] }, format))).toContain('ruled a recommendation by a person'),
  );
  it.each(['text', 'markdown', 'csv', 'html', 'docx', 'sarif', 'junit', 'github'] as const)('of a finding shows in %s', async (format) =>
    expect(unwrapped(await output({ ...sample(), findings: [{ ...gone, draft: [light], decidedBy: 'person' }] }, format))).toContain('decided by a person'),
  );
  it.each(['text', 'markdown', 'html', 'docx', 'csv', 'junit'] as const)('shows in %s where nothing changed', async (format) =>
    expect(unwrapped(await output({ ...sample(), findings: [finding('kept', [paint], [light])] }, format))).toMatch(
      /(?:decided|ruled a recommendation) by a person/,
    ),
  );
});

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}
