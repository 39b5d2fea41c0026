import type { McpServer } from '../../mcp/server.ts';
import { isAtLeast } from '../code.ts';
import { canonicalJson } from '../compile.ts';
import { codeDefaults, effects, listOf, type Policy, secretDefaults, severities } from '../policy.ts';

/** One setting that differs, and which way; `untold` when nobody can tell. */
export interface SettingChange {
  readonly setting: string;
  readonly direction: 'loosened' | 'tightened' | 'untold';
  readonly message: string;
}

/** Everything of two policies that is no rule and differs. */
export function settingChanges(old: Policy, now: Policy): SettingChange[] {
  return [
    ...unattended(old, now),
    ...limits(old, now),
    ...adjudicator(old, now),
    ...flag('network.air_gapped', old.network?.air_gapped ?? false, now.network?.air_gapped ?? false, 'tightened'),
    ...names('environment.allow', 'the agent sees the variable', old.environment?.allow, now.environment?.allow),
    ...secrets(old, now),
    ...code(old, now),
    ...names('delegates', 'tiers under this one may change', old.delegates, now.delegates),
    ...listChanges(old, now),
    ...serverChanges(old.mcp?.servers ?? {}, now.mcp?.servers ?? {}),
  ];
}

function unattended(old: Policy, now: Policy): SettingChange[] {
  const [from, to] = [old.unattended ?? 'deny', now.unattended ?? 'deny'];
  if (from === to) return [];
  const direction = to === 'fail' ? 'tightened' : 'loosened';
  const message =
    to === 'fail' ? 'a run that has to ask now fails' : 'a run that has to ask now goes on, without the call';
  return [{ setting: 'unattended', direction, message }];
}

function limits(old: Policy, now: Policy): SettingChange[] {
  const [before, after] = [{ ...old.limits } as Record<string, number>, { ...now.limits } as Record<string, number>];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): SettingChange[] => {
    const [from, to] = [before[name], after[name]];
    if (from === to) return [];
    const shown = (value: number | undefined) => (value === undefined ? 'none' : String(value));
    const larger = (to ?? Number.POSITIVE_INFINITY) > (from ?? Number.POSITIVE_INFINITY);
    return [
      {
        setting: `limits.${name}`,
        direction: larger ? 'loosened' : 'tightened',
        message: `from ${shown(from)} to ${shown(to)}`,
      },
    ];
  });
}

function adjudicator(old: Policy, now: Policy): SettingChange[] {
  const [from, to] = [old.adjudicator ?? {}, now.adjudicator ?? {}];
  const rest = (['model', 'timeout_ms', 'instructions'] as const).flatMap((key): SettingChange[] =>
    from[key] === to[key]
      ? []
      : [
          {
            setting: `adjudicator.${key}`,
            // Waiting longer changes who waits, not what is approved.
            direction: 'untold',
            message: 'a model may judge open calls otherwise',
          },
        ],
  );
  return [...flag('adjudicator.enabled', from.enabled ?? true, to.enabled ?? true, 'loosened'), ...rest].filter(
    ({ setting }) => setting !== 'adjudicator.timeout_ms',
  );
}

function secrets(old: Policy, now: Policy): SettingChange[] {
  const keys = Object.keys(secretDefaults) as (keyof typeof secretDefaults)[];
  return keys.flatMap((key): SettingChange[] => {
    const [from, to] = [old.secrets?.[key] ?? secretDefaults[key], now.secrets?.[key] ?? secretDefaults[key]];
    if (from === to) return [];
    const direction = effects.indexOf(to) < effects.indexOf(from) ? 'loosened' : 'tightened';
    return [{ setting: `secrets.${key}`, direction, message: `from ${from} to ${to}` }];
  });
}

