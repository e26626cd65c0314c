import { describe, expect, it } from 'vitest';
import { report } from './marked.js';

const kind = (sample: string, title?: string) => report(sample, { language: 'en', ...(title ? { title } : {}) }).kind;

describe('document kind', () => {
  it('report: says that it recommends', () => expect(kind('# Harbours\nThe fees are high.\nWe recommend that the Ministry publish them.')).toBe('report'));
  it('response: a title and an answer', () =>
    expect(kind('# Government response to the Harbour Inquiry\nThe Government welcomes the report of the Inquiry and will publish the fees.')).toBe(
      'response',
    ));
  it('response: by how often the author answers', () => {
    const answer = 'The Government accepts this recommendation and has begun to publish the fees.';
    expect(kind(Array.from({ length: 6 }, () => answer).join('\n'))).toBe('response');
  });
  it.each([
    'Government response to the report of the select committee on piers, harbours and inland waterways of the north, presented in May',
    'Response of the Harbour Office to the Inquiry into the safety of piers, which was published in the spring of the year before',
  ])('response: by a title that no format marks: %s', (title) =>
    expect(kind(`${title}\nThe Government welcomes the report and agrees with much of it.\nWe recommend that the Ministry publish the fees.`)).toBe('response'),
  );
  it('standard: capitals that bind', () =>
    expect(kind('Clients MUST send. Servers SHOULD answer. Servers MUST stop. Clients SHALL log. Users MUST know. Clients SHOULD wait.')).toBe('standard'));
  it('standard: by title, where the text lays duties on somebody', () =>
    expect(
      kind(
        'Staff must wear a life jacket on the deck of every boat.\nManagers should check the logs of the week.\nAll incidents must be reported to the safety officer.',
        'Ferry safety policy',
      ),
    ).toBe('standard'));
  it('a review of a policy is a report', () =>
    expect(
      kind(
        'Staff must wear a life jacket on the deck of every boat.\nManagers should check the logs of the week.\nAll incidents must be reported to the officer.',
        'Review of the ferry safety policy',
      ),
    ).toBe('report'));
  it('what the user says stands', () => expect(report('The fees are high.', { kind: 'response' }).kind).toBe('response'));
});
