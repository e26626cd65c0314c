// How often claims with such odds are right, as a small table: isotonic regression over bands of odds.

/** The mean odds of a band of claims `{ odds, right, weight }` and the share of them that is right. */
function band(claims) {
  const weight = claims.reduce((sum, one) => sum + one.weight, 0);
  const mean = (worthOf) => claims.reduce((sum, one) => sum + one.weight * worthOf(one), 0) / weight;
  return { weight, odds: mean(({ odds }) => odds), right: mean(({ right }) => Number(right)) };
}

const joined = (one, other) => {
  const weight = one.weight + other.weight;
  const mean = (name) => (one.weight * one[name] + other.weight * other[name]) / weight;
  return { weight, odds: mean('odds'), right: mean('right') };
};

/** Neighbours that violate the order are joined until none does. */
function pooled(bands) {
  const found = [];
  for (const next of bands) {
    let last = next;
    while (found.length && found.at(-1).right >= last.right) last = joined(found.pop(), last);
    found.push(last);
  }
  return found;
}

/** The table of knots `[odds, right]` for claims cut into bands at these edges; more odds are never less right. */
export function calibrated(claims, edges) {
  const bands = edges.map((from, at) => claims.filter(({ odds }) => odds >= from && odds < (edges[at + 1] ?? Number.POSITIVE_INFINITY)));
  return pooled(bands.filter(({ length }) => length > 0).map(band)).map(({ odds, right }) => [odds, right]);
}

/** Where a table puts such odds: straight lines between its knots, level beyond them. */
export function chanceIn(table, odds) {
  const next = table.findIndex(([knot]) => knot >= odds);
  if (next === -1) return table.at(-1)[1];
  if (next === 0) return table[0][1];
  const [[low, least], [high, most]] = [table[next - 1], table[next]];
  return least + ((most - least) * (odds - low)) / (high - low);
}
