import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../../src/scan/secrets/find.ts';

const password = `${'xkqv'}7${'wz'}`;
const strong = `${'kV9!'}xqZw3m`;
const letters = `${'qzxv'}kwbn`;
const token = `${'a9Zk3LmQ0x'}Vb7RtY2pWc`;
const found = (text: string) => findSecrets(text).map(({ start, end }) => text.slice(start, end));

/** One syntax each, with the value that must be reported and nothing around it. */
const assignments: Record<string, [text: string, secret: string]> = {
  Python: [`password = "${password}"`, password],
  'a Python annotation': [`token: Optional[str] = "${token}"`, token],
  'a Python keyword argument': [`connect(user="bob", password="${password}")`, password],
  'a Python dictionary': [`{"user": "bob", "password": "${password}"}`, password],
  'a default of the environment': [`os.environ.get("API_TOKEN", "${token}")`, token],
  JavaScript: [`const password = '${password}';`, password],
  TypeScript: [`private readonly apiKey?: string = '${token}';`, token],
  'a template string': [`const secret = \`${token}\`;`, token],
  'a fallback': [`const key = process.env.SECRET_KEY || '${token}';`, token],
  Java: [`private static final String PASSWORD = "${password}";`, password],
  'a Java call': [`if (password.equals("${password}")) {`, password],
  Kotlin: [`val apiToken: String = "${token}"`, token],
  'C#': [`public string Password { get; set; } = "${password}";`, password],
  'C, a define': [`#define WIFI_PASSWORD "${password}"`, password],
  'C, an array': [`char password[32] = "${password}";`, password],
  Go: [`dbPassword := "${password}"`, password],
  'Go, a declaration': [`var apiKey string = "${token}"`, token],
  'Go, bytes': [`var secret = []byte("${token}")`, token],
  Rust: [`let api_key: &str = "${token}";`, token],
  'a PHP array': [`'password' => '${password}',`, password],
  'a PHP constant': [`define('DB_PASSWORD', '${password}');`, password],
  'a PHP index': [`$db['default']['password'] = '${password}';`, password],
  Ruby: [`:password => "${password}",`, password],
  Perl: [`my $password = '${password}';`, password],
  Lua: [`local password = "${password}"`, password],
  Lisp: [`(setq password "${password}")`, password],
  R: [`password <- "${password}"`, password],
  'Objective-C': [`static NSString *const kPassword = @"${password}";`, password],
  PowerShell: [`$env:API_TOKEN = "${token}"`, token],
  SQL: [`CREATE USER 'a'@'%' IDENTIFIED BY '${password}';`, password],
  'a comparison': [`if password == "${password}":`, password],
  'a test': [`expect(page.password).to eq('${password}')`, password],
  'a setter': [`user.setPassword("${password}")`, password],
  'an environment file': [`DB_PASSWORD=${strong}`, strong],
  'letters alone': [`DB_PASSWORD=${letters}`, letters],
  'a shell export': [`export API_TOKEN=${token}`, token],
  'what a shell falls back on': [`PASS=\${1:-${password}}`, password],
  'a Markdown label': [`**Password:** ${password}`, password],
  'a Markdown sentence': [`The password is \`${password}\``, password],
  'the password of a directory': [`bindpw ${password}`, password],
  'the key of a signature': [`jwt.sign(payload, '${password}');`, password],
  'the key of a cipher': [`new SecretKeySpec("${token}".getBytes(), "AES")`, token],
  'a network': [`WiFi.begin("home", "${password}");`, password],
  'a Perl connection': [`DBI->connect("dbi:mysql:d", "root", "${password}");`, password],
  'a key store': [`keytool -storepass ${password} -list`, password],
  'an Oracle URL': [`jdbc:oracle:thin:scott/${password}@h:1521:x`, password],
  'a batch file': [`set PASSWORD=${password}`, password],
  'a Dockerfile': [`ENV POSTGRES_PASSWORD ${password}`, password],
  YAML: [`db:\n  password: ${password}\n`, password],
  'a YAML pair': [`- name: DB_PASSWORD\n  value: ${password}\n`, password],
  'a JSON pair': [`{"name": "DB_PASSWORD", "value": "${password}"}`, password],
  properties: [`spring.datasource.password=${password}`, password],
  ini: [`password = ${password} ; of the database`, password],
  'an XML element': [`<password>${password}</password>`, password],
  'XML attributes': [`<add key="DbPassword" value="${password}" />`, password],
  'an XML entry': [`<entry key="password">${password}</entry>`, password],
  HTML: [`<input type="password" name="password" value="${password}">`, password],
  'a connection string': [`"Server=db;User Id=sa;Password=${password};Timeout=3"`, password],
  'a JDBC URL': [`jdbc:mysql://db/app?user=app&password=${password}`, password],
  'a query parameter': [`https://api.internal/v1?api_key=${token}&page=2`, token],
  'a header': [`X-Api-Key: ${token}`, token],
  'a comment': [`# password: ${password}`, password],
  'a Markdown table': [`| password | ${password} |`, password],
  'a long option': [`tool login --password ${password} --verbose`, password],
  'JSON in a string': [`"{\\"password\\": \\"${password}\\"}"`, password],
  'words with a blank between': [`Access Token: ${token}`, token],
};

