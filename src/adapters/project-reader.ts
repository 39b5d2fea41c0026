import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { readText, realPath } from './files.ts';

/** In bytes; of a longer file calls into it are not followed. */
const longest = 1024 * 1024;

/**
 * Reads other files of a project for whoever follows calls into them, by paths that are relative to its root. What is not
 * there, leads out of the project, or cannot be read is `undefined`: what goes through it stays in doubt.
 */
export function createProjectReader(root: string): (path: string) => string | undefined {
  const project = realPath(root);
  return path => {
    const given = resolve(root, path);
    try {
      // Of the places where a module may be most are empty: one question for those.
      if (statSync(given, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
      const real = realPath(given);
      const inside = relative(project, real);
      if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
      return readText(real, longest).text;
    } catch {
      return undefined;
    }
  };
}
