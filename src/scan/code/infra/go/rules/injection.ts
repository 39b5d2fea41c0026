import type { PatternRule } from '../../language.ts';
import type { CallSite, Program } from '../../local/program.ts';
import { flowsInto, type Sink } from '../../local/sink.ts';

const sqlText = /^\s*\(?(?:select|insert|update|delete|replace|with|create|drop|alter|merge|truncate|exec)\b/i;
const queries = /(?:^|[.)])(?:Query|QueryRow|Exec|Prepare|Queryx|QueryRowx|MustExec|Raw|NamedExec)$/;
const contextQueries =
  /(?:^|[.)])(?:QueryContext|QueryRowContext|ExecContext|PrepareContext|Select|Get|SelectContext|GetContext)$/;
const joinedSql = 'the query is put together from text that is not constant';
const sql: readonly Sink[] = [
  { call: queries, kind: 'sql', places: [0], text: sqlText, says: 'becomes part of a query', composed: joinedSql },
  {
    call: contextQueries,
    kind: 'sql',
    places: [1],
    text: sqlText,
    says: 'becomes part of a query',
    composed: joinedSql,
  },
  {
    call: /(?:^|[.)])(?:Where|Having|Order|Group|Or|Not)$/,
    kind: 'sql',
    places: [0],
    text: /[^\0]/,
    severity: 'warning',
    says: 'becomes part of a query',
  },
];
const isShell = ({ given }: CallSite) =>
  given.some(
    ({ text, isConstant }) =>
      isConstant && /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z)?sh$|^cmd(?:\.exe)?$|^powershell(?:\.exe)?$/.test(text),
  ) && given.some(({ text }) => /^(?:-c|\/[cC]|-Command)$/.test(text));
const command: readonly Sink[] = [
  { call: /^os\/exec\.Command$|^syscall\.Exec$/, kind: 'command', places: [0], says: 'says which program is run' },
  { call: /^os\/exec\.CommandContext$/, kind: 'command', places: [1], says: 'says which program is run' },
  {
    call: /^os\/exec\.Command(?:Context)?$/,
    kind: 'command',
    places: [2, 3],
    when: isShell,
    says: 'is run by a shell',
    text: /[\s\S]/,
    composed: 'text that is not constant is run by a shell',
  },
];
const paths: readonly Sink[] = [
  {
    call: /^(?:os|io\/ioutil)\.(?:Open|OpenFile|Create|ReadFile|WriteFile|Remove|RemoveAll|Mkdir|MkdirAll|ReadDir|Rename|Stat)$/,
    kind: 'path',
    places: [0],
    says: 'says which file is used',
  },
  { call: /^net\/http\.ServeFile$/, kind: 'path', places: [2], says: 'says which file is sent' },
  {
    call: /gin\.Context\.(?:File|FileAttachment)$|echo(?:\/v\d)?\.Context\.File$/,
    kind: 'path',
    places: [0],
    says: 'says which file is sent',
  },
];
const addresses: readonly Sink[] = [
  {
    call: /^net\/http\.(?:Get|Head|Post|PostForm)$|^net\/http\.Client\.(?:Get|Head|Post|PostForm)$/,
    kind: 'url',
    places: [0],
    says: 'says which address is fetched',
  },
  { call: /^net\/http\.NewRequest$/, kind: 'url', places: [1], says: 'says which address is fetched' },
  { call: /^net\/http\.NewRequestWithContext$/, kind: 'url', places: [2], says: 'says which address is fetched' },
  { call: /^net\.Dial(?:Timeout)?$/, kind: 'url', places: [1], says: 'says which address is connected to' },
];
const markup: readonly Sink[] = [
  {
    call: /^html\/template\.(?:HTML|JS|URL|HTMLAttr|CSS|JSStr|Srcset)$/,
    kind: 'html',
    places: [0],
    says: 'goes into the page as it is',
    text: /[\s\S]/,
  },
  {
    call: /^fmt\.Fprint(?:f|ln)?$/,
    kind: 'html',
    places: [1, 2, 3],
    when: ({ args, given }) => args.length > 1 && given[0]?.source === undefined,
    says: 'goes into the answer as it is',
    severity: 'warning',
    text: /[\s\S]/,
  },
  {
    call: /^net\/http\.ResponseWriter\.Write$|^io\.WriteString$/,
    kind: 'html',
    places: [0, 1],
    says: 'goes into the answer as it is',
    severity: 'warning',
  },
];

