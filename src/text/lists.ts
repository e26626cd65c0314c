/** Puts a value at the end of the list of a key; in place, as a copy for each value costs the square of their number. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
