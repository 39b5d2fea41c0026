import type { Member } from './machine.ts';

/** The modules that the members are in. */
export function modulesOf(members: ReadonlyMap<string, Member>): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const full of members.keys()) {
    const name = full.replace(/\[\]=?$/, '.');
    for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1)) modules.add(name.slice(0, at));
  }
  return modules;
}
