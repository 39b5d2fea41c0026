import { childIn } from '../../../syntax.ts';
import { credentialRule, type Setting } from '../../credential.ts';
import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
import { misusesIn } from '../../local/sink.ts';

/** Files, servers, cookies and credentials. */
export const systemRules: readonly PatternRule<Program>[] = [
  {
    id: 'go-loose-permissions',
    title: 'loose permissions',
    cwe: [732],
    owasp: 'access',
    severity: 'note',
    score: 5.5,
    precision: 'medium',
    why: 'Every user of the machine may change the file, unless the mask of the process takes the right away.',
    help: 'give rights to the owner only',
    bad: 'os.WriteFile(name, data, 0777)',
    good: 'os.WriteFile(name, data, 0600)',
    find: program =>
      misusesIn(
        [
          {
            call: /^(?:os|io\/ioutil)\.(?:WriteFile|OpenFile)$/,
            text: [2, /^0o?[0-7]?[0-7][0-7][2367]$/],
            says: 'everybody may change the file, unless the mask forbids it',
          },
          {
            call: /^os\.Chmod$|^os\.File\.Chmod$/,
            text: [1, /^0o?[0-7]?[0-7][0-7][2367]$/],
            severity: 'warning',
            says: 'everybody may change the file',
          },
          {
            call: /^os\.(?:Mkdir|MkdirAll)$/,
            text: [1, /^0o?[0-7]?[0-7][0-7][2367]$/],
            says: 'everybody may change what is in it, unless the mask forbids it',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-missing-timeout',
    title: 'a server that waits for ever',
    cwe: [400],
    owasp: 'design',
    severity: 'note',
    score: 5.3,
    precision: 'medium',
    why: 'Clients that send slowly, or nothing, take all connections.',
    help: 'start an `http.Server` with `ReadHeaderTimeout`',
    bad: 'http.ListenAndServe(":8080", nil)',
    good: '(&http.Server{ReadHeaderTimeout: 5 * time.Second}).ListenAndServe()',
    find: program =>
      misusesIn(
        [
          {
            call: /^net\/http\.(?:ListenAndServe|ListenAndServeTLS|Serve)$/,
            says: 'the server waits for ever for clients that send nothing',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-bind-all-interfaces',
    title: 'a service on every network',
    cwe: [1327],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'low',
    why: 'The service is reached from every network that the machine is in.',
    help: 'listen on the address that is meant',
    bad: 'net.Listen("tcp", "0.0.0.0:8080")',
    good: 'net.Listen("tcp", "127.0.0.1:8080")',
    find: program =>
      misusesIn(
        [
          {
            call: /^net\.Listen$|^crypto\/tls\.Listen$/,
            text: [1, /^(?:0\.0\.0\.0|\[::\])?:\d/],
            says: 'every network reaches it',
          },
          {
            call: /^net\/http\.ListenAndServe(?:TLS)?$/,
            text: [0, /^(?:0\.0\.0\.0|\[::\]):\d/],
            says: 'every network reaches it',
          },
        ],
        program,
      ),
  },
  {
    id: 'go-insecure-cookie',
    title: 'a cookie that leaks',
    cwe: [614, 1004],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'medium',
    why: 'Without `Secure` it goes over open lines, without `HttpOnly` scripts read it.',
    help: 'set `Secure`, `HttpOnly` and `SameSite`',
    bad: 'http.Cookie{Name: "session", Value: id}',
    good: 'http.Cookie{Name: "session", Value: id, Secure: true, HttpOnly: true}',
    *find({ settings }) {
      for (const { name, node, data } of settings)
        if (/^net\/http\.Cookie\.(?:Secure|HttpOnly)$/.test(name) && data.isConstant && data.text === 'false')
          yield { at: node, severity: 'warning', message: `\`${name.split('.').pop()}\` is switched off` };
    },
  },
  credentialRule('go', 'password := …', 'password := os.Getenv("PASSWORD")', ({ root, source }) =>
    settingsIn(root, source),
  ),
];

function* settingsIn(root: Program['root'], source: string): Generator<Setting> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    stack.push(...node.children);
    const isSetting = /^(?:short_var_declaration|assignment_statement|var_spec|const_spec|keyed_element)$/.test(
      node.type,
    );
    if (!isSetting) continue;
    const name = childIn(node, 'left') ?? childIn(node, 'name') ?? childIn(node, 'key');
    const holder = childIn(node, 'right') ?? childIn(node, 'value');
    const value =
      holder?.type === 'expression_list' || holder?.type === 'literal_element' ? holder.children[0] : holder;
    if (name === undefined || value === undefined || !/_string_literal$/.test(value.type)) continue;
    yield {
      name: source.slice(name.start, name.end).replaceAll('"', '').split('.').pop() ?? '',
      value: source.slice(value.start + 1, value.end - 1),
      at: value,
    };
  }
}
