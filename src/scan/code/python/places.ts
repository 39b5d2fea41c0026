/** Folders above a file in which a module that it imports is looked for. */
const mostFolders = 6;

/** Names that are never the project's own: the most used of what Python brings and what the tables know. */
const foreign = new Set([
  'os',
  'sys',
  're',
  'json',
  'io',
  'abc',
  'ast',
  'base64',
  'collections',
  'contextlib',
  'copy',
  'datetime',
  'enum',
  'functools',
  'hashlib',
  'hmac',
  'html',
  'http',
  'importlib',
  'inspect',
  'itertools',
  'logging',
  'math',
  'operator',
  'pathlib',
  'pickle',
  'random',
  'secrets',
  'shlex',
  'shutil',
  'socket',
  'sqlite3',
  'ssl',
  'string',
  'struct',
  'subprocess',
  'tempfile',
  'threading',
  'time',
  'traceback',
  'typing',
  'unittest',
  'urllib',
  'uuid',
  'warnings',
  'weakref',
  'xml',
  'zipfile',
  'configparser',
  'platform',
  'asyncio',
  'dataclasses',
  'codecs',
  'types',
  'textwrap',
  'tarfile',
  '__future__',
  'typing_extensions',
  'flask',
  'django',
  'fastapi',
  'starlette',
  'aiohttp',
  'tornado',
  'bottle',
  'requests',
  'httpx',
  'sqlalchemy',
  'psycopg2',
  'yaml',
  'lxml',
  'jinja2',
  'ldap',
  'ldap3',
  'numpy',
  'pandas',
  'pytest',
  'werkzeug',
  'markupsafe',
  'cryptography',
  'Crypto',
  'elementpath',
  'six',
]);

/** The paths where a module of the project may be, best first. */
export function placesOf(module: string, file: string): readonly string[] {
  const folders = file.split('/').slice(0, -1);
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module
    .slice(dots)
    .split('.')
    .filter(part => part !== '');
  if (dots > 0)
    return dots - 1 > folders.length ? [] : filesOf([...folders.slice(0, folders.length - (dots - 1)), ...parts]);
  const [first] = parts;
  if (first === undefined || foreign.has(first)) return [];
  const above = Array.from({ length: Math.min(folders.length + 1, mostFolders) }, (_, i) =>
    folders.slice(0, folders.length - i),
  );
  return above.flatMap(folder => filesOf([...folder, ...parts]));
}

function filesOf(parts: readonly string[]): string[] {
  const path = parts.join('/');
  return path === '' ? [] : [`${path}.py`, `${path}/__init__.py`];
}
