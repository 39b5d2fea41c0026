import { bitsOf, cleanForAll } from '../../flow/kinds.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { cleaned, knownOf, knownValue, textOf } from '../../flow/value.ts';
import { asText, type Call, type Machine, type Result } from './results.ts';

/** A form of a text. */
const reshaped = (change?: (text: string, call: Call) => string | undefined): Result => {
  const shaped = r.reshaped(change);
  return (call, machine) => asText(shaped(call, machine));
};

/** What a character taken out of a text, or escaped in it, makes harmless. */
const removals: readonly { readonly letters: string; readonly bits: number }[] = [
  { letters: `'`, bits: bitsOf('sql', 'xpath', 'code') },
  { letters: '<', bits: bitsOf('html', 'xml') },
  { letters: '/', bits: bitsOf('path', 'archive') },
  { letters: '\n', bits: bitsOf('log', 'header', 'mail') },
  { letters: '*', bits: bitsOf('ldap') },
  { letters: '*+', bits: bitsOf('regex') },
  { letters: ';', bits: bitsOf('command') },
];

/** Everything but these may stay: letters, digits and little else. */
const allowing = /^\[\^(?:\\[wds]|[A-Za-z0-9_\- ]|\w-\w|\\-|\\_)+\][+*]?$/;

function removedBy(call: Call, isAll: boolean): number {
  const [from, to] = call.positional;
  const pattern = from?.node.op === 'pattern' ? from.node : undefined;
  const replacement = textOf(to?.value);
  if (pattern === undefined) {
    const text = textOf(from?.value);
    return text === undefined || !isAll || text === replacement ? 0 : bitsFor(text === '..' ? '/' : text);
  }
  if (/^\^\(+(?:\?:)?\\\.\\\./.test(pattern.source)) return bitsOf('path', 'archive');
  if (!pattern.flags.includes('g')) return 0;
  if (allowing.test(pattern.source)) return cleanForAll;
  if (/^\(?(?:\\\.\\\.|\\\.\{2\})/.test(pattern.source)) return bitsOf('path', 'archive');
  const letters = pattern.source.replaceAll('\\n', '\n').replaceAll('\\r', '\n').replaceAll(/\\(.)/g, '$1');
  return /^\[\^/.test(pattern.source) || replacement?.includes(letters) === true ? 0 : bitsFor(letters);
}

function bitsFor(letters: string): number {
  return removals.reduce((all, removal) => all | (letters.includes(removal.letters) ? removal.bits : 0), 0);
}

const replaced =
  (isAll: boolean): Result =>
  (call: Call, machine: Machine) => {
    const [from, to] = [textOf(call.positional[0]?.value), textOf(call.positional[1]?.value)];
    const value = reshaped(text =>
      from === undefined || to === undefined
        ? undefined
        : isAll
          ? text.replaceAll(from, () => to)
          : text.replace(from, () => to),
    )(call, machine);
    const bits = removedBy(call, isAll);
    return value === undefined || bits === 0 ? value : cleaned(value, bits);
  };

const part = (take: (text: string, from: number, to: number | undefined) => string): Result =>
  reshaped((text, { positional }) => {
    const [from, to] = positional.map(given => knownOf(given.value));
    return typeof from === 'number' && (to === undefined ? positional.length === 1 : typeof to === 'number')
      ? take(text, from, typeof to === 'number' ? to : undefined)
      : undefined;
  });

/** Methods of texts. */
export const textMethods: Entries = [
  ...gives(
    reshaped(text => text.toLowerCase()),
    '.toLowerCase',
    '.toLocaleLowerCase',
  ),
  ...gives(
    reshaped(text => text.toUpperCase()),
    '.toUpperCase',
    '.toLocaleUpperCase',
  ),
  ...gives(
    reshaped(text => text.trim()),
    '.trim',
  ),
  ...gives(
    reshaped(text => text.trimStart()),
    '.trimStart',
    '.trimLeft',
  ),
  ...gives(
    reshaped(text => text.trimEnd()),
    '.trimEnd',
    '.trimRight',
  ),
  ...gives(
    reshaped((text, call) => (call.positional.length === 0 ? text : undefined)),
    '.toString',
    '.valueOf',
    '.normalize',
  ),
  ...gives(
    reshaped(),
    '.padStart',
    '.padEnd',
    '.repeat',
    '.charAt',
    '.toWellFormed',
    '.link',
    '.anchor',
    '.big',
    '.bold',
  ),
  ...gives(
    part((text, from, to) => text.substring(from, to)),
    '.substring',
  ),
  ...gives(
    part((text, from, to) => text.substr(from, to)),
    '.substr',
  ),
  ...gives(replaced(false), '.replace'),
  ...gives(replaced(true), '.replaceAll'),
  ...gives(r.splitText, '.split'),
  ...gives(r.joined, '@join'),
  ...gives(
    r.askedOf((text, given) => text.startsWith(given)),
    '.startsWith',
  ),
  ...gives(
    r.askedOf((text, given) => text.endsWith(given)),
    '.endsWith',
  ),
  ...gives(
    r.askedOf((text, given) => text.indexOf(given)),
    '.indexOf',
  ),
  ...gives(
    r.askedOf((text, given) => text.lastIndexOf(given)),
    '.lastIndexOf',
  ),
  ...gives(r.gathered, '.match', '.matchAll', '.exec'),
  ...gives(call => {
    const codes = call.positional.map(given => knownOf(given.value));
    return codes.every(code => typeof code === 'number')
      ? knownValue(String.fromCharCode(...codes.map(Number)))
      : undefined;
  }, 'String.fromCharCode'),
];
