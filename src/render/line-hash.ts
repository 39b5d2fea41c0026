const lineFeed = 10;
const carriageReturn = 13;
const endMarker = 65535;
/** How many units, from the start of a line on, make its hash. */
const reach = 100;

/**
 * The hashes by which GitHub code scanning knows a line again after other lines have moved it: the values of
 * `primaryLocationLineHash`, the first line's first. Blanks do not count, CR and CRLF are LF, and lines that are equal
 * are numbered from 1.
 */
export function lineHashes(text: string): string[] {
  const { units, starts } = normalise(text);
  const seen = new Map<string, number>();
  return starts.map(start => {
    const hash = hashFrom(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The units that count, with the end marker, and where among them lines start. */
function normalise(text: string): { units: Uint16Array; starts: number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : endMarker;
    const isDropped = unit === 32 || unit === 9 || (unit === lineFeed && text.charCodeAt(i - 1) === carriageReturn);
    if (isDropped && i < text.length) continue;
    if (length === 0 || units[length - 1] === lineFeed) starts.push(length);
    units[length++] = unit === carriageReturn ? lineFeed : unit;
  }
  return { units: units.subarray(0, length), starts };
}

/** `h = (h * 37 + unit) mod 2^64` in two halves of 32 bits, which is exact and needs no big integers. */
function hashFrom(units: Uint16Array, start: number): string {
  let [high, low] = [0, 0];
  for (let i = start; i < start + reach; i++) {
    const sum = low * 37 + (units[i] ?? 0);
    low = sum >>> 0;
    high = (high * 37 + Math.floor(sum / 2 ** 32)) >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
