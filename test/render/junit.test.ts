import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { output } from './outputs.js';
import { findings, hostile, sample } from './sample.js';

/** Names of elements with their attributes; throws where the XML is not well formed. */
function elements(xml: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const seen: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => seen.push({ name, attributes: attributes as Record<string, string> }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return seen;
}

describe('JUnit', () => {
  it('has a case for each recommendation of the draft and for those only in the final', async () => {
    const suites = elements(await output(sample(), 'junit')).filter(({ name }) => name === 'testsuite');
    expect(suites.map(({ attributes }) => attributes['tests'])).toEqual(['25', '2']);
  });
  it('fails nothing without a gate', async () => expect(await output(sample(), 'junit')).toContain('failures="0"'));
  it('fails what the gate names, items too', async () => {
    const failed = elements(await output(sample(), 'junit', { failOn: ['dropped'] })).filter(({ name }) => name === 'failure');
    expect(failed.map(({ attributes }) => attributes['type'])).toEqual(['dropped', 'reworded']);
  });
  it('skips what was accepted', async () => {
    const accepted = findings().map((each) => (each.outcome === 'dropped' ? { ...each, accepted: { reason: 'agreed' } } : each));
    expect(await output({ ...sample(), findings: accepted }, 'junit', { failOn: ['dropped'] })).toContain('<skipped message="accepted: agreed"/>');
  });
  it('is well formed whatever the texts hold', async () => {
    for (const text of [']]>', '"><script>', '&amp;', '\u0000\u001b\uffff', '<!DOCTYPE x>'])
      expect(elements(await output(hostile(text), 'junit', { failOn: ['dropped'] })).length).toBeGreaterThan(28);
  });
});
