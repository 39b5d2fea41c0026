import { type Tree, test } from '../tree.ts';
import { decode } from './text.ts';
import type { PythonTokens } from './tokens.ts';

/** Reads the expressions that stand between the texts. */
interface FieldReader extends PythonTokens {
  expressions(): Tree;
}

const plain = /(?:[^{}]|\{\{|\}\})+/y;

/** The parts of a formatted string, of which the reader has the body: its texts and the expressions between them. */
export function readFormatted(reader: FieldReader, raw: boolean): Tree[] {
  const parts: Tree[] = [];
  for (let rest = readParts(reader, raw, parts); !reader.done; rest = readParts(reader, raw, parts))
    if (!rest) reader.fail('the end of a replacement');
  return parts.length === 0 ? [{ type: 'text', text: '' }] : parts;
}

/** Reads one text or one replacement; false where there is neither. */
function readParts(reader: FieldReader, raw: boolean, parts: Tree[]): boolean {
  const text = reader.take(plain);
  if (text !== undefined) {
    const single = text.replaceAll('{{', '{').replaceAll('}}', '}');
    parts.push({ type: 'text', text: raw ? single : decode(single) });
    return true;
  }
  if (reader.take(/\{/y) === undefined) return false;
  parts.push(readReplacement(reader));
  return true;
}

function readReplacement(reader: FieldReader): Tree {
  reader.blanks();
  const value = reader.expressions();
  const shown = reader.eat(/=/y);
  const converted = reader.take(/![rsa]/y) !== undefined;
  const specs: Tree[] = [];
  const formatted = reader.take(/:/y) !== undefined;
  if (formatted) while (!reader.sees(/\}/y)) if (!readSpec(reader, specs)) reader.fail('a format');
  if (reader.take(/\}/y) === undefined) reader.fail('a closing brace');
  return shown || converted || formatted ? test(value, ...specs) : value;
}

function readSpec(reader: FieldReader, specs: Tree[]): boolean {
  if (reader.take(/[^{}]+/y) !== undefined) return true;
  if (reader.take(/\{/y) === undefined) return false;
  reader.within(() => specs.push(readReplacement(reader)));
  return true;
}
