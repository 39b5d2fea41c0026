import { deepTaints } from '../../flow/contents.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { compose } from '../../flow/text.ts';
import { constant, knownValue, textOf } from '../../flow/value.ts';
import { asText, type Result } from './results.ts';

/** Text of everything that it is given. */
const written: Result = call => {
  const [value] = call.positional;
  if (value === undefined) return undefined;
  const text = textOf(value.value);
  if (text !== undefined) return value.value;
  return {
    taints: deepTaints(value.value),
    constant: value.value.constant,
    pieces: value.value.pieces,
    composed: value.value.composed,
  };
};

const parsed: Result = call => ({
  taints: call.positional[0] === undefined ? [] : deepTaints(call.positional[0].value),
  constant: call.positional[0]?.value.constant ?? false,
});

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
/** A text with its holes filled: `util.format('a %s', b)`. */
const formatted: Result = (call, machine) => {
  const [format, ...values] = call.positional.map(({ value }) => value);
  const parts = textOf(format)?.split(/%[sdifjoO]/);
  if (parts === undefined || values.length === 0) return written(call, machine);
  return compose(
    parts.flatMap((part, i) => [...(i === 0 ? [] : [values[i - 1] ?? constant]), knownValue(part)]),
    deepTaints,
  );
};

/** Functions that write values as texts, and read them from texts. */
export const texts: Entries = [
  ...gives(formatted, 'util.format'),
  ...gives((call, machine) => asText(written(call, machine)), 'String', 'JSON.stringify'),
  ...gives(
    written,
    '@string',
    'util.inspect',
    'Buffer.from',
    'Buffer',
    'TextEncoder().encode',
    'TextDecoder().decode',
    'querystring.unescape',
    'Object',
  ),
  ...gives(
    parsed,
    'JSON.parse',
    'qs.parse',
    'querystring.parse',
    'URLSearchParams',
    'lodash.get',
    'co-body',
    'FormData',
  ),
  ...gives(
    r.calculated(text => Buffer.from(text).toString('base64')),
    'btoa',
  ),
  ...gives(
    r.calculated(text => Buffer.from(text, 'base64').toString('latin1')),
    'atob',
  ),
  ...gives(r.calculated(decoded), 'decodeURIComponent', 'decodeURI', 'unescape'),
];
