import { expect, it } from 'vitest';
import { contained } from '../../../src/read/pdf/contain.js';

it('outlives a rejection that pdf.js left to nobody', async () => {
  const result = await contained(async () => {
    void Promise.reject(Object.assign(new Error('Illegal character'), { name: 'FormatError' }));
    return 'read';
  });
  expect(result).toBe('read');
});

it('leaves no listener behind', async () => {
  const before = process.listenerCount('unhandledRejection');
  await contained(async () => undefined);
  expect(process.listenerCount('unhandledRejection')).toBe(before);
});
