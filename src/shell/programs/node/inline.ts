import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { readCode } from '../../code/read-code.ts';
import type { Analysis, Invocation } from '../../program.ts';

/** Names that only one of the run-times has, and modules from elsewhere: what they do is not read. */
const beyondNode = /\b(?:bun|deno|import\.meta)\b|\$`|\b(?:jsr|npm|https?|data|file|blob):/i;

/** Modules by a plain name: any other way to name one might reach what only that run-time has. */
const plainRequire = /\brequire\s*\(\s*(?:'[^'"\\]*'|"[^'"\\]*")\s*\)/g;
const hiddenModule = /\brequire\b|\bimport\s*\(|\b(?:from|import)\s*(?:'[^']*\\|"[^"]*\\)/;

/** The version of the run-time is no secret. */
const asksVersion = /^(?:console\.log\()?(?:Bun\.(?:version|revision)|Deno\.(?:version|build)(?:\.\w+)?)\)?;?$/;

function isReadable(code: string): boolean {
  return !beyondNode.test(code) && !hiddenModule.test(code.replaceAll(plainRequire, ''));
}

/** Adds what inline code does to what the rest of a command line does. */
export function withCode(
  analysis: Analysis,
  codes: readonly Arg[],
  given: { readonly invocation: Invocation; readonly args: readonly Arg[]; readonly shown: boolean },
): Analysis {
  const read = codes.map((code): Pick<Analysis, 'operations' | 'runs'> => {
    const text = staticText(code);
    if (text !== undefined && isReadable(text)) return readCode('javascript', text, given);
    const unread: Operation = {
      kind: 'evaluate',
      language: 'javascript',
      ...(text === undefined ? {} : { code: text }),
      ...(asksVersion.test(text ?? '') ? { described: true } : {}),
    };
    return { operations: [unread] };
  });
  return {
    ...analysis,
    operations: [...analysis.operations, ...read.flatMap(({ operations }) => operations)],
    runs: [...(analysis.runs ?? []), ...read.flatMap(({ runs }) => runs ?? [])],
  };
}

/** What a run-time does that is given no file and no code: it reads code from its input. */
export function withInput(analysis: Analysis, invocation: Invocation): Analysis {
  const { stdin } = invocation;
  if (stdin.kind === 'text')
    return withCode(analysis, [literalArg(stdin.text)], { invocation, args: [], shown: false });
  const fed: Operation =
    stdin.kind === 'dynamic'
      ? { kind: 'evaluate', language: 'javascript' }
      : unknown(invocation, 'an interactive session');
  return { ...analysis, operations: [...analysis.operations, fed] };
}
