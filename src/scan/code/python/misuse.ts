import type { SyntaxNode } from '../syntax.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
import { ecbMode, type Misuse, misuses, weakDigests } from './tables/misuse.ts';

/** Looks for functions that are wrong to call: weak hashes, weak ciphers, a mode without chaining. */
export function checkMisuse(name: string, callee: SyntaxNode, args: Arguments, context: Context): void {
  const misuse = misuses.get(name) ?? weakDigest(name, args) ?? ecb(name, args);
  if (misuse === undefined) return;
  // The author says that nothing rests on it: kept for the record.
  const excused = args.keywords.get('usedforsecurity')?.node.type === 'false';
  context.report({
    rule: misuse.rule,
    severity: excused ? 'note' : 'warning',
    confidence: excused ? 'low' : 'high',
    message: `${misuse.what} is broken${excused ? '; it is said not to be used for security' : ''}`,
    at: callee,
  });
}

function weakDigest(name: string, args: Arguments): Misuse | undefined {
  if (name !== 'hashlib.new') return undefined;
  const digest = (args.keywords.get('name') ?? args.positional[0])?.value.text;
  const what = digest === undefined ? undefined : weakDigests.get(digest.toLowerCase());
  return what === undefined ? undefined : { rule: 'python-weak-hash', what };
}

function ecb(name: string, args: Arguments): Misuse | undefined {
  if (!/^Crypto\.Cipher\.\w+\.new$/.test(name)) return undefined;
  const mode = args.keywords.get('mode') ?? args.positional[1];
  return ecbMode.test(mode?.value.name ?? '') ? { rule: 'python-weak-cipher', what: 'ECB' } : undefined;
}
