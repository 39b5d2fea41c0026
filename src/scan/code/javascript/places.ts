const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '/index.ts', '/index.tsx', '/index.js'];
/** Folders above a file in which a module with the project's own prefix is looked for. */
const mostFolders = 6;
const code = /\.(?:[cm]?[jt]s|[jt]sx)$/i;

/** The paths where a module of the project may be, best first; packages are nobody's here. */
export function placesOf(module: string, file: string): readonly string[] {
  const folders = file.split('/').slice(0, -1);
  if (module.startsWith('.')) {
    const path = resolved([...folders, ...module.split('/')]);
    return path === undefined ? [] : filesOf(path);
  }
  const own = /^(?:@|~|src)\/(.+)$/.exec(module)?.[1];
  if (own === undefined) return [];
  const above = Array.from({ length: Math.min(folders.length + 1, mostFolders) }, (_, i) =>
    folders.slice(0, folders.length - i),
  );
  return above.flatMap(folder =>
    [
      [...folder, 'src', own],
      [...folder, own],
    ].flatMap(parts => filesOf(parts.join('/'))),
  );
}

/** A path without `.` and `..`; `undefined` when it leaves the project. */
function resolved(parts: readonly string[]): string | undefined {
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..' && path.pop() === undefined) return undefined;
    if (part !== '.' && part !== '..') path.push(part);
  }
  return path.join('/');
}

/** TypeScript names the file that it will become: `./a.js` is `a.ts`. */
function filesOf(path: string): string[] {
  if (!code.test(path)) return endings.slice(1).map(ending => path + ending);
  const written = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  return written === path ? [path] : [path, written];
}
