import { contentsOf } from '../../../flow/contents.ts';
import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { foreign } from './severities.ts';

const lacks = 'without a check that it stays in its folder';
const file: Sink = sinkOf('javascript-path-traversal', 'path', [0], lacks, {
  severity: { request: 'error', parameter: 'note' },
});
const both: Sink = { ...file, places: [0, 1] };
/** With `root` the framework keeps the file in its folder. */
const sent: Sink = sinkOf('javascript-file-chosen', 'path', [0], lacks, {
  severity: { request: 'error', parameter: 'note' },
  when: call =>
    !call.positional.slice(1).some(({ value }) => contentsOf(value).some(({ members }) => members.has('root'))),
});
const joinedUp: Sink = sinkOf('javascript-path-traversal', 'path', ['*'], lacks, {
  severity: { request: 'note', parameter: 'note' },
  passes: true,
  // Whoever asks where it leads, does it next.
  when: ({ frame, at }) =>
    !/\.startsWith\(|\.relative\(|\.indexOf\(/.test(frame.file.source.slice(at.end, at.end + 600)),
});

const one = under(
  'fs.',
  'readFile',
  'readFileSync',
  'writeFile',
  'writeFileSync',
  'appendFile',
  'appendFileSync',
  'createReadStream',
  'createWriteStream',
  'open',
  'openSync',
  'unlink',
  'unlinkSync',
  'rm',
  'rmSync',
  'rmdir',
  'rmdirSync',
  'mkdir',
  'mkdirSync',
  'readdir',
  'readdirSync',
  'stat',
  'statSync',
  'lstat',
  'lstatSync',
  'access',
  'accessSync',
  'exists',
  'existsSync',
  'chmod',
  'chmodSync',
  'chown',
  'chownSync',
  'truncate',
  'truncateSync',
  'utimes',
  'watch',
  'watchFile',
  'opendir',
  'opendirSync',
  'readlink',
  'readlinkSync',
  'remove',
  'removeSync',
  'outputFile',
  'outputFileSync',
  'readJson',
  'readJsonSync',
  'writeJson',
  'writeJsonSync',
  'ensureDir',
  'ensureFile',
  'emptyDir',
  'pathExists',
  'move',
  'lchown',
  'mkdtemp',
  'readv',
  'unwatchFile',
);
const two = under(
  'fs.',
  'rename',
  'renameSync',
  'copyFile',
  'copyFileSync',
  'link',
  'linkSync',
  'symlink',
  'symlinkSync',
  'cp',
  'cpSync',
  'copy',
  'copySync',
);

/** Files that are read, written or sent. */
export const pathSinks: Entries = [
  ...guardsAgainst(
    file,
    ...one,
    'Deno.readFile',
    'Deno.readTextFile',
    'Deno.readTextFileSync',
    'Deno.writeFile',
    'Deno.writeTextFile',
    'Deno.open',
    'Deno.remove',
    'Bun.file',
    'send',
    'jsonfile.readFile',
    'jsonfile.readFileSync',
    'load-json-file',
    'rimraf',
    'rimraf.sync',
    'del',
  ),
  ...guardsAgainst(both, ...two),
  ...guardsAgainst(
    sent,
    '@response.sendFile',
    '@response.sendfile',
    '@response.download',
    '@response.file',
    'koa-send',
    '.sendFile',
    '.sendfile',
    '.file',
    '.view',
  ),
  ...guardsAgainst({ ...file, severity: foreign, places: [1] }, 'send', 'koa-send', 'serve-static'),
  ...guardsAgainst(joinedUp, 'path.join', 'path.resolve'),
];

/** Names in an archive, which lead where they say. */
const entryName: Sink = sinkOf('javascript-archive-traversal', 'archive', [0], lacks, {
  severity: { remote: 'warning' },
});

export const archiveSinks: Entries = [
  ...guardsAgainst(entryName, 'fs.createWriteStream', 'fs.writeFile', 'fs.writeFileSync', 'fs.outputFile'),
];
