/** "did you mean" for a mistyped word, or the list of what there is. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = known
    .map(name => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(1, Math.floor(Math.min(word.length, longest) / 3)))
    return `did you mean \`${near.name}\`?`;
  return `expected one of ${known.map(name => `\`${name}\``).join(', ')}`;
}

const longest = 64;

/** Damerau-Levenshtein distance (adjacent swaps count once), on words of at most 64 characters. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.slice(0, longest), b.slice(0, longest)];
  const rows = [Array.from({ length: right.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swap));
    }
  }
  return at(left.length, right.length);
}
