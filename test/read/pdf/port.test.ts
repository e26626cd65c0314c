import { expect, test } from 'vitest';
import { Port } from '../../../src/read/pdf/port.js';

async function heard(port: Port, message: unknown, after?: () => void): Promise<unknown[]> {
  const found: unknown[] = [];
  port.addEventListener('message', ({ data }) => void found.push(data));
  port.postMessage(message);
  after?.();
  await new Promise((resolve) => setImmediate(resolve));
  return found;
}

test('a message comes later, and is not copied', async () => {
  const message = { action: 'GetPage', data: { list: [1] } };
  const found = await heard(new Port(), message);
  expect(found).toHaveLength(1);
  expect(found[0]).toBe(message);
});

test('a piece of a stream keeps its lists when the sender empties them', async () => {
  const list = [1, 2, 3];
  const found = await heard(new Port(), { chunk: { fnArray: list, length: 3 } }, () => {
    list.length = 0;
  });
  expect(found).toEqual([{ chunk: { fnArray: [1, 2, 3], length: 3 } }]);
});

test('who listens until a signal hears nothing after it', async () => {
  const [port, leaving] = [new Port(), new AbortController()];
  const found: unknown[] = [];
  port.addEventListener('message', ({ data }) => void found.push(data), leaving);
  leaving.abort();
  expect(await heard(port, 'late')).toEqual(['late']);
  expect(found).toEqual([]);
});
