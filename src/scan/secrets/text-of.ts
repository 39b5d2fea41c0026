/** Units of a file's beginning that tell text from other data. */
const head = 8192;

/**
 * A file's bytes as text that can be searched, piece by piece: UTF-8, UTF-16 where its mark stands in front, and one
 * unit per byte where a NUL says that it is no text, so that the strings in it are searched as well.
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let first: Uint8Array = new Uint8Array(0);
  let decode: ((chunk?: Uint8Array) => string) | undefined;
  for await (const chunk of bytes) {
    if (decode !== undefined) {
      yield decode(chunk);
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length < head) continue;
    decode = decoderFor(first);
    yield decode(first);
  }
  if (decode === undefined) {
    decode = decoderFor(first);
    yield decode(first);
  }
  yield decode();
}

function decoderFor(first: Uint8Array): (chunk?: Uint8Array) => string {
  const encoding = encodingOf(first);
  if (encoding === undefined) return (chunk = new Uint8Array(0)) => Buffer.from(chunk).toString('latin1');
  const decoder = new TextDecoder(encoding);
  return chunk => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}

function encodingOf(first: Uint8Array): string | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return first.subarray(0, head).includes(0) ? undefined : 'utf-8';
}
