/**
 * A little comfort: filters, next and previous, texts opened for print and for links into them. The page reads without it. It puts
 * no text of the documents anywhere and asks nothing of the network.
 */
export const SCRIPT = `
'use strict';
(() => {
  // a page that shows another report in the place of this one says so
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener('reportover', () => over.abort(), { signal });

  const all = (selector) => [...document.querySelectorAll(selector)];
  const findings = all('.finding[data-kinds]');
  const chips = all('button[data-kind]');
  const status = document.querySelector('#shown');
  for (const each of all('[data-comfort]')) each.hidden = false;

  const pressed = (group) => chips.filter((chip) => chip.dataset.group === group && chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.kind);
  const passes = (kinds, wanted) => wanted.length === 0 || wanted.some((kind) => kinds.includes(kind));
  const filter = () => {
    const outcomes = pressed('outcome');
    const traits = pressed('trait');
    for (const each of findings) {
      const kinds = each.dataset.kinds.split(' ');
      each.hidden = !(passes(kinds, outcomes) && passes(kinds, traits));
    }
    const shown = findings.filter((each) => !each.hidden).length;
    status.textContent = shown === findings.length ? 'All ' + shown + ' shown' : shown + ' of ' + findings.length + ' shown';
  };
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  document.querySelector('#all')?.addEventListener('click', () => {
    for (const chip of chips) chip.setAttribute('aria-pressed', 'false');
    filter();
  });

  const step = (by) => {
    const shown = findings.filter((each) => !each.hidden);
    const at = shown.findIndex((each) => each.contains(document.activeElement));
    const line = 24;
    const next = at >= 0 ? at + by : by > 0 ? shown.findIndex((each) => each.getBoundingClientRect().top > line) : shown.findLastIndex((each) => each.getBoundingClientRect().top < 0);
    const target = shown[Math.min(Math.max(next, 0), shown.length - 1)];
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
    history.replaceState(null, '', '#' + target.id);
  };
  document.querySelector('#next')?.addEventListener('click', () => step(1));
  document.querySelector('#previous')?.addEventListener('click', () => step(-1));
  const keys = document.querySelector('#keys');
  keys?.addEventListener('click', () => keys.setAttribute('aria-pressed', String(keys.getAttribute('aria-pressed') !== 'true')));
  document.addEventListener('keydown', (event) => {
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || keys?.getAttribute('aria-pressed') !== 'true') return;
    if (event.key === 'n' || event.key === 'j') step(1);
    if (event.key === 'p' || event.key === 'k') step(-1);
  }, { signal });

  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    if (target.hidden) document.querySelector('#all')?.click();
    for (let each = target; each; each = each.parentElement) if (each.tagName === 'DETAILS') each.open = true;
    target.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', reveal, { signal });
  addEventListener('beforeprint', () => { for (const each of all('details:not(#both)')) each.open = true; }, { signal });
  filter();
  reveal();
})();
`;
