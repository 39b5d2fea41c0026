import { isObject } from '../../json.ts';
import { faultAt, type JsonValue, member, text } from './value.ts';

/** Where the addresses of a run start, by their names. */
export type Bases = ReadonlyMap<string, { readonly uri: string; readonly baseId: string | undefined }>;

export function basesOf(run: JsonValue): Bases {
  const ids = member(run, 'originalUriBaseIds');
  if (ids === undefined) return new Map();
  if (!isObject(ids.value)) throw faultAt(ids, 'expected an object');
  const names = Object.keys(ids.value);
  return new Map(
    names.map(name => {
      const base = member(ids, name);
      const uri = (base && text(member(base, 'uri'))) ?? '';
      return [name, { uri, baseId: base && text(member(base, 'uriBaseId')) }];
    }),
  );
}

/** So many bases may stand on one another. */
const mostBases = 10;

/** The address that a location means, and the one that it is written with: repositories lie elsewhere on other machines. */
export function addressesOf(uri: string, baseId: string | undefined, bases: Bases): string[] {
  let whole = uri;
  let id = baseId;
  for (let i = 0; i < mostBases && id !== undefined && !/^[a-z][a-z0-9+.-]+:/i.test(whole); i++) {
    const base = bases.get(id);
    whole = (base?.uri ?? '') + whole;
    id = base?.baseId;
  }
  return [...new Set([whole, uri])];
}