describe('an assignment', () => {
  it.each(Object.entries(assignments))('yields its value in %s', (_, [text, secret]) => {
    expect(found(text)).toEqual([secret]);
  });

  it('yields each of several on a line', () => {
    expect(found(`user = bob; password = "${password}"; api_key = "${token}"`)).toEqual([password, token]);
  });

  it('is read across escapes, and where a quote is escaped', () => {
    expect(found(`password = "a\\"${password}"`)).toEqual([`a\\"${password}`]);
  });

  it.each([
    `"AWS::Gateway::ApiKey": "${token}"`,
    `"AWS::Redshift::EndpointAuthorization": "${token}"`,
    'Token: "#d8dee9",',
    'infer_token=129_599,',
    'lp2bs_zpk_signature = lp2bp_zpk_signature',
    'args["auth_password"] = self.http_pwd',
    `'ctx_lucid_key', 'ctx_rfc1964_keydata_1'`,
    '"corpora/%2E%2E/%2E%2E/etc/passwd",\n"..%2F..%2Fetc1"',
    `def get() -> Session:\n    """\n    Get Session\n\n    Args:\n      id: such as \`${token}\` (for example), or {this} & [that]!\n    """`,
    'PASS=${1:-$DEFAULT_PASS}',
    `isSet(state, 'PWD') : ${'other'}_arg/* dynamic */.Qi)`,
    'Sessions | Pages/Sessions ---------|----------|---------',
  ])('sees no value where there is none: %s', text => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    `grep '-rn' "password" 'src/auth' --include=*.py`,
    `"cut" "-d:" "-f1" "/etc/passwd" | "head" "-3"`,
    'password = getpass("Password: ")',
    'password = request.form["password"]',
    'token = self.token2',
    'if self.password:\n    http_auth = (self.user, self.password)',
    'def visit_Pass(self, n: ast3.Pass) -> PassStmt:',
    'private_key: ed25519.Ed25519PrivateKey',
    `password = f"{user}-7{name}"`,
    `password = "\${DB_PASSWORD_2}"`,
    'password: {{ vault_password_2 }}',
    'password: !vault |',
    `password = %s7 % name`,
    '"password": "[secret:password-assignment:0123456789ab]"',
    '[secret:aws-ses-smtp-password:0123456789ab]',
    'PASSWORD_HASHERS = ["app.Hasher2"]',
    `'password' => 'required|string|min:8'`,
    'algorithm_key = "sha256"',
    'token_url = "https://id.internal/oauth2/token"',
    'secret_arn = "arn:aws:secretsmanager:eu-west-1:1:secret:x7"',
    `primary_key = "${token}"`,
    `public_key = "${token}"`,
    `next_token = "${token}"`,
    `monkey = "${token}"`,
    `keyboard = "${token}"`,
    `cache_key = "${token}"`,
    `"integrity": "sha512-${token}${token}=="`,
    'compass = "N42e7"',
    'pass: matchResult?.pass ?? false',
    'login(user, password)',
    `fields = ["password", "user_name_2"]`,
    'password must have 8 letters: abc',
    'encode(password, salt.encode("ascii"))',
    '"password": "••••••••"',
    'secretName: app-tls-2024',
  ])('is left alone where it hands over no secret: %s', text => {
    expect(found(text)).toEqual([]);
  });
});
