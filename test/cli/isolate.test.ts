import { expect, test } from 'vitest';
import { draftdiff, folder, lines } from './run.js';

const items = Array.from({ length: 30 }, (_, index) => `<p>Recommendation ${index + 1}: The harbour board should mend quay ${index + 1}.</p>`);
const html = `<h1>Quays</h1>${items.join('')}`;
const files = { 'draft.html': html, 'final.html': html };

test.each([
  ['memory', 'heap=4', 'limit-heap', /took more than the 4 MB of memory allowed; raise with --limit heap=N/],
  ['time', 'seconds=0.001', 'limit-seconds', /took longer than .* seconds allowed; raise with --limit seconds=N/],
])('a worker that takes too much %s ends as one line and a record: 4', (_title, limit, code, says) => {
  const { status, stdout, stderr } = draftdiff(['draft.html', 'final.html', '-f', 'json', '--limit', limit], { cwd: folder(files) });
  expect({ status, code: JSON.parse(stdout).code, lines: lines(stderr).length }).toEqual({ status: 4, code, lines: 1 });
  expect(stderr).toMatch(says);
});

test('an error crosses from the worker with its side and its input', () => {
  const { status, stdout } = draftdiff(['draft.html', 'final.html', '-f', 'json'], { cwd: folder({ ...files, 'final.html': '<html><body></body></html>' }) });
  expect({ status, record: JSON.parse(stdout) }).toMatchObject({
    status: 3,
    record: { type: 'error', side: 'final', message: expect.stringMatching(/^final\.html: /) },
  });
});