/** Data of others that becomes code, a name or an address. */
export const injectionRules: readonly PatternRule<Program>[] = [
  {
    id: 'go-sql-injection',
    title: 'SQL injection',
    cwe: [89],
    owasp: 'injection',
    severity: 'error',
    score: 9.8,
    precision: 'high',
    why: 'Text from outside that is put into a query can end it and begin another.',
    help: 'hand values over beside the query: `db.Query("… WHERE id = ?", id)`',
    bad: 'db.Query("SELECT * FROM users WHERE name = \'" + r.FormValue("name") + "\'")',
    good: 'db.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))',
    find: program => flowsInto(sql, program),
  },
  {
    id: 'go-command-injection',
    title: 'command injection',
    cwe: [78],
    owasp: 'injection',
    severity: 'error',
    score: 9.8,
    precision: 'high',
    why: 'A shell takes its text apart: whoever writes part of it writes commands.',
    help: 'call the program itself, with each argument on its own',
    bad: 'exec.Command("sh", "-c", "ls " + r.FormValue("dir"))',
    good: 'exec.Command("ls", "--", dir)',
    find: program => flowsInto(command, program),
  },
  {
    id: 'go-path-traversal',
    title: 'path traversal',
    cwe: [22],
    owasp: 'access',
    severity: 'error',
    score: 7.5,
    precision: 'medium',
    why: 'With `..` or a path from the root in it the name leads to any file.',
    help: 'use `os.Root`, or ask `filepath.IsLocal` first',
    bad: 'os.Open(filepath.Join(root, r.FormValue("name")))',
    good: 'root.Open(r.FormValue("name"))',
    find: program => flowsInto(paths, program),
  },
  {
    id: 'go-request-forgery',
    title: 'requests that others steer',
    cwe: [918],
    owasp: 'forgery',
    severity: 'error',
    score: 8.6,
    precision: 'medium',
    why: 'The program reaches addresses that the one who asks does not: services inside, credentials of the cloud.',
    help: 'compare the host with a list of those that are meant',
    bad: 'http.Get(r.FormValue("url"))',
    good: 'http.Get("https://api.example.com/items/" + url.PathEscape(id))',
    find: program => flowsInto(addresses, program),
  },
  {
    id: 'go-open-redirect',
    title: 'open redirect',
    cwe: [601],
    owasp: 'access',
    severity: 'warning',
    score: 6.1,
    precision: 'medium',
    why: 'A link to this site leads to another one, which looks like it.',
    help: 'redirect to paths of your own only',
    bad: 'http.Redirect(w, r, r.FormValue("next"), http.StatusFound)',
    good: 'http.Redirect(w, r, "/home", http.StatusFound)',
    find: program =>
      flowsInto(
        [
          { call: /^net\/http\.Redirect$/, kind: 'redirect', places: [2], says: 'says where the browser goes' },
          {
            call: /(?:gin|echo(?:\/v\d)?)\.Context\.Redirect$/,
            kind: 'redirect',
            places: [1],
            says: 'says where the browser goes',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-cross-site-scripting',
    title: 'cross-site scripting',
    cwe: [79],
    owasp: 'injection',
    severity: 'error',
    score: 6.1,
    precision: 'medium',
    why: 'Text from outside becomes part of the page, with the scripts in it.',
    help: 'let `html/template` write it',
    bad: 'template.HTML(r.FormValue("text"))',
    good: 'tmpl.Execute(w, r.FormValue("text"))',
    find: program =>
      flowsInto(
        markup.map(sink =>
          /Fprint|Write/.test(sink.call.source)
            ? { ...sink, when: call => sink.when?.(call) !== false && answers(call, program) }
            : sink,
        ),
        program,
      ),
  },
  {
    id: 'go-unsafe-deserialisation',
    title: 'data of others that becomes objects',
    cwe: [502],
    owasp: 'integrity',
    severity: 'note',
    score: 5.3,
    precision: 'low',
    why: 'The decoder of `gob` is not made for data of others: a few bytes make it take all memory.',
    help: 'use JSON, with a limit on its length',
    bad: 'gob.NewDecoder(r.Body)',
    good: 'json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))',
    find: program =>
      flowsInto(
        [
          {
            call: /^encoding\/gob\.NewDecoder$/,
            kind: 'object',
            places: [0],
            severity: 'warning',
            says: 'is decoded into objects',
          },
        ],
        program,
      ),
  },
];

/** Whether a call writes to the answer, and the answer is a page as far as is known. */
function answers({ name, args }: CallSite, { source, calls }: Program): boolean {
  const isText = calls.some(
    call =>
      /\.Header\(\)\.Set$/.test(call.name) &&
      call.given[1]?.isConstant === true &&
      /^(?:application\/|text\/plain)/.test(call.given[1].text),
  );
  if (isText) return false;
  if (/ResponseWriter\.Write$/.test(name)) return true;
  const target = args[0];
  const writer = target === undefined ? '' : source.slice(target.start, target.end);
  return /^(?:w|rw|res|resp|writer|responseWriter|c\.Writer)$/.test(writer);
}
