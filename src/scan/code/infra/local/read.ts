import { createLocator } from '../../../region.ts';
import type { ParsedText } from '../../syntax.ts';
import type { Read } from '../language.ts';
import type { Program } from './program.ts';

/** Reads a program with the parser that was loaded, and says what could not be read. */
export function readLocal(
  name: string,
  text: string,
  parsed: ParsedText | undefined,
  read: (text: string, parsed: ParsedText) => Program,
): Read<Program> {
  if (parsed === undefined) return { gaps: [`the parser for ${name} was not loaded`] };
  const { brokenAt } = parsed;
  const gaps =
    brokenAt === undefined
      ? []
      : [`the syntax at line ${createLocator(text)({ start: brokenAt, end: brokenAt }).startLine} was not understood`];
  return { subject: read(text, parsed), gaps };
}
