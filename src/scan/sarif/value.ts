import { type InputError, inputError } from '../../errors.ts';
import { isObject } from '../../json.ts';

/** A value of a JSON file of somebody else, and where it stands there. Asking it for what it is not throws `InputError`. */
export interface JsonValue {
  readonly value: unknown;
  readonly file: string;
  /** A JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** Says what is wrong with a value, with its file and its place. */
export function faultAt({ file, pointer }: JsonValue, fault: string): InputError {
  const help = 'expected SARIF 2.1.0, as the scanner writes it';
  return inputError('INPUT_INVALID', `\`${file}\` at \`${pointer === '' ? '/' : pointer}\`: ${fault}`, help);
}

/** The member of an object; `undefined` when it has none, or `null`. */
export function member(of: JsonValue, name: string): JsonValue | undefined {
  if (!isObject(of.value)) throw faultAt(of, `expected an object, found ${kindOf(of.value)}`);
  if (!Object.hasOwn(of.value, name)) return undefined;
  const value = of.value[name];
  const pointer = `${of.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return value === null || value === undefined ? undefined : { value, file: of.file, pointer };
}

/** What lies at the end of a path of members; `undefined` where one of them is not there. */
export function inside(of: JsonValue, ...names: readonly string[]): JsonValue | undefined {
  return names.reduce<JsonValue | undefined>((at, name) => (at === undefined ? undefined : member(at, name)), of);
}

/** The items of a list; none when it is not there. */
export function items(of: JsonValue | undefined): JsonValue[] {
  if (of === undefined) return [];
  const { value, file, pointer } = of;
  if (!Array.isArray(value)) throw faultAt(of, `expected a list, found ${kindOf(value)}`);
  return value.map((item: unknown, i) => ({ value: item, file, pointer: `${pointer}/${i}` }));
}

export function text(of: JsonValue | undefined): string | undefined {
  if (of === undefined) return undefined;
  if (typeof of.value !== 'string') throw faultAt(of, `expected a text, found ${kindOf(of.value)}`);
  return of.value;
}

/** A whole number that is not negative and stays exact. */
export function count(of: JsonValue | undefined): number | undefined {
  if (of === undefined) return undefined;
  if (!Number.isSafeInteger(of.value) || Number(of.value) < 0)
    throw faultAt(of, `expected a whole number from 0 on, found ${shown(of.value)}`);
  return Number(of.value);
}

/** A place in a list, counted from 0; `-1` is how SARIF says that there is none. */
export function index(of: JsonValue | undefined): number | undefined {
  return of?.value === -1 ? undefined : count(of);
}

function shown(value: unknown): string {
  return typeof value === 'number' ? `\`${value}\`` : kindOf(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? 'a text'
      : `a${typeof value === 'object' ? 'n object' : ` ${typeof value}`}`;
}
