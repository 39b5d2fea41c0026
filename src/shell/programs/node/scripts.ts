import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { executes } from '../project.ts';

/** Scripts that by their name reach beyond the project: what they do there is for a person or a model to judge. */
const outward =
  /(?:^|[:_.-])(?:(?:un)?publish|release|deploy|ship|promote|rollback|destroy|nuke|wipe|teardown|eject)(?:$|[:_.-])/i;
const production = /(?:migrat|seed|push|reset|drop|db|sql).*prod|prod.*(?:migrat|seed|push|reset|drop|db|sql)/i;
/** Names that are only about building or looking are no such thing: `build:release`, `test:deploy`. */
const inward = /^(?:build|test|lint|check|typecheck|docs?|format|validate|verify|compile|bundle|clean)(?:$|[:_.-])/i;

/** A script of the manifest with its arguments: it runs code of the project, and may use what the arguments name. */
export function scriptCode(
  invocation: Invocation,
  script: Arg,
  args: readonly Arg[],
  manifest = 'package.json',
): Operation[] {
  const name = staticText(script);
  return [
    // Without a script of that name, this prints the environment.
    ...(name === 'env' ? [{ kind: 'change', what: 'environment', name: 'print' } as const] : []),
    ...(name === undefined ? [unknown(invocation, 'a script that is only known at run time')] : []),
    ...(name !== undefined && (outward.test(name) || production.test(name)) && !inward.test(name)
      ? [unknown(invocation, `the script \`${name}\` may change more than the project`)]
      : []),
    ...argumentOperations(invocation, args),
    ...executes(
      invocation,
      literalArg(manifest),
      [script, ...args].map(arg => arg.text),
    ),
  ];
}

/** The same for the operands of a command line, the first of which is the script. */
export function operandScript(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [script, ...args] = parsed.operands;
  return script === undefined ? [] : scriptCode(invocation, script, args);
}

const loading =
  /config|require|import|loader|setup|preset|plugin|runner|script|preload|register|rc$|reporter|transform|environment|resolver|^-[cr]$/i;
const writing = /^--?(?:o|out|dest|save|write|report-?dir|coverage-?dir)/i;
const codeFile = /\.(?:[cm]?[jt]sx?|sh|bash|py|rb|pl|node|wasm)$/i;

/** What arguments of which only the project knows the meaning may name: paths, files that are loaded, addresses. */
export function argumentOperations(invocation: Invocation, args: readonly Arg[]): Operation[] {
  let option = '';
  return args.flatMap(arg => {
    const text = arg.text ?? '';
    const [, inlined, value = ''] = /^(-[^=\s]*)=([\s\S]*)$/.exec(text) ?? [];
    const name = inlined ?? option;
    option = text.startsWith('-') && inlined === undefined ? text : '';
    if (inlined === undefined && text.startsWith('-')) return [];
    const operand = inlined === undefined ? arg : { ...literalArg(value), glob: arg.glob };
    return valueOperations(invocation, name, operand);
  });
}

function valueOperations(invocation: Invocation, option: string, value: Arg): Operation[] {
  const text = value.text ?? '';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return [connectTo(value, invocation)];
  // Relative names are below the folder of the project; only these may lead elsewhere or be special.
  if (!/^(?:\/|\.)|\.\.\//.test(text) || /\s/.test(text)) return [];
  if (writing.test(option)) return invocation.paths('write', value, true);
  const loaded = loading.test(option) || codeFile.test(text);
  return [...invocation.paths('read', value), ...(loaded ? executes(invocation, value) : [])];
}

/** Names that scripts have and programs do not: `pnpm lint` runs a script, `pnpm tsc` may run the compiler. */
const usual =
  /^(?:test|lint|build|dev|start|serve|preview|watch|check|check-?types|type-?check|types|format|fmt|fix|clean|bundle|compile|generate|gen|codegen|docs?|e2e|unit|integration|coverage|ci|validate|verify|prepare|prepack|setup|seed|migrate|db|api|storybook|web|app|server|client|worker|cli|mobile|desktop|package|vsix|bench(?:mark)?|example|evals?|lint-fix|all|update|i18n|icons|css|styles|assets|schema|graphql|proto|stop|restart|debug|smoke|spec|style|quality|audit-ci)(?:[:_.][\w:.-]*|-(?:all|fix|check|watch|ci|types|types-check|unit|e2e|integration|prod|dev|local|coverage))?$|^[\w.-]+:[\w:.-]+$/;

/** True for a word that is the name of a script rather than of a program. */
export function isScriptName(name: string): boolean {
  return usual.test(name);
}
