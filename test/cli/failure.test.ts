import { expect, test } from 'vitest';
import { usageError } from '../../src/cli/exit.js';
import { describeFailure, oneLine } from '../../src/cli/failure.js';

const named = (name: string, fields: object, cause?: Error) => Object.assign(new Error('a.md: is odd', cause ? { cause } : {}), { name, ...fields });
const readError = named('ReadError', { code: 'no-text' });
const limitError = named('LimitError', { limit: 'pages' });

const failures: readonly (readonly [title: string, error: unknown, exitCode: number, machine: object | undefined])[] = [
  ['wrong usage', usageError('a.md: is odd'), 2, undefined],
  ['a document that cannot be read', named('InputError', { side: 'draft' }, readError), 3, { code: 'no-text', message: 'a.md: is odd', side: 'draft' }],
  ['a document over a limit', named('InputError', { side: 'final' }, limitError), 4, { code: 'limit-pages', message: 'a.md: is odd', side: 'final' }],
  ['no verdict', named('VerdictError', { reason: 'language' }), 3, { code: 'language', message: 'a.md: is odd' }],
  ['a bug', new TypeError('x is undefined'), 70, undefined],
  ['what is no error', 'oops', 70, undefined],
];

test.each(failures)('%s', (_title, error, exitCode, machine) => {
  expect([describeFailure(error).exitCode, describeFailure(error).machine]).toEqual([exitCode, machine]);
});

test('no verdict names the flag that compares all the same', () => {
  expect(describeFailure(named('VerdictError', { reason: 'language' })).message).toBe('a.md: is odd; compare all the same with --despite language');
});

test('a message is one line without control characters', () => {
  expect(oneLine('a\u001b[31m.md: broke\n  at line 3\n')).toBe('a<U+001B>[31m.md: broke at line 3');
});
