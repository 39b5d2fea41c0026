import { type OperationKind, operationKinds } from '../operation.ts';
import { interpretShell } from '../shell/interpret.ts';
import type { ProgramSpec } from '../shell/program.ts';
import { findProgram, programs } from '../shell/programs/index.ts';
import { findTool, tools } from './tools.ts';

/** The tools by which the client itself reads what MCP servers offer. */
const mcpTools = ['ReadMcpResourceTool', 'ListMcpResourcesTool'];

/** What is known of tools and programs, for whoever looks for mistakes in a policy. */
export const knowledge = {
  tools: [...tools.flatMap(tool => tool.names), ...mcpTools],
  programs: programs.flatMap(program => program.names),

  /** What the calls of a tool can be, as its examples say; nothing for one that can do anything. */
  kindsOf(name: string): readonly OperationKind[] | undefined {
    const tool = findTool(name);
    if (mcpTools.includes(name)) return ['call'];
    if (tool === undefined || runsCommands.includes(name)) return undefined;
    const kinds = tool.examples.flatMap(({ operations }) => operations.map(text => text.split(' ', 1)[0]));
    return operationKinds.filter(kind => kind !== 'unknown' && kinds.includes(kind));
  },

  /** The name under which a program that is called by this text is matched. */
  nameOf(text: string): string | undefined {
    if (!/^[\w./+-]+$/.test(text)) return undefined;
    const first = interpretShell(text, { cwd: '/', home: '/' }).find(({ kind }) => kind === 'execute');
    return first?.kind === 'execute' ? first.program : undefined;
  },

  /** The sub-commands of a program; empty when it has none, nothing when its entry is a function. */
  subcommandsOf(name: string): readonly string[] | undefined {
    const spec = specOf(name);
    return spec && namesBelow(spec);
  },

  /** The options of a program and of its sub-commands; nothing when its entry is a function. */
  flagsOf(name: string): readonly string[] | undefined {
    const spec = specOf(name);
    return spec && flagsBelow(spec);
  },
};

const runsCommands = ['Bash', 'Monitor'];

function specOf(name: string): ProgramSpec | undefined {
  const analyse = findProgram(name)?.analyse;
  return typeof analyse === 'object' ? analyse : undefined;
}

function namesBelow({ subcommands = {} }: ProgramSpec): string[] {
  return Object.entries(subcommands).flatMap(([name, spec]) => [
    name,
    ...namesBelow(spec).map(inner => `${name} ${inner}`),
  ]);
}

function flagsBelow({ flags = '', values = {}, subcommands = {} }: ProgramSpec): string[] {
  const own = [flags, ...Object.keys(values)].flatMap(text => text.split(/\s+/)).filter(Boolean);
  return [...own.map(flag => flag.replace(/=$/, '')), ...Object.values(subcommands).flatMap(flagsBelow)];
}
