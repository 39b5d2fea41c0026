import type { Kind, Origin } from '../value.ts';

/** A call that must not be given data of somebody else, and which of its arguments are meant. */
export interface Sink {
  readonly rule: string;
  readonly kind: Kind;
  /** Positions from 0, and keywords. */
  readonly args: readonly (number | string)[];
  /** Only when the known pieces of the argument begin like SQL: for methods whose name means other things too. */
  readonly onlySql?: boolean;
  /** How grave data of each origin is; none for what is not listed. */
  readonly severity: Partial<Record<Origin, 'error' | 'warning' | 'note'>>;
}

const sqlSeverity = { request: 'error', local: 'warning' } as const;
const sql: Sink = {
  rule: 'python-sql-injection',
  kind: 'sql',
  args: [0, 'sql', 'query', 'statement', 'operation'],
  severity: sqlSeverity,
};
const html: Sink = {
  rule: 'python-cross-site-scripting',
  kind: 'html',
  args: [0, 'content', 'response', 'body', 'text', 'source'],
  severity: { request: 'error' },
};
const path: Sink = {
  rule: 'python-path-traversal',
  kind: 'path',
  args: [0, 'file', 'path', 'filename', 'src', 'name', 'path_or_file', 'filename_or_fp'],
  severity: { request: 'error', local: 'note' },
};
/** A probe gives nothing away but whether something is there. */
const probe: Sink = { ...path, severity: { request: 'warning' } };
const twoPaths: Sink = { ...path, args: [0, 1, 'src', 'dst', 'source', 'target'] };
const ownPath: Sink = { ...path, args: ['self'] };

/** What is returned by a function that answers a web request. */
export const answer: Sink = html;

const each = (sink: Sink, names: readonly string[]) => names.map(name => [name, sink] as const);

/** By dotted name. */
export const sinks: ReadonlyMap<string, Sink> = new Map<string, Sink>([
  ...each(sql, [
    'sqlalchemy.text',
    'sqlalchemy.sql.text',
    'sqlalchemy.sql.expression.text',
    'sqlalchemy.literal_column',
    'django.db.models.expressions.RawSQL',
    'django.db.models.RawSQL',
    'pandas.read_sql',
    'pandas.read_sql_query',
  ]),
  ...each(html, [
    'markupsafe.Markup',
    'django.utils.safestring.mark_safe',
    'django.utils.safestring.SafeString',
    'django.utils.html.format_html',
    'flask.render_template_string',
    'flask.make_response',
    'flask.Response',
    'werkzeug.wrappers.Response',
    'quart.Response',
    'django.http.HttpResponse',
    'django.http.HttpResponseBadRequest',
    'django.http.HttpResponseNotFound',
    'django.http.HttpResponseForbidden',
    'django.http.HttpResponseServerError',
    'django.shortcuts.HttpResponse',
    'fastapi.responses.HTMLResponse',
    'starlette.responses.HTMLResponse',
    'bottle.HTTPResponse',
  ]),
  ...each(path, [
    'open',
    'codecs.open',
    'os.open',
    'os.fdopen',
    'os.remove',
    'os.unlink',
    'os.rmdir',
    'os.removedirs',
    'os.mkdir',
    'os.makedirs',
    'os.listdir',
    'os.scandir',
    'os.walk',
    'os.chmod',
    'os.chown',
    'os.truncate',
    'os.readlink',
    'shutil.rmtree',
    'zipfile.ZipFile',
    'tarfile.open',
    'gzip.open',
    'bz2.open',
    'lzma.open',
    'aiofiles.open',
    'flask.send_file',
    'flask.send_from_directory',
    'quart.send_file',
    'fastapi.responses.FileResponse',
    'starlette.responses.FileResponse',
    'aiohttp.web.FileResponse',
    'linecache.getlines',
    'runpy.run_path',
    'numpy.load',
    'pandas.read_csv',
  ]),
  ...each(twoPaths, [
    'os.rename',
    'os.replace',
    'os.renames',
    'os.link',
    'os.symlink',
    'shutil.copy',
    'shutil.copy2',
    'shutil.copyfile',
    'shutil.copytree',
    'shutil.move',
    'shutil.make_archive',
    'shutil.unpack_archive',
  ]),
  ...each(probe, [
    'os.path.exists',
    'os.path.isfile',
    'os.path.isdir',
    'os.path.islink',
    'os.path.getsize',
    'os.path.getmtime',
    'os.stat',
    'os.lstat',
    'os.access',
    'glob.glob',
    'glob.iglob',
  ]),
  ...each({ ...path, args: [0, 'dst'] }, [
    '@request.files[].save',
    '@request.files.get().save',
    '@request.FILES[].save',
  ]),
]);

/** By the last part of the name, whatever it is a method of. */
export const methodSinks: ReadonlyMap<string, Sink> = new Map<string, Sink>([
  ...each(sql, ['execute', 'executemany', 'executescript', 'exec_driver_sql', 'execute_sql', 'mogrify']),
  ...each({ ...sql, onlySql: true }, [
    'raw',
    'query',
    'fetch',
    'fetchrow',
    'fetchval',
    'fetchone',
    'fetchall',
    'fetch_all',
    'fetch_one',
    'run_query',
    'read_sql',
    'copy_expert',
    'scalar',
    'scalars',
  ]),
  ...each({ ...sql, args: ['where', 'select', 'tables', 'order_by'] }, ['extra']),
  ...each({ ...html, args: [0] }, ['set_data']),
]);

/** Methods of a path object. */
export const pathMethods: ReadonlyMap<string, Sink> = new Map<string, Sink>([
  ...each(ownPath, [
    'open',
    'read_text',
    'read_bytes',
    'write_text',
    'write_bytes',
    'unlink',
    'rmdir',
    'mkdir',
    'touch',
    'chmod',
    'iterdir',
    'glob',
    'rglob',
  ]),
  ...each({ ...path, args: ['self', 0] }, ['rename', 'replace', 'symlink_to', 'hardlink_to']),
]);
