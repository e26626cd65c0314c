import type { Failure } from '../messages.js';
import { WORDS } from '../words.js';
import { button, el } from './element.js';

/** What can be done where there is no comparison. */
export interface Ways {
  readonly despite: (reason: NonNullable<Failure['reason']>) => void;
  readonly password: (password: string) => void;
}

/** Says why there is no comparison, and what can be done about it. */
export function refusal({ name, message, reason, code }: Failure, ways: Ways): HTMLElement {
  const known = name === 'InputError' || name === 'VerdictError';
  const words = known ? message.replace(/; give one with --password-file$/, '').replace(/; raise with --limit .*$/, '') : `${WORDS.fault} (${message})`;
  return el(
    'div',
    { className: 'refused', tabIndex: -1, attributes_: { role: 'alert' } },
    el('h2', {}, WORDS.refused),
    el('p', {}, words),
    ...(reason ? [el('p', { className: 'hint' }, WORDS.despiteHint), button(WORDS.despite, () => ways.despite(reason))] : []),
    ...(code === 'password' ? [passwordField(ways)] : []),
  );
}

function passwordField({ password }: Ways): HTMLElement {
  const input = el('input', { type: 'password', id: 'password', autocomplete: 'off' });
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && password(input.value));
  return el(
    'p',
    {},
    el('label', { htmlFor: 'password' }, `${WORDS.password}: `),
    input,
    ' ',
    button(WORDS.opening, () => password(input.value)),
    el('span', { className: 'hint' }, ` ${WORDS.passwordHint}`),
  );
}
