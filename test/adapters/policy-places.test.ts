import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFile } from '../../src/adapters/files.ts';
import { organisationFile, organisationPlaces, tierFiles } from '../../src/adapters/policy-places.ts';
import { scratch } from '../scratch.ts';

function machine() {
  const folder = scratch();
  const places = ['machine', 'user'].map(name => join(folder, name, 'organisation.yaml'));
  for (const name of ['machine', 'user']) mkdirSync(join(folder, name));
  return { folder, machine: places[0] ?? '', user: places[1] ?? '', places };
}
const naming = (file: string) => ({ AGENT_BOUNCER_ORGANISATION: file });

describe('the policy of the organisation', () => {
  it('is that of the machine, else that of the user, else what the variable names', () => {
    const { machine: first, user, places } = machine();
    expect(organisationFile({}, places)).toBeUndefined();
    expect(organisationFile(naming('/named.yaml'), places)).toBe('/named.yaml');
    expect(organisationFile(naming('strict'), places)).toBe(packFile('strict'));
    writeFileSync(user, '');
    expect(organisationFile(naming('/named.yaml'), places)).toBe(user);
    writeFileSync(first, '');
    expect(organisationFile(naming('/named.yaml'), places)).toBe(first);
  });

  it('is not given up because it cannot be read: a link that leads nowhere counts', () => {
    const { folder, machine: first, places } = machine();
    symlinkSync(join(folder, 'gone'), first);
    expect(organisationFile({}, places)).toBe(first);
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    const beyond = join(folder, 'loop', 'organisation.yaml');
    expect(organisationFile({}, [beyond])).toBe(beyond);
  });

  it('is no file of whatever folder the agent works in', () => {
    const { places } = machine();
    expect(organisationFile(naming(''), places)).toBeUndefined();
    for (const relative of ['organisation.yaml', './organisation.yaml', '../x', 'no-such-pack'])
      expect(() => organisationFile(naming(relative), places)).toThrow(
        `\`$AGENT_BOUNCER_ORGANISATION\` cannot be \`${relative}\``,
      );
  });

  it('of a machine lies where no variable leads elsewhere', () => {
    const [first, user] = organisationPlaces({ AGENT_BOUNCER_HOME: '/keys', XDG_CONFIG_HOME: '/x', HOME: '/h' });
    expect([first, user]).toEqual(['/etc/agent-bouncer/organisation.yaml', '/keys/organisation.yaml']);
  });
});

describe('the files that decide in a folder', () => {
  it('are what the options name, from that folder', () => {
    const cwd = scratch();
    const files = tierFiles({ policy: 'p.yaml', organisation: 'o.yaml', tighten: 'r.yaml' }, cwd, naming('/n.yaml'));
    expect(files).toEqual({
      organisation: join(cwd, 'o.yaml'),
      repository: join(cwd, 'p.yaml'),
      run: join(cwd, 'r.yaml'),
    });
  });

  it('are those of every tier that has one, and the pack `default` for a repository without', () => {
    const cwd = scratch();
    const environment = { ...naming('/n.yaml'), AGENT_BOUNCER_HOME: cwd };
    const pack = packFile('default');
    expect(tierFiles({}, cwd, environment)).toEqual({ organisation: '/n.yaml', repository: pack });
    expect(tierFiles({ organisation: false }, cwd, environment)).toEqual({ repository: pack });
    expect(tierFiles({ organisation: '' }, cwd, environment)).toEqual({ organisation: cwd, repository: pack });
    writeFileSync(join(cwd, 'organisation.yaml'), '');
    writeFileSync(join(cwd, 'policy.yaml'), '');
    expect(tierFiles({}, cwd, environment)).toEqual({
      organisation: join(cwd, 'organisation.yaml'),
      repository: join(cwd, 'policy.yaml'),
    });
  });
});
