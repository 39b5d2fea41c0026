import { fstatSync } from 'node:fs';
import { inputError, messageOf } from '../errors.ts';

/** Far above any tool call; the memory that a line may take is no stranger's choice. */
export const maxLineBytes = 32 * 1024 * 1024;

/** A line of the input by its number, from 1; without a text when it cannot be read, and then why. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly problem: string });

/**
 * The lines of JSON Lines. Only LF ends one: JSON strings may hold U+2028 and others that some readers take for an end.
 * What is not UTF-8 is a problem of its line, never a text with other characters in it.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > maxLineBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    number += 1;
    const line = { number, ...(size > maxLineBytes ? tooLong : decoded(parts)) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

const tooLong = { problem: `the line is longer than ${maxLineBytes} bytes` } as const;

function decoded(parts: readonly Uint8Array[]): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { problem: 'not UTF-8' };
  }
}

/** Standard input as it comes. Throws `InputError` when it cannot be read. */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  // The platform takes a folder for an empty input.
  if (fstatSync(0).isDirectory()) throw inputError('INPUT_INVALID', 'standard input cannot be read: it is a folder');
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
  } catch (error) {
    throw inputError('INPUT_INVALID', `standard input cannot be read: ${messageOf(error)}`, undefined, error);
  }
}
