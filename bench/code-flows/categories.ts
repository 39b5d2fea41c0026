/** A use of `bar`; `isDirect` for uses that are about the call and not about data. */
export interface SinkTemplate {
  readonly name: string;
  readonly lines: readonly string[];
  readonly isVulnerable: boolean;
  readonly isDirect?: boolean;
}

export interface Category {
  readonly name: string;
  readonly cwe: number;
  readonly setUp?: readonly string[];
  readonly sinks: readonly SinkTemplate[];
}

const bad = (name: string, ...lines: readonly string[]): SinkTemplate => ({ name, lines, isVulnerable: true });
const good = (name: string, ...lines: readonly string[]): SinkTemplate => ({ name, lines, isVulnerable: false });
const misuse = (name: string, isVulnerable: boolean, ...lines: readonly string[]): SinkTemplate => ({
  name,
  lines,
  isVulnerable,
  isDirect: true,
});

export const categories: readonly Category[] = [
  {
    name: 'command injection',
    cwe: 78,
    setUp: ['import os', 'import subprocess', 'import shlex'],
    sinks: [
      bad('system', 'os.system(f"echo {bar}")'),
      bad('shell', 'subprocess.run("echo " + bar, shell=True, capture_output=True)'),
      bad('argv-shell', 'argv = ["sh", "-c"]', 'argv.append(f"echo {bar}")', 'subprocess.Popen(argv)'),
      good('argv', 'subprocess.run(["echo", bar])'),
      good('quoted', 'os.system("echo " + shlex.quote(bar))'),
    ],
  },
  {
    name: 'code injection',
    cwe: 94,
    sinks: [
      bad('exec', 'exec(bar)'),
      bad('eval', 'result = eval("1 + " + bar)'),
      good('literal', 'import ast', 'result = ast.literal_eval(bar)'),
      good(
        'quotes',
        'if not bar.startswith("\'") or not bar.endswith("\'") or "\'" in bar[1:-1]:',
        '    return "no"',
        'exec("print(" + bar + ")")',
      ),
    ],
  },
  {
    name: 'deserialisation',
    cwe: 502,
    setUp: ['import pickle', 'import yaml', 'import base64'],
    sinks: [
      bad('pickle', 'result = pickle.loads(base64.urlsafe_b64decode(bar))'),
      bad('yaml', 'result = yaml.load(bar, Loader=yaml.Loader)'),
      good('safe-yaml', 'result = yaml.safe_load(bar)'),
      good('safe-loader', 'result = yaml.load(bar, Loader=yaml.SafeLoader)'),
    ],
  },
  {
    name: 'weak hash',
    cwe: 328,
    setUp: ['import hashlib'],
    sinks: [
      ...['md5', 'sha1'].flatMap(name => [
        misuse(`${name}-call`, true, `digest = hashlib.${name}(bar.encode()).hexdigest()`),
        misuse(`${name}-new`, true, `digest = hashlib.new("${name}", bar.encode()).hexdigest()`),
        misuse(`${name}-variable`, true, `name = "${name.toUpperCase()}"`, 'digest = hashlib.new(name.lower())'),
      ]),
      misuse('alias', true, 'from hashlib import md5 as digest_of', 'digest = digest_of(bar.encode())'),
      ...['sha256', 'sha512', 'sha3_256', 'blake2b'].flatMap(name => [
        misuse(`${name}-call`, false, `digest = hashlib.${name}(bar.encode()).hexdigest()`),
        misuse(`${name}-new`, false, `digest = hashlib.new("${name}")`),
      ]),
      misuse(
        'config',
        false,
        'import configparser',
        'conf = configparser.ConfigParser()',
        'conf.add_section("h")',
        'conf.set("h", "a", "sha384")',
        'conf.set("h", "b", "md5")',
        'digest = hashlib.new(conf.get("h", "a"))',
      ),
      misuse('replaced', false, 'name = "md5"', 'name = "sha384"', 'digest = hashlib.new(name)'),
    ],
  },
  {
    name: 'LDAP injection',
    cwe: 90,
    setUp: ['import ldap3', 'import ldap.filter'],
    sinks: [
      bad(
        'ldap3',
        'conn = ldap3.Connection(ldap3.Server("directory"))',
        'conn.search("ou=users", f"(&(objectclass=person)(uid={bar}))", attributes=["cn"])',
      ),
      bad('ldap', 'conn = ldap.initialize("ldap://directory")', 'conn.search_s("ou=users", 2, "(uid=" + bar + ")")'),
      good(
        'escaped',
        'conn = ldap3.Connection(ldap3.Server("directory"))',
        'conn.search("ou=users", "(uid=%s)" % ldap3.utils.conv.escape_filter_chars(bar))',
      ),
    ],
  },
  {
    name: 'path traversal',
    cwe: 22,
    setUp: ['import os', 'import pathlib'],
    sinks: [
      bad('open', 'with open(f"/srv/files/{bar}") as f:', '    data = f.read()'),
      bad('pathlib', 'path = pathlib.Path("/srv/files") / bar', 'data = path.read_text()'),
      bad('probe', 'found = os.path.exists("/srv/" + bar)'),
      good(
        'resolved',
        'base = pathlib.Path("/srv/files")',
        'path = (base / bar).resolve()',
        'if not str(path).startswith(str(base)):',
        '    return "no"',
        'data = path.read_text()',
      ),
      good(
        'dots',
        'if "../" in bar:',
        '    return "no"',
        'with open("/srv/files/" + bar) as f:',
        '    data = f.read()',
      ),
      good('basename', 'data = open("/srv/files/" + os.path.basename(bar)).read()'),
    ],
  },
  {
    name: 'open redirect',
    cwe: 601,
    setUp: ['import urllib.parse'],
    sinks: [
      bad('redirect', 'return redirect(bar)'),
      bad('redirect-code', 'return redirect("https://" + bar, code=302)'),
      good(
        'checked',
        'parsed = urllib.parse.urlparse(bar)',
        'if parsed.netloc not in ["shop.example"] or parsed.scheme != "https":',
        '    return "no"',
        'return redirect(bar)',
      ),
    ],
  },
  {
    name: 'insecure cookie',
    cwe: 614,
    sinks: [
      misuse(
        'off',
        true,
        'response = make_response("ok")',
        'response.set_cookie("id", "x", path=request.path, secure=False, httponly=True)',
        'return response',
      ),
      misuse(
        'missing',
        true,
        'response = make_response("ok")',
        'response.set_cookie("id", "x", httponly=True)',
        'return response',
      ),
      misuse(
        'variable',
        true,
        'flag = False',
        'response = make_response("ok")',
        'response.set_cookie("id", "x", secure=flag)',
        'return response',
      ),
      misuse(
        'on',
        false,
        'response = make_response("ok")',
        'response.set_cookie("id", "x", secure=True)',
        'return response',
      ),
      misuse(
        'all',
        false,
        'response = make_response("ok")',
        'response.set_cookie("id", "x", max_age=60, secure=True, httponly=True, samesite="Lax")',
        'return response',
      ),
      misuse(
        'variable-on',
        false,
        'flag = True',
        'response = make_response("ok")',
        'response.set_cookie("id", "x", secure=flag)',
        'return response',
      ),
    ],
  },
  {
    name: 'SQL injection',
    cwe: 89,
    setUp: ['import sqlite3', 'db = sqlite3.connect("x.db")'],
    sinks: [
      bad(
        'execute',
        'sql = f"SELECT * FROM users WHERE name = \'{bar}\'"',
        'cursor = db.cursor()',
        'cursor.execute(sql)',
      ),
      bad('concatenated', 'db.execute("DELETE FROM users WHERE name = \'" + bar + "\'")'),
      good('bound', 'cursor = db.cursor()', 'cursor.execute("SELECT * FROM users WHERE name = ?", (bar,))'),
    ],
  },
  {
    name: 'trust boundary',
    cwe: 501,
    sinks: [
      bad('value', 'session["user"] = bar'),
      bad('key', 'session[bar] = "12345"'),
      good('own', 'session["user"] = "guest"'),
    ],
  },
  {
    name: 'weak randomness',
    cwe: 330,
    setUp: ['import random', 'import secrets', 'import string'],
    sinks: [
      ...[
        'random()',
        'randint(0, 99)',
        'randrange(99)',
        'choice("abcd")',
        'getrandbits(64)',
        'uniform(0, 1)',
        'normalvariate(0, 1)',
        'randbytes(32)',
        'sample(range(20), 3)',
        'triangular()',
      ].map(call => misuse(call, true, `value = str(random.${call})`)),
      ...[
        'SystemRandom().random()',
        'SystemRandom().randint(0, 99)',
        'SystemRandom().choice("abcd")',
        'SystemRandom().getrandbits(64)',
      ].map(call => misuse(call, false, `value = str(random.${call})`)),
      ...['token_hex(16)', 'token_urlsafe(16)', 'randbelow(99)', 'choice(string.ascii_letters)', 'token_bytes(4)'].map(
        call => misuse(call, false, `value = str(secrets.${call})`),
      ),
    ],
  },
  {
    name: 'XPath injection',
    cwe: 643,
    setUp: [
      'import lxml.etree',
      'import elementpath',
      'import xml.etree.ElementTree as ET',
      'tree = lxml.etree.parse("employees.xml")',
    ],
    sinks: [
      bad('lxml', 'found = tree.xpath(f"/Employees/Employee[@id=\'{bar}\']")'),
      bad('elementpath', 'found = elementpath.select(ET.parse("e.xml"), "//user[@name=\'" + bar + "\']")'),
      good('variable', 'found = tree.xpath("/Employees/Employee[@id=$id]", id=bar)'),
      good('escaped', 'found = tree.xpath("//user[@name=\'" + bar.replace("\'", "&apos;") + "\']")'),
    ],
  },
  {
    name: 'XSS',
    cwe: 79,
    setUp: ['import markupsafe'],
    sinks: [
      bad('return', 'return f"<p>hello {bar}</p>"'),
      bad('response', 'response = make_response("<p>" + bar)', 'return response'),
      good('escaped', 'return f"<p>hello {markupsafe.escape(bar)}</p>"'),
      good('json', 'return {"value": bar}'),
    ],
  },
  {
    name: 'XXE',
    cwe: 611,
    setUp: ['import xml.sax', 'import xml.sax.handler', 'import xml.dom.minidom', 'import lxml.etree', 'import io'],
    sinks: [
      bad(
        'sax',
        'parser = xml.sax.make_parser()',
        'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
        'parser.parse(io.StringIO(bar))',
      ),
      bad(
        'minidom',
        'parser = xml.sax.make_parser()',
        'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
        'doc = xml.dom.minidom.parseString(bar, parser)',
      ),
      bad('lxml', 'doc = lxml.etree.fromstring(bar, lxml.etree.XMLParser(resolve_entities=True))'),
      good(
        'sax-off',
        'parser = xml.sax.make_parser()',
        'parser.setFeature(xml.sax.handler.feature_external_ges, False)',
        'parser.parse(io.StringIO(bar))',
      ),
      good('lxml-off', 'doc = lxml.etree.fromstring(bar, lxml.etree.XMLParser(resolve_entities=False))'),
    ],
  },
  {
    name: 'SSRF',
    cwe: 918,
    setUp: ['import requests', 'import urllib.request'],
    sinks: [
      bad('requests', 'answer = requests.get(bar, timeout=3)'),
      bad('urlopen', 'answer = urllib.request.urlopen("http://" + bar)'),
      good('own', 'answer = requests.get("https://api.shop.example/x", params={"q": bar}, timeout=3)'),
    ],
  },
  {
    name: 'template injection',
    cwe: 1336,
    sinks: [
      bad('string', 'return render_template_string("Hello " + bar)'),
      good('value', 'return render_template_string("Hello {{ name }}", name=bar)'),
    ],
  },
];
