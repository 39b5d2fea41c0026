import { suggestion } from '../../near-miss.ts';
import { listOf, type Some } from '../policy.ts';
import { type Finding, type LintContext, matchersOf, type Text, textsOf } from './context.ts';
import { kindsOf } from './inclusion.ts';
import { overlapsName } from './names.ts';

/** What no call of any tool, and no program that is known, can ever be. */
export function strangers(context: LintContext): Finding[] {
  return context.own
    .flatMap(rule => [
      ...textsOf(rule, ['tool']).map(found => toolFinding(found, context)),
      ...textsOf(rule, ['program']).map(found => programFinding(found, context)),
      ...textsOf(rule, ['subcommand']).map(found => subcommandFinding(found, context)),
      ...textsOf(rule, ['flag', 'all_flags', 'only_flags']).map(found => flagFinding(found, context)),
      ...matchersOf(rule).map(({ matcher, path }) => serverFinding(rule.id, matcher, path, context)),
    ])
    .filter(finding => finding !== undefined);
}

function never({ rule, path }: Text, message: string, help: string): Finding {
  return { code: 'RULE_NEVER_MATCHES', rule: rule.id, path, message, help };
}

const isLiteral = (text: string) => !/[*$]/.test(text);

function toolFinding(found: Text, { knowledge }: LintContext): Finding | undefined {
  const { text, rule } = found;
  const known = knowledge.tools.filter(tool => overlapsName(text, tool));
  if (overlapsName(text, 'mcp__*')) return undefined;
  if (known.length === 0) {
    const near = knowledge.tools.find(tool => tool.toLowerCase() === text.toLowerCase());
    if (near === undefined && kindsOf(rule).includes('unknown')) return undefined;
    return never(
      found,
      `no tool is called \`${text}\``,
      near ? `did you mean \`${near}\`?` : (suggestion(text, knowledge.tools) ?? 'name a tool of the client'),
    );
  }
  const wanted = kindsOf(rule);
  const possible = known.flatMap(tool => knowledge.kindsOf(tool) ?? wanted);
  if (wanted.some(kind => kind === 'unknown' || possible.includes(kind))) return undefined;
  const is = [...new Set(possible)].map(kind => `\`${kind}\``).join(', ');
  return never(
    found,
    `a call of \`${text}\` is never ${wanted.map(kind => `\`${kind}\``).join(' or ')}`,
    `it is ${is}`,
  );
}

function programFinding(found: Text, { knowledge }: LintContext): Finding | undefined {
  const { text } = found;
  if (/\s/.test(text.trim()))
    return never(
      found,
      `no program is called \`${text}\``,
      'write the program alone, and the rest under `subcommand` or `flag`',
    );
  if (!isLiteral(text)) return undefined;
  if (text.includes('/')) {
    const name = text.startsWith('/') ? knowledge.nameOf(text) : undefined;
    if (text.startsWith('/') && (name === undefined || name === text)) return undefined;
    const help = name === undefined ? 'write the bare name, or `${workspace}/…`' : `write \`${name}\``;
    return never(found, `a program is never matched as \`${text}\``, help);
  }
  if (knowledge.programs.includes(text)) return undefined;
  // There are many programs, and names of real ones differ by a letter.
  const near = knowledge.programs.find(name => name.length === text.length && isSlip(name, text));
  return near === undefined ? undefined : slip(found, `no program is called \`${text}\``, near);
}

/** A slip of the hand in a word long enough for that: capitals, two letters that changed places, or one too many or few. */
function isSlip(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  const at = [...long].findIndex((letter, i) => letter !== short[i]);
  if (long.length > short.length) return long.slice(0, at) + long.slice(at + 1) === short;
  return long.slice(0, at) + (long[at + 1] ?? '') + (long[at] ?? '') + long.slice(at + 2) === short;
}

/** The literal programs of the matcher that a text stands in, or of the rule's `when`. */
function programsOf({ matcher, rule }: Text): readonly string[] {
  const programs = listOf((matcher.program ?? rule.when.program ?? []) as Some<string>);
  return programs.every(isLiteral) ? programs : [];
}

function subcommandFinding(found: Text, { knowledge }: LintContext): Finding | undefined {
  const programs = programsOf(found);
  const known = programs.map(program => knowledge.subcommandsOf(program));
  if (programs.length === 0 || found.text === '*') return undefined;
  if (known.every(subcommands => subcommands?.length === 0))
    return never(found, 'no program of this rule has sub-commands', 'write `command`, or leave `subcommand` out');
  const all = known.flatMap(subcommands => subcommands ?? []);
  if (known.includes(undefined) || all.some(name => overlapsName(found.text, name))) return undefined;
  const near = all.find(name => isSlip(name, found.text));
  return near === undefined
    ? undefined
    : slip(found, `no program of this rule has the sub-command \`${found.text}\``, near);
}

function flagFinding(found: Text, { knowledge }: LintContext): Finding | undefined {
  const programs = programsOf(found);
  const known = programs.map(program => knowledge.flagsOf(program));
  if (programs.length === 0 || known.includes(undefined) || !isLiteral(found.text)) return undefined;
  const flags = known.flatMap(all => all ?? []);
  const [name = ''] = found.text.split('=', 1);
  if (flags.includes(name)) return undefined;
  const letters = /^-([A-Za-z]{2,4})$/.exec(name)?.[1];
  if (letters !== undefined && [...letters].every(letter => flags.includes(`-${letter}`)))
    return {
      ...never(
        found,
        `\`${name}\` fits only these letters in this order`,
        `write each flag for itself: ${[...letters].map(letter => `\`-${letter}\``).join(', ')}`,
      ),
      code: 'PATTERN_SUSPECT',
    };
  // A denial may name what the entry leaves out, so only what looks like a slip is said.
  const near = flags.find(flag => isSlip(flag, name));
  return near === undefined ? undefined : slip(found, `no program of this rule has the flag \`${name}\``, near);
}

function slip(found: Text, message: string, near: string): Finding {
  return { ...never(found, message, `did you mean \`${near}\`?`), code: 'PATTERN_SUSPECT' };
}

/** A server that no policy lists is `unlisted`, whatever the rule says of its risk. */
function serverFinding(
  rule: string,
  { server, risk }: Partial<LintContext['rules'][number]['when']>,
  path: readonly (string | number)[],
  { servers }: LintContext,
): Finding | undefined {
  if (server === undefined || risk === undefined) return undefined;
  const risks = listOf(risk);
  if (risks.includes('unlisted')) return undefined;
  const listed = Object.keys(servers).some(name => listOf(server).some(text => overlapsName(text, name)));
  if (listed) return undefined;
  return {
    code: 'RULE_NEVER_MATCHES',
    rule,
    path: [...path, 'server'],
    message: `no policy lists the MCP server \`${listOf(server).join('`, `')}\`, so its risk is \`unlisted\``,
    help: 'list it under `mcp.servers`',
  };
}
