// Floors: what each figure may not be worse than. They only rise.
const SLACK = 1e-9;

/** Whether a figure misses its floor; one that could not be measured misses any. */
export function misses({ value, better }, floor) {
  if (floor === undefined || better === 'shown') return false;
  return !(better === 'lower' ? value <= floor + SLACK : value >= floor - SLACK);
}

/** Rounded to a tenth, to the side on which the figure holds it. */
const held = ({ value, better }) => (better === 'lower' ? Math.ceil(value * 10 - SLACK) : Math.floor(value * 10 + SLACK)) / 10;

/** The floors, lifted to what these figures reach, sorted by name. */
export function raised(floors, figures) {
  const lifted = figures
    .filter(({ value, better }) => better !== 'shown' && !Number.isNaN(value))
    .map((figure) => ({ ...figure, value: held(figure) }))
    .filter((figure) => !misses(figure, floors[figure.name]));
  const all = { ...floors, ...Object.fromEntries(lifted.map(({ name, value }) => [name, value])) };
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A line of the table: the figure, its floor, and what is wrong with it. */
export function line(figure, floor) {
  const { name, value, better } = figure;
  const number = (Number.isNaN(value) ? '-' : value.toFixed(1)).padStart(7);
  const bound = floor === undefined || better === 'shown' ? '' : `   floor ${floor}`;
  const said = misses(figure, floor) ? `  ${Number.isNaN(value) ? 'NOT MEASURED' : better === 'lower' ? 'ABOVE ITS FLOOR' : 'BELOW ITS FLOOR'}` : '';
  return `${name.padEnd(58)} ${number}${bound}${said}`;
}
