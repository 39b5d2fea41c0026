import { isObject, type Json, stringsOf } from '../json.ts';

/** The parts of an input that say what a call is about, most telling first. */
const telling = ['command', 'file_path', 'notebook_path', 'path', 'url', 'pattern', 'query', 'prompt'];
const maxLength = 400;

/** What a call would have done, in one string of at most 400 characters: the command, the path, or its first strings. */
export function callSummary(input: Json): string {
  const text = told(input) ?? first(input);
  return text.length > maxLength ? `${cut(text)}… [cut from ${text.length} characters]` : text;
}

function told(input: Json): string | undefined {
  if (!isObject(input)) return undefined;
  const key = telling.find(name => typeof input[name] === 'string');
  return key === undefined ? undefined : String(input[key]);
}

function first(input: Json): string {
  const found: string[] = [];
  for (const { pointer, text } of stringsOf(input)) {
    if (pointer.endsWith('#key')) continue;
    found.push(pointer === '' ? text : `${pointer.slice(1)}=${text}`);
    if (found.length === 4) break;
  }
  return found.join(' ');
}

function cut(text: string): string {
  // Not through the middle of a surrogate pair.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
  return text.slice(0, end);
}