function code(old: Policy, now: Policy): SettingChange[] {
  const general = severities.toReversed().flatMap((severity): SettingChange[] => {
    const [from, to] = [old.code?.[severity] ?? codeDefaults[severity], now.code?.[severity] ?? codeDefaults[severity]];
    if (from === to) return [];
    const direction = isAtLeast(to, from) ? 'tightened' : 'loosened';
    return [{ setting: `code.${severity}`, direction, message: `from ${from} to ${to}` }];
  });
  const most = [old, now].map(policy => policy.code?.tell_at_most ?? codeDefaults.tell_at_most);
  return [
    ...general,
    ...codePaths(old, now, 'tightened', 'code is held to more in'),
    ...codePaths(now, old, 'loosened', 'code is no longer held to more in'),
    ...(most[0] === most[1]
      ? []
      : [{ setting: 'code.tell_at_most', direction: 'untold' as const, message: `from ${most[0]} to ${most[1]}` }]),
  ];
}

/** Entries of one policy that the other lacks. */
function codePaths(
  without: Policy,
  policy: Policy,
  direction: SettingChange['direction'],
  what: string,
): SettingChange[] {
  const known = new Set((without.code?.paths ?? []).map(canonicalJson));
  return (policy.code?.paths ?? [])
    .filter(entry => !known.has(canonicalJson(entry)))
    .map(entry => ({ setting: 'code.paths', direction, message: `${what} \`${listOf(entry.path).join('`, `')}\`` }));
}

function flag(setting: string, from: boolean, to: boolean, on: 'loosened' | 'tightened'): SettingChange[] {
  if (from === to) return [];
  const off = on === 'loosened' ? 'tightened' : 'loosened';
  return [{ setting, direction: to ? on : off, message: `from ${from} to ${to}` }];
}

function names(
  setting: string,
  what: string,
  from: readonly string[] = [],
  to: readonly string[] = [],
): SettingChange[] {
  const added = to.filter(name => !from.includes(name));
  const removed = from.filter(name => !to.includes(name));
  return [
    ...added.map(name => ({ setting, direction: 'loosened' as const, message: `${what} \`${name}\`` })),
    ...removed.map(name => ({ setting, direction: 'tightened' as const, message: `no longer: ${what} \`${name}\`` })),
  ];
}

/** What a list does depends on the rules that use it; those are compared with its values filled in. */
function listChanges(old: Policy, now: Policy): SettingChange[] {
  const [before, after] = [old.lists ?? {}, now.lists ?? {}];
  const used = (policy: Policy, name: string) => JSON.stringify(policy.rules ?? []).includes(`\${${name}}`);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): SettingChange[] => {
    const [from, to] = [before[name] ?? [], after[name] ?? []];
    if (canonicalJson([...from].sort()) === canonicalJson([...to].sort())) return [];
    // The rules that use it are shown for themselves.
    if (used(old, name) || used(now, name)) return [];
    return [{ setting: `lists.${name}`, direction: 'tightened', message: 'no rule uses it' }];
  });
}

const risks = ['low', 'medium', 'high', 'forbidden', 'unlisted'] as const;
type Level = (typeof risks)[number];

function serverChanges(
  old: Readonly<Record<string, McpServer>>,
  now: Readonly<Record<string, McpServer>>,
): SettingChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): SettingChange[] => {
    const [from, to] = [own(old, name), own(now, name)];
    const setting = `mcp.servers.${name}`;
    const tools = [...new Set([...Object.keys(from?.tools ?? {}), ...Object.keys(to?.tools ?? {})])];
    const level = (server: McpServer | undefined, tool?: string): Level =>
      server === undefined ? 'unlisted' : (own(server.tools ?? {}, tool ?? '') ?? server.risk);
    const changed = ['', ...tools].flatMap((tool): SettingChange[] => {
      const [before, after] = [level(from, tool), level(to, tool)];
      if (before === after) return [];
      const direction = risks.indexOf(after) < risks.indexOf(before) ? 'loosened' : 'tightened';
      return [
        {
          setting: tool === '' ? setting : `${setting}.tools.${tool}`,
          direction,
          message: `risk from ${before} to ${after}`,
        },
      ];
    });
    const started = (server: McpServer) => canonicalJson([server.command, server.args, server.env]);
    if (from && to && started(from) !== started(to))
      changed.push({
        setting,
        direction: 'untold',
        message: 'another program is started, or it is given other variables',
      });
    return changed;
  });
}

function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
