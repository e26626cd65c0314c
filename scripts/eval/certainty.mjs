// The table of what is said with certainty: how many drops and keeps are clear, and how many of those are right.
const COLUMNS = ['drops said', 'drops said clear', 'drops said clear, right', 'keeps said', 'keeps said clear', 'keeps said clear, right'];

/** The lines of the table: one for each part that has these figures, '-' where nothing of the kind was said; none where no part has them. */
export function certaintyTable(parts, figures) {
  const values = new Map(figures.map(({ name, value }) => [name, value]));
  const rows = parts
    .filter(({ name }) => values.has(`${name} ${COLUMNS[0]}`))
    .map(({ name }) => [name, ...COLUMNS.map((column) => values.get(`${name} ${column}`)).map((count) => (Number.isNaN(count) ? '-' : `${count}`))]);
  if (rows.length === 0) return [];
  const table = [['certainty', 'drops', 'clear', 'right', 'keeps', 'clear', 'right'], ...rows];
  return table.map(([name, ...cells]) => name.padEnd(28) + cells.map((cell) => cell.padStart(7)).join(''));
}
