import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, globArg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { onlyReads } from './sql.ts';

/** Commands of the shell that show or choose how it is shown. */
const shows =
  /^\.(?:tables|schema|fullschema|indexes|indices|databases|dbinfo|dump|mode|headers?|nullvalue|separator|width|timer|show|help|stats|eqp|bail|echo|explain|print|changes|version|quit|exit|lint|sha3sum|timeout|parameter list)\b[^|]*$/;
const writes =
  /^(?:insert|update|delete|create|drop|alter|replace|begin|commit|end|rollback|savepoint|release|pragma|vacuum|reindex|analyze|with)\b/i;
/** What reaches beyond the file of the database. */
const reaches =
  /\b(?:attach|load_extension|readfile|writefile|edit|fts3_tokenizer|into|zipfile|shell|system|temp_store_directory|writable_schema|install|copy|load|export|import|getenv|read_\w+|glob|sniff_csv|parquet_\w+)\b/i;
/** Throws away all rows of a table, or the table. */
const empties = /^(?:drop|delete(?![\s\S]*\bwhere\b)|alter\s[\s\S]*\bdrop\b)\b/i;
const insertInto = /\b(?:insert|replace)\s+(?:or\s+\w+\s+)?into\b/gi;

/** One line or statement: what it does to the file of the database, or that it is not understood. */
function effectOf(text: string): 'read' | 'write' | undefined {
  if (text.startsWith('.')) return shows.test(text) && !/\n/.test(text) ? 'read' : undefined;
  if (onlyReads(text)) return 'read';
  const bare = text.replaceAll(/'(?:[^']|'')*'/g, "''").replaceAll(insertInto, 'insert');
  const statements = bare
    .split(';')
    .map(part => part.trim())
    .filter(Boolean);
  const known =
    statements.every(part => (writes.test(part) && !empties.test(part)) || onlyReads(part)) &&
    !reaches.test(bare) &&
    !/\n\s*\./.test(text);
  return known ? 'write' : undefined;
}

function sqlite(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (parsed.has('-version') || parsed.has('-help')) return [];
  const [file = literalArg(':memory:'), ...given] = parsed.operands;
  const texts = [...parsed.values('-cmd'), ...parsed.values('-c'), ...given].map(arg => staticText(arg));
  if (texts.length === 0) texts.push(...fed(invocation));
  const effects = texts.map(text => (text === undefined ? undefined : effectOf(text.trim())));
  const code = texts.flatMap((text, i): Operation[] => {
    if (effects[i] !== undefined) return [];
    if (text === undefined) return [unknown(invocation, 'statements that are only known at run time')];
    return [{ kind: 'evaluate', language: 'sql', code: text }];
  });
  const kind = effects.every(effect => effect === 'read') || parsed.has('-readonly') ? 'read' : 'write';
  return [...database(file, kind, invocation), ...tablesThatAreFiles(texts, invocation), ...code];
}

/** Lines of dots, and statements between them. */
function fed({ stdin }: Invocation): (string | undefined)[] {
  if (stdin.kind !== 'text') return [undefined];
  const dots = stdin.text.split('\n').filter(line => line.trimStart().startsWith('.'));
  const rest = stdin.text
    .split('\n')
    .filter(line => !line.trimStart().startsWith('.'))
    .join('\n');
  return [...dots.map(line => line.trim()), ...(rest.trim() === '' ? [] : [rest])];
}

function database(file: Arg, kind: 'read' | 'write', invocation: Invocation): Operation[] {
  const text = file.text ?? '';
  if (text === ':memory:' || (text === '' && file.text !== undefined)) return [];
  if (/^file:|^md:|^https?:|^s3:/.test(text)) return [unknown(invocation, 'a database that is an address')];
  const read = invocation.paths('read', file);
  return kind === 'read' ? read : [...read, ...invocation.paths('write', file)];
}

/** DuckDB takes a text where a table is expected for the name of a file. */
function tablesThatAreFiles(texts: readonly (string | undefined)[], invocation: Invocation): Operation[] {
  if (invocation.name !== 'duckdb') return [];
  const named = texts.flatMap(text => [...(text ?? '').matchAll(/'([^']*[./][^']*)'|"([^"]*[./][^"]*)"/g)]);
  return named.flatMap(([, name, quoted]): Operation[] => {
    const path = name ?? quoted ?? '';
    if (path.includes('://')) return [unknown(invocation, 'a table that is an address')];
    return invocation.paths('read', /[*?[]/.test(path) ? globArg(path) : literalArg(path));
  });
}

/** Databases that are files. */
export const fileDatabases: readonly Program[] = [
  {
    names: ['sqlite3', 'duckdb', 'litecli', 'sqlite'],
    analyse: {
      unbundled: true,
      flags:
        '-header -noheader -csv -json -line -list -column -table -markdown -box -html -readonly -batch -bail -echo -version -help -quote -tabs -safe -no-stdin --version',
      values: {
        '-separator': 'text',
        '-nullvalue': 'text',
        '-newline': 'text',
        '-cmd': 'text',
        '-c -s': 'text',
        '-mode': 'text',
      },
      operands: ['text', 'text*'],
      also: sqlite,
    },
    examples: {
      "sqlite3 app.db 'select * from t limit 5'": ['read /workspace/app.db'],
      'sqlite3 app.db .tables ".schema users"': ['read /workspace/app.db'],
      'sqlite3 -header -csv app.db "insert into t values (\'x\')"': [
        'read /workspace/app.db',
        'write /workspace/app.db',
      ],
      "sqlite3 app.db '.shell id'": ['read /workspace/app.db', 'write /workspace/app.db', 'evaluate sql: .shell id'],
      "sqlite3 app.db '.output /etc/x'": [
        'read /workspace/app.db',
        'write /workspace/app.db',
        'evaluate sql: .output /etc/x',
      ],
      'sqlite3 :memory: "select load_extension(\'/tmp/x.so\')"': ["evaluate sql: select load_extension('/tmp/x.so')"],
      'sqlite3 a.db "attach \'/etc/x\' as b"': [
        'read /workspace/a.db',
        'write /workspace/a.db',
        "evaluate sql: attach '/etc/x' as b",
      ],
      'sqlite3 a.db "vacuum into \'/etc/x\'"': [
        'read /workspace/a.db',
        'write /workspace/a.db',
        "evaluate sql: vacuum into '/etc/x'",
      ],
      'sqlite3 ~/.mozilla/x/cookies.sqlite "select host from moz_cookies"': [
        'read /home/user/.mozilla/x/cookies.sqlite',
      ],
      "sqlite3 a.db \"select 1 as [a']; attach '/etc/x' as b; --']\"": [
        'read /workspace/a.db',
        'write /workspace/a.db',
        "evaluate sql: select 1 as [a']; attach '/etc/x' as b; --']",
      ],
      "sqlite3 a.db <<< 'select 1'": ['read /workspace/a.db'],
      'sqlite3 a.db': [
        'read /workspace/a.db',
        'write /workspace/a.db',
        'unknown sqlite3: statements that are only known at run time',
        'read /workspace',
      ],
      'sqlite3 -init x a.db': [
        'unknown sqlite3: the option `-init` is not known',
        'read /workspace/x',
        'write /workspace/x',
        'evaluate sql: a.db',
        'read /workspace',
      ],
      'duckdb -c "select * from \'/etc/passwd\'"': ['read /etc/passwd'],
      'duckdb :memory: "copy t to \'/etc/x\'"': ['read /etc/x', "evaluate sql: copy t to '/etc/x'"],
    },
  },
];
