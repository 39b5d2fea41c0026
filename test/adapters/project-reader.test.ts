import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProjectReader } from '../../src/adapters/project-reader.ts';
import { scratch } from '../scratch.ts';

/** A project beside a file that is not its own. */
function createProject() {
  const folder = scratch();
  mkdirSync(join(folder, 'project', 'lib'), { recursive: true });
  writeFileSync(join(folder, 'outside.py'), 'b = 1\n');
  writeFileSync(join(folder, 'project', 'lib', 'a.py'), 'a = 1\n');
  writeFileSync(join(folder, 'project', 'long.py'), 'x'.repeat(1024 * 1024 + 1));
  symlinkSync(join(folder, 'outside.py'), join(folder, 'project', 'link.py'));
  symlinkSync(join('lib', 'a.py'), join(folder, 'project', 'inner.py'));
  return { folder, read: createProjectReader(join(folder, 'project')) };
}

describe('other files of a project', () => {
  it.each(['lib/a.py', './lib/../lib/a.py', 'inner.py'])('are read: %s', path => {
    expect(createProject().read(path)).toBe('a = 1\n');
  });

  it.each(['../outside.py', 'link.py', 'lib', '', 'gone.py', 'long.py'])('are left alone: %j', path => {
    expect(createProject().read(path)).toBeUndefined();
  });

  it('are not read by a path that leads out of it', () => {
    const { folder, read } = createProject();
    expect(read(join(folder, 'outside.py'))).toBeUndefined();
  });
});
