import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
import { flowsInto, type Sink } from '../../local/sink.ts';
import { isAnswer } from '../answer.ts';

const sqlText =
  /^\s*\(?(?:select|insert|update|delete|replace|with|create|drop|alter|merge|truncate|exec|call|from|\{\s*call)\b/i;
const joinedSql = 'the query is put together from text that is not constant';
const sql: readonly Sink[] = [
  {
    call: /(?:^|\.)(?:executeQuery|executeUpdate|executeLargeUpdate|addBatch|prepareStatement|prepareCall|createQuery|createNativeQuery|createSQLQuery|nativeSQL)$|(?:Statement|statement|stmt|Connection|conn|connection)\.execute$|(?:JdbcTemplate|JdbcOperations|jdbcTemplate|JDBCtemplate)\.(?:query\w*|update|execute|batchUpdate)$|SqlRunner\.\w+$/,
    kind: 'sql',
    places: [0],
    text: sqlText,
    says: 'becomes part of a query',
    composed: joinedSql,
  },
];
const command: readonly Sink[] = [
  {
    call: /(?:^|\.)getRuntime\(\)\.exec$|^Runtime\.exec$/,
    kind: 'command',
    places: [0],
    says: 'becomes part of a command',
    text: /[\s\S]/,
    composed: 'a command is put together from text that is not constant',
  },
  {
    call: /^new ProcessBuilder$|^ProcessBuilder\.command$/,
    kind: 'command',
    places: [0, 1, 2, 3],
    says: 'becomes part of a command',
  },
];
const page: readonly Sink[] = [
  {
    call: /(?:Response|response|resp)\.getWriter\(\)\.(?:print|println|write|append|format|printf)$|^(?:PrintWriter|JspWriter|ServletOutputStream)\.(?:print|println|write|append|format|printf)$|getOutputStream\(\)\.(?:print|println|write)$/,
    kind: 'html',
    places: [0, 1, 2],
    says: 'goes into the page as it is',
  },
];
const answered: readonly Sink[] = [
  { call: /^return$/, kind: 'html', places: [0], text: /^\s*<\w/, when: isAnswer, says: 'goes into the page as it is' },
];
const scripts: readonly Sink[] = [
  {
    call: /(?:ScriptEngine|engine|scriptEngine|GroovyShell|shell|Interpreter|getEngineBy\w+\(\))\.(?:eval|evaluate|parse)$/,
    kind: 'code',
    places: [0],
    says: 'is run as code',
  },
  {
    call: /(?:SpelExpressionParser|ExpressionParser|parser|OgnlContext|Ognl|MVEL|ELProcessor)\.(?:parseExpression|getValue|eval)$/,
    kind: 'code',
    places: [0],
    says: 'is run as code',
  },
];

/** Data of others that becomes part of a language. */
export const injectionRules: readonly PatternRule<Program>[] = [
  {
    id: 'java-sql-injection',
    title: 'SQL injection',
    cwe: [89],
    owasp: 'injection',
    severity: 'error',
    score: 9.8,
    precision: 'high',
    why: 'Text from outside that is put into a query can end it and begin another.',
    help: 'use a `PreparedStatement` and hand values over beside the query',
    bad: `statement.executeQuery("SELECT * FROM users WHERE name = '" + request.getParameter("name") + "'")`,
    good: 'prepared = connection.prepareStatement("SELECT * FROM users WHERE name = ?"); prepared.setString(1, name)',
    find: program => flowsInto(sql, program),
  },
  {
    id: 'java-command-injection',
    title: 'command injection',
    cwe: [78],
    owasp: 'injection',
    severity: 'error',
    score: 9.8,
    precision: 'high',
    why: 'Whoever writes part of a command line writes options and, with a shell, commands.',
    help: 'start the program with a list of arguments, and check each',
    bad: 'Runtime.getRuntime().exec("ping " + request.getParameter("host"))',
    good: 'new ProcessBuilder("ping", "-c1", "--", knownHosts.get(name))',
    find: program => flowsInto(command, program),
  },
  {
    id: 'java-cross-site-scripting',
    title: 'cross-site scripting',
    cwe: [79],
    owasp: 'injection',
    severity: 'error',
    score: 6.1,
    precision: 'high',
    why: 'Text from outside becomes part of the page, with the scripts in it.',
    help: 'write it with a template that escapes, or with `Encode.forHtml`',
    bad: 'response.getWriter().print(request.getParameter("name"))',
    good: 'response.getWriter().print(Encode.forHtml(request.getParameter("name")))',
    find: program => flowsInto([...page, ...answered], program),
  },
  {
    id: 'java-header-injection',
    title: 'header injection',
    cwe: [113, 93],
    owasp: 'injection',
    severity: 'note',
    score: 4.3,
    precision: 'low',
    why: 'A line break in the text ends the header and begins another, where the server does not refuse it.',
    help: 'take line breaks out, or map what may be asked for to values of your own',
    bad: 'response.setHeader("X-Name", request.getParameter("name"))',
    good: 'response.setHeader("X-Name", names.get(request.getParameter("name")))',
    find: program =>
      flowsInto(
        [
          {
            call: /(?:Response|response|resp)\.(?:addHeader|setHeader)$/,
            kind: 'header',
            places: [0, 1],
            severity: 'note',
            says: 'becomes part of a header',
          },
        ],
        program,
      ),
  },
  {
    id: 'java-code-injection',
    title: 'code injection',
    cwe: [94],
    owasp: 'injection',
    severity: 'error',
    score: 9.8,
    precision: 'high',
    why: 'Text from outside is run as a program.',
    help: 'map what may be asked for to code of your own',
    bad: 'engine.eval(request.getParameter("formula"))',
    good: 'formulas.get(request.getParameter("formula")).apply(value)',
    find: program => flowsInto(scripts, program),
  },
  {
    id: 'java-ldap-injection',
    title: 'LDAP injection',
    cwe: [90],
    owasp: 'injection',
    severity: 'error',
    score: 8.1,
    precision: 'medium',
    why: 'Brackets and stars in the text change what the filter asks.',
    help: 'escape it with `LdapEncoder.filterEncode`, or hand it over as an argument of the filter',
    bad: 'context.search(base, "(uid=" + request.getParameter("user") + ")", controls)',
    good: 'context.search(base, "(uid={0})", new Object[] { user }, controls)',
    find: program =>
      flowsInto(
        [
          {
            call: /(?:^|\.)search$/,
            kind: 'ldap',
            places: [0, 1],
            text: /\(\s*[&|!(]*\w+\s*[~<>]?=|(?:^|,)\s*(?:uid|cn|ou|dc)=/i,
            says: 'becomes part of a filter',
            composed: 'the filter is put together from text that is not constant',
          },
        ],
        program,
      ),
  },
  {
    id: 'java-xpath-injection',
    title: 'XPath injection',
    cwe: [643],
    owasp: 'injection',
    severity: 'error',
    score: 8.1,
    precision: 'medium',
    why: 'Quotes in the text change what the path asks.',
    help: 'hand values over as variables of the path',
    bad: `xpath.evaluate("//user[@name='" + request.getParameter("name") + "']", document)`,
    good: 'xpath.setXPathVariableResolver(…); xpath.evaluate("//user[@name=$name]", document)',
    find: program =>
      flowsInto(
        [
          {
            call: /(?:XPath|xpath|xPath|path|xp)\.(?:evaluate|compile)$|(?:^|\.)selectNodes$|(?:^|\.)selectSingleNode$/,
            kind: 'xpath',
            places: [0],
            text: /[/@[]/,
            says: 'becomes part of a path',
            composed: 'the path is put together from text that is not constant',
          },
        ],
        program,
      ),
  },
];
