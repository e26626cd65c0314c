import { expect, test } from 'vitest';
import { compare } from '../src/index.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const page = (body: string): string => `<!doctype html><html><head><title>Harbour</title></head><body><main>${body}</main></body></html>`;
const REPORT = page(
  '<h1>Harbour review</h1><p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays.</p><p>Recommendation 1: The council should publish the harbour plan.</p><p>Recommendation 2: The warden should dredge the channel every two years.</p>',
);

test('a web page with hardly any text, none of it of the other side, is no ground for a verdict', async () => {
  const notice = input('final.html', page('<p>Welcome back. Choose a region to go on.</p>'));
  await expect(compare(input('draft.html', REPORT), notice)).rejects.toMatchObject({ reason: 'partial' });
  expect((await compare(input('draft.html', REPORT), notice, { despite: ['partial', 'unrelated'] })).summary.dropped).toBe(2);
});

test('a short page that says what the other side says is one', async () => {
  const short = input(
    'final.html',
    page('<h1>Harbour review</h1><p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays.</p>'),
  );
  expect((await compare(input('draft.html', REPORT), short)).summary.dropped).toBe(2);
});
