import { type Arg, dynamicArg, staticText } from '../arg.ts';
import type { Run } from '../program.ts';

/** The words as the one text that a program gives to a shell; with a word that is not known, no text. */
export function asScript(words: readonly Arg[]): Run[] {
  if (words.length === 0) return [];
  const texts = words.map(word => staticText(word));
  const text = texts.join(' ');
  return [texts.includes(undefined) ? { args: [dynamicArg] } : { script: text, posix: true }];
}
