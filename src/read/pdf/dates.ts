/** "D:20261122063731+01'00'" as 2026-11-22T06:37:31; undefined for anything else. */
export function isoDate(value: unknown): string | undefined {
  const match = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?/.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
