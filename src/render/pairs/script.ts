/** A click on the head of a column sorts the pairs by it, the most first; one more turns them round. Without it the page reads in the order of the input. */
export const SCRIPT = `
'use strict';
(() => {
  const body = document.querySelector('.pairs tbody');
  const value = (row, at) => row.cells[at].textContent;
  const order = (at) => (one, other) => {
    const [a, b] = [value(one, at), value(other, at)];
    const [m, n] = [Number(a.replace(/\\D/g, '')), Number(b.replace(/\\D/g, ''))];
    return at > 0 && one.cells[at].className === 'number' ? n - m : at > 0 ? Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0) : a.localeCompare(b, 'en', { numeric: true });
  };
  let last = -1;
  document.querySelectorAll('.pairs thead th').forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rows = [...body.rows].sort(order(at));
      if (last === at) rows.reverse();
      last = last === at ? -1 : at;
      body.append(...rows);
    });
  });
})();
`;
