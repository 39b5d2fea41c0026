import type { Call, Check, Said } from '../../flow/model.ts';
import { checks } from '../../flow/tables.ts';
import { lowered, memberOf } from './options.ts';

const weakDigests: ReadonlyMap<string, string> = new Map([
  ['md2', 'MD2'],
  ['md4', 'MD4'],
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha-1', 'SHA-1'],
  ['rsa-md5', 'MD5'],
  ['rsa-sha1', 'SHA-1'],
  ['ripemd160', 'RIPEMD-160'],
  ['rmd160', 'RIPEMD-160'],
  ['ripemd', 'RIPEMD'],
]);
/** Uses in which nobody gains by two texts with one digest. */
const harmlessUse =
  /etag|cache|checksum|integrity|fingerprint|revision|filename|bucket|gravatar|shard|dedup|websocket|258EAFA5/i;

export function broken(what: string, call: Call): Said {
  const { file } = call.frame;
  const from = file.source.lastIndexOf('\n', call.at.start);
  const to = file.source.indexOf('\n', call.at.end);
  const line = file.source.slice(
    Math.max(from, call.at.start - 200),
    to < 0 ? undefined : Math.min(to, call.at.end + 200),
  );
  return {
    message: `${what} is broken`,
    severity: harmlessUse.test(line) || harmlessUse.test(file.path) ? 'note' : 'warning',
  };
}

export const digest = (place: number): Check => ({
  rule: 'javascript-weak-hash',
  severity: 'warning',
  says: call => {
    const given = call.positional[place]?.value;
    const what = weakDigests.get(lowered(given)) ?? weakDigests.get(lowered(memberOf(given, 'name')));
    return what === undefined ? undefined : broken(what, call);
  },
});
export const hash = (what: string, ...names: readonly string[]) =>
  checks({ rule: 'javascript-weak-hash', severity: 'warning', says: call => broken(what, call) }, ...names);
