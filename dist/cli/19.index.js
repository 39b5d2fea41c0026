export const id = 19;
export const ids = [19];
export const modules = {

/***/ 7019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeRuleDescriptions: () => (/* binding */ codeRuleDescriptions),
  createCodeScanner: () => (/* binding */ createCodeScanner),
  parseLimit: () => (/* binding */ parseLimit)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 2 modules
var find = __webpack_require__(4013);
;// CONCATENATED MODULE: ./lib/scan/code/syntax.js
/** The first child in a field. */
function childIn(node, field) {
    return node?.children.find(child => child.field === field);
}
/** The children of a type. */
function childrenOf(node, ...types) {
    return node?.children.filter(child => types.includes(child.type)) ?? [];
}
/** Every node, parents first. Uses no call stack, as hostile code nests deeper than it reaches. */
function* nodesOf(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        for (let i = node.children.length - 1; i >= 0; i--)
            stack.push(node.children[i] ?? node);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/python/arguments.js

/** Evaluates the arguments of a call; a list or dictionary that is spread counts as one. */
function argumentsOf(call, scope, context) {
    const list = childIn(call, 'arguments');
    const nodes = list?.type === 'argument_list' ? list.children : list === undefined ? [] : [list];
    const positional = [];
    const keywords = new Map();
    for (const node of nodes) {
        const name = node.type === 'keyword_argument' ? childIn(node, 'name') : undefined;
        const given = name === undefined ? node : childIn(node, 'value');
        if (given === undefined)
            continue;
        const argument = { node: given, value: context.evaluate(given, scope) };
        if (name === undefined)
            positional.push(argument);
        else
            keywords.set(context.source.slice(name.start, name.end), argument);
    }
    return { positional, keywords, values: [...positional, ...keywords.values()].map(argument => argument.value) };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/context.js
/** The code of a node on one line, cut to what a message needs. */
function excerpt(context, node) {
    const text = context.source.slice(node.start, Math.min(node.end, node.start + 200)).replaceAll(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
const longestName = 200;
/** The name that a node is, dots included: what a variable or an attribute of one is filed under. */
function nameOf(context, node) {
    if (node === undefined || node.end - node.start > longestName)
        return undefined;
    const text = context.source.slice(node.start, node.end);
    return /^[\p{L}\p{N}_.]+$/u.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/secrets/entropy.js
/** Shannon entropy in bits per UTF-16 unit; 0 for an empty text. */
function entropyOf(text) {
    const counts = new Map();
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./lib/scan/secrets/name.js
const passwords = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passcode', 'passwort']);
const tokens = new Set([
    'secret',
    'token',
    'apikey',
    'credential',
    'credentials',
    'apitoken',
    'authtoken',
    'secretkey',
]);
const keys = new Set('api secret access private auth encryption signing master service account webhook aes hmac jwt deploy client'.split(' '));
/** Tokens of parsers, pages and models. */
const openTokens = new Set('next page continuation sync start end stop pad eos bos unk mask sep cls special first last max min num input output current prev previous word lexer'.split(' '));
const passes = new Set('db user admin root mysql pg postgres smtp mail email ftp sftp ssh redis mongo ldap proxy login'.split(' '));
const endings = new Set('value string str bytes raw plain plaintext default b64 base64 1 2 3'.split(' '));
/** What must not be guessed although it is not kept: for random numbers only. */
const unguessable = new Set('otp nonce salt sid iv pin csrf cookie sessionid captcha'.split(' '));
const unguessablePairs = /^(?:session (?:id|key)|(?:verification|reset|activation|auth|invite|recovery|confirmation|login) code)$/;
/** The words of a name in snake case, camel case or with dots, in lower case. */
function wordsOf(name) {
    return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map(word => word.toLowerCase());
}
/** Whether a thing of that name is a secret, by the noun at its end: `token_url` is a URL, `next_token` a place in a list. */
function secretNoun(name) {
    const words = wordsOf(name);
    while (words.length > 1 && endings.has(words.at(-1) ?? ''))
        words.pop();
    const [last = '', before = ''] = words.toReversed();
    if (passwords.has(last) || (last === 'pass' && passes.has(before)))
        return 'password';
    if (tokens.has(last))
        return openTokens.has(before) ? undefined : 'token';
    return last === 'key' && keys.has(before) ? 'token' : undefined;
}
/** Whether a value of that name must not be predictable: secrets, and numbers used once. */
function mustBeRandom(name) {
    const words = wordsOf(name);
    const [last = '', before = ''] = words.toReversed();
    return secretNoun(name) !== undefined || unguessable.has(last) || unguessablePairs.test(`${before} ${last}`);
}

// EXTERNAL MODULE: ./lib/scan/secrets/placeholder.js
var placeholder = __webpack_require__(8466);
;// CONCATENATED MODULE: ./lib/scan/secrets/credential.js



/** In UTF-16 units; longer literals are data. */
const longest = 1000;
const leastTokenLength = 8;
const leastTokenEntropy = 3;
/** Words, constants, prose: what stands in code for anything but a secret. */
const plainWords = /^(?:[a-z]+(?:[_. -][a-z]+)*|[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*)*|[A-Z]+(?:[_-][A-Z0-9]+)*)$/;
const credential_location = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|~\/|[A-Z]:\\)|\.(?:pem|key|crt|cert|json|txt|ya?ml|env|py|html?)$/i;
const settingName = /^[\w.-]{1,100}$/;
const format = /\{[^}]*\}|%[sdr(]/;
/**
 * Whether a literal under a name is a credential: the name says that it should be one, and the value is no stand-in,
 * word, place, format or text. A name alone is no evidence.
 */
function isCredential(name, value) {
    const noun = settingName.test(name) ? secretNoun(name) : undefined;
    if (noun === undefined || /\s|EXAMPLE/.test(value) || value.length < 5 || value.length > longest)
        return false;
    if (plainWords.test(value) || credential_location.test(value) || format.test(value) || (0,placeholder/* isStandIn */.W)(value))
        return false;
    if (wordsOf(value).every(word => wordsOf(name).includes(word)))
        return false;
    return (noun === 'password' ||
        (value.length >= leastTokenLength && /[0-9]/.test(value) && entropyOf(value) >= leastTokenEntropy));
}

;// CONCATENATED MODULE: ./lib/scan/code/python/literal.js

/** Reads a string, or strings written side by side; `undefined` for any other node. */
function stringLiteral(node, source) {
    let inner = node;
    while (inner?.type === 'parenthesized_expression' && inner.children.length === 1)
        inner = inner.children[0];
    if (inner === undefined)
        return undefined;
    const strings = inner.type === 'concatenated_string' ? childrenOf(inner, 'string') : [inner].filter(isString);
    if (strings.length === 0)
        return undefined;
    const contents = strings.flatMap(string => childrenOf(string, 'string_content'));
    const text = strings.map(string => contentOf(string, source)).join('');
    const first = contents[0];
    const span = first === undefined ? inner : { start: first.start, end: contents.at(-1)?.end ?? first.end };
    return {
        text,
        start: span.start,
        end: span.end,
        open: strings.some(string => childrenOf(string, 'interpolation').length > 0),
    };
}
function isString(node) {
    return node.type === 'string';
}
function contentOf(string, source) {
    const prefix = childrenOf(string, 'string_start')[0];
    const isRaw = prefix !== undefined && /r/i.test(source.slice(prefix.start, prefix.end));
    const text = childrenOf(string, 'string_content')
        .map(part => source.slice(part.start, part.end))
        .join('');
    return isRaw || !text.includes('\\') ? text : withoutEscapes(text);
}
const letters = { n: '\n', r: '\r', t: '\t', '\n': '', '\r\n': '' };
function withoutEscapes(text) {
    return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))/g, (_, four, two, letter) => {
        const code = four ?? two;
        return code === undefined ? (letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

;// CONCATENATED MODULE: ./lib/scan/code/python/credentials.js



/** Looks at a literal that is given to a name: as a variable, an argument, a default, a member. */
function checkCredential(name, value, context) {
    const literal = stringLiteral(value, context.source);
    if (literal === undefined || literal.open || !isCredential(name, literal.text))
        return;
    context.report({
        rule: 'python-hardcoded-credential',
        severity: 'warning',
        confidence: 'medium',
        message: `\`${name}\` is given a credential that is written in the code`,
        at: literal,
    });
}
/** Looks at an assignment: `password = "…"`, `config['token'] = "…"`, `self.secret = "…"`. */
function checkAssigned(target, value, context) {
    if (target === undefined)
        return;
    const named = target.type === 'attribute' ? childIn(target, 'attribute') : target;
    if (named?.type === 'identifier')
        checkCredential(context.source.slice(named.start, named.end), value, context);
    else if (target.type === 'subscript')
        checkCredential(stringLiteral(childIn(target, 'subscript'), context.source)?.text ?? '', value, context);
}

;// CONCATENATED MODULE: ./lib/scan/code/python/value.js
/** What untrusted data can be turned against; a sanitizer cleans for one or all of them. */
const kinds = { sql: 1, html: 2, path: 4 };
/** Clean for every kind of sink. */
const cleanForAll = kinds.sql | kinds.html | kinds.path;
/** A path without `..` and links, which makes a check of its beginning worth something. */
const resolved = 8;
const unknown = { taints: [], constant: false };
const constant = { taints: [], constant: true };
const value_longest = 400;
const mostOfOneKind = 4;
/** A string that is known. */
function textValue(text) {
    return { taints: [], constant: true, text, pieces: text.slice(0, value_longest) };
}
/** The value of something with a dotted name; no name when it is too long to mean anything. */
function namedValue(name, taints = []) {
    return name.length > value_longest ? { taints, constant: false } : { taints, constant: false, name };
}
/** Data of all the values, each source once; a source is as clean as its dirtiest way. */
function taintsOf(values) {
    const tainted = values.filter(value => value.taints.length > 0);
    if (tainted.length <= 1)
        return tainted[0]?.taints ?? [];
    const bySource = new Map();
    for (const taint of tainted.flatMap(value => value.taints)) {
        const known = bySource.get(taint.at);
        if (known === undefined)
            bySource.set(taint.at, taint);
        else if (known.clean !== taint.clean || known.sure !== taint.sure)
            bySource.set(taint.at, { ...known, clean: known.clean & taint.clean, sure: known.sure || taint.sure });
    }
    return bySource.size <= mostOfOneKind ? [...bySource.values()] : fewOfEachKind(bySource.values());
}
/** Sources that count the same need not all be kept: a value may be put together from thousands. */
function fewOfEachKind(taints) {
    const counts = new Map();
    return [...taints].filter(({ origin, clean, sure }) => {
        const kind = `${origin} ${clean} ${sure}`;
        const count = counts.get(kind) ?? 0;
        counts.set(kind, count + 1);
        return count < mostOfOneKind;
    });
}
/** A string put together from parts, in their order. */
function compose(parts) {
    if (parts.every(part => part.text !== undefined))
        return textValue(parts.map(part => part.text).join(''));
    const pieces = parts.map(part => part.pieces ?? (part.constant ? '' : ' ')).join('');
    const isConstant = parts.every(part => part.constant);
    return { taints: taintsOf(parts), constant: isConstant, pieces: pieces.slice(0, value_longest), composed: !isConstant };
}
/** The value with its data changed, when it has any. */
function mapTaints(value, change) {
    return value.taints.length === 0 ? value : { ...value, taints: value.taints.map(change) };
}
/** The value after something made it harmless for the given bits; text made for SQL is as good as constant there. */
function cleaned(value, bits) {
    const clean = mapTaints(value, taint => ({ ...taint, clean: taint.clean | bits }));
    return bits & kinds.sql ? { ...clean, constant: true } : clean;
}
/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
function either(a, b) {
    if (a === b)
        return a;
    const taints = taintsOf([a, b]);
    const pieces = b.composed && !a.composed ? b.pieces : (a.pieces ?? b.pieces);
    const joined = {
        taints,
        constant: a.constant && b.constant,
        ...(a.name !== undefined && a.name === b.name ? { name: a.name } : {}),
        ...(a.text !== undefined && a.text === b.text ? { text: a.text } : {}),
        ...(pieces === undefined ? {} : { pieces }),
        ...(a.composed || b.composed ? { composed: true } : {}),
        ...(a.collection && b.collection ? { collection: true } : {}),
    };
    return same(a, joined) ? a : joined;
}
function same(a, b) {
    const facts = a.constant === b.constant && a.name === b.name && a.text === b.text && a.members === b.members;
    const shape = (a.composed ?? false) === (b.composed ?? false) && (a.collection ?? false) === (b.collection ?? false);
    return (facts && shape && a.taints.length === b.taints.length && a.taints.every((taint, i) => equal(taint, b.taints[i])));
}
function equal(a, b) {
    return a === b || (a.at === b?.at && a.clean === b.clean && a.sure === b.sure);
}

;// CONCATENATED MODULE: ./lib/scan/code/python/flow.js

const lacking = {
    sql: 'without being bound as a parameter',
    html: 'without escaping',
    path: 'without a check of where it leads',
};
const order = ['error', 'warning', 'note'];
/** How a statement of SQL begins. */
const sqlText = /^[\s(]*(?:select|insert|update|delete|replace|create|drop|alter|truncate|merge|with|call|exec|grant|revoke|pragma|union|copy|explain|values|show|set|where|order|from)\b/i;
/**
 * Judges what reaches a sink. A proven way from a source is an error or a warning, as the sink says; SQL put together
 * with an argument of the function a warning; what may come from elsewhere a note. Everything else is silent.
 */
function checkFlow(sink, value, place, context) {
    const looksLikeSql = sqlText.test(value.pieces ?? '');
    if ((sink.onlySql && !looksLikeSql) || (sink.kind === 'html' && value.collection))
        return;
    const open = value.taints.filter(taint => taint.origin !== 'random' && (taint.clean & kinds[sink.kind]) === 0);
    const proven = gravest(open, sink);
    if (proven !== undefined) {
        const { taint, severity } = proven;
        const message = `\`${taint.source}\` (line ${context.lineOf(taint.at)}) reaches ${place.name} ${lacking[sink.kind]}`;
        const confidence = severity === 'error' ? 'high' : 'medium';
        context.report({ rule: sink.rule, severity, confidence, message, at: place.at });
        return;
    }
    if (sink.kind === 'sql' && value.composed && !value.constant && looksLikeSql)
        reportComposed(sink, open, place, context);
    else if (!place.isAnswer)
        reportUnsure(sink, open, place, context);
}
function gravest(taints, sink) {
    for (const severity of order) {
        const taint = taints.find(({ origin, sure }) => sure && sink.severity[origin] === severity);
        if (taint !== undefined)
            return { taint, severity };
    }
    return undefined;
}
/** SQL text with holes in it: a caller that we do not see may fill them with anything. */
function reportComposed(sink, open, { at, name }, context) {
    const parameter = open.find(taint => taint.origin === 'parameter' && taint.sure);
    const from = parameter === undefined ? 'a value whose origin is not known' : `the argument \`${parameter.source}\``;
    context.report({
        rule: sink.rule,
        severity: parameter === undefined ? 'note' : 'warning',
        confidence: parameter === undefined ? 'low' : 'medium',
        message: `${name} is given SQL that is put together with ${from}`,
        at,
    });
}
function reportUnsure(sink, open, { at, name }, context) {
    const taint = open.find(({ origin, sure }) => !sure && sink.severity[origin] === 'error');
    if (taint === undefined)
        return;
    const message = `\`${taint.source}\` (line ${context.lineOf(taint.at)}) may reach ${name} by way of code that was not followed`;
    context.report({ rule: sink.rule, severity: 'note', confidence: 'low', message, at });
}

;// CONCATENATED MODULE: ./lib/scan/code/python/tables/misuse.js
const hash = (what) => ({ rule: 'python-weak-hash', what });
const cipher = (what) => ({ rule: 'python-weak-cipher', what });
const hazmat = 'cryptography.hazmat.primitives';
/** By the dotted name of what is called. */
const misuses = new Map([
    ['hashlib.md5', hash('MD5')],
    ['hashlib.sha1', hash('SHA-1')],
    ...['MD2', 'MD4', 'MD5', 'SHA', 'SHA1'].flatMap(name => [
        [`Crypto.Hash.${name}.new`, hash(name)],
        [`Crypto.Hash.${name}.${name}Hash`, hash(name)],
    ]),
    [`${hazmat}.hashes.MD5`, hash('MD5')],
    [`${hazmat}.hashes.SHA1`, hash('SHA-1')],
    ...['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'].map(name => [`Crypto.Cipher.${name}.new`, cipher(name)]),
    ...['ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'TripleDES', 'RC2'].flatMap(name => [
        [`${hazmat}.ciphers.algorithms.${name}`, cipher(name)],
        [`cryptography.hazmat.decrepit.ciphers.algorithms.${name}`, cipher(name)],
    ]),
    [`${hazmat}.ciphers.modes.ECB`, cipher('ECB')],
]);
/** Names of hash functions that `hashlib.new` takes and that are weak; compared in lower case. */
const weakDigests = new Map([
    ['md4', 'MD4'],
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha', 'SHA'],
    ['md5-sha1', 'MD5 with SHA-1'],
]);
/** The constant that asks a cipher of PyCryptodome for the mode without chaining. */
const ecbMode = /^Crypto\.Cipher\.[A-Za-z0-9]+\.MODE_ECB$/;

;// CONCATENATED MODULE: ./lib/scan/code/python/misuse.js

/** Looks for functions that are wrong to call: weak hashes, weak ciphers, a mode without chaining. */
function checkMisuse(name, callee, args, context) {
    const misuse = misuses.get(name) ?? weakDigest(name, args) ?? ecb(name, args);
    if (misuse === undefined)
        return;
    // The author says that nothing rests on it: kept for the record.
    const excused = args.keywords.get('usedforsecurity')?.node.type === 'false';
    context.report({
        rule: misuse.rule,
        severity: excused ? 'note' : 'warning',
        confidence: excused ? 'low' : 'high',
        message: `${misuse.what} is broken${excused ? '; it is said not to be used for security' : ''}`,
        at: callee,
    });
}
function weakDigest(name, args) {
    if (name !== 'hashlib.new')
        return undefined;
    const digest = (args.keywords.get('name') ?? args.positional[0])?.value.text;
    const what = digest === undefined ? undefined : weakDigests.get(digest.toLowerCase());
    return what === undefined ? undefined : { rule: 'python-weak-hash', what };
}
function ecb(name, args) {
    if (!/^Crypto\.Cipher\.\w+\.new$/.test(name))
        return undefined;
    const mode = args.keywords.get('mode') ?? args.positional[1];
    return ecbMode.test(mode?.value.name ?? '') ? { rule: 'python-weak-cipher', what: 'ECB' } : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/tables/names.js
/** Names that stand for one thing: the request of the current call, whatever the framework. */
const request = '@request';
/** Imported names and what they are here. */
const aliases = new Map([
    ...['flask', 'quart', 'bottle', 'werkzeug.local'].map(module => [`${module}.request`, request]),
    ...['flask.Markup', 'jinja2.Markup', 'jinja2.utils.Markup', 'markupsafe.Markup'].map(name => [name, 'markupsafe.Markup']),
    ...['flask.escape', 'jinja2.escape', 'markupsafe.escape', 'cgi.escape'].map(name => [name, 'html.escape']),
    ...['werkzeug.secure_filename', 'werkzeug.utils.secure_filename'].map(name => [name, 'secure_filename']),
    ...['flask.safe_join', 'werkzeug.utils.safe_join', 'werkzeug.security.safe_join'].map(name => [name, 'safe_join']),
    ...['posixpath', 'ntpath'].map(name => [name, 'os.path']),
    ['Cryptodome', 'Crypto'],
    ['io.open', 'open'],
    ['psycopg.sql', 'psycopg2.sql'],
]);
/** Classes whose annotation makes a parameter the request. */
const requestTypes = new Set([
    'Request',
    'HttpRequest',
    'HTTPConnection',
    'ASGIRequest',
    'WSGIRequest',
]);
/** Annotations that leave nothing but a number, a date or a truth value. */
const harmlessTypes = new Set([
    'int',
    'float',
    'bool',
    'complex',
    'UUID',
    'Decimal',
    'date',
    'datetime',
    'time',
    'timedelta',
]);
/** Annotations and defaults of parameters that the framework fills in, not the caller. */
const injectedTypes = new Set([
    'Session',
    'AsyncSession',
    'Connection',
    'Response',
    'BackgroundTasks',
    'Depends',
    'Security',
    'WebSocket',
]);
/** Constants of the module `string`, as far as it matters what they hold. */
const alphabets = new Map(['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'hexdigits', 'printable', 'punctuation', 'digits'].map(name => [`string.${name}`, name === 'digits' ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz']));

;// CONCATENATED MODULE: ./lib/scan/code/python/imports.js


/** What an import statement binds; a star import binds nothing that can be told. */
function importsOf(statement, source) {
    const textOf = (node) => node === undefined ? '' : source.slice(node.start, node.end).replaceAll(/\s/g, '');
    const module = statement.type === 'import_from_statement' ? textOf(childIn(statement, 'module_name')) : undefined;
    return statement.children
        .filter(child => child.field === 'name')
        .map(child => {
        const name = textOf(child.type === 'aliased_import' ? childIn(child, 'name') : child);
        const alias = child.type === 'aliased_import' ? textOf(childIn(child, 'alias')) : undefined;
        if (module !== undefined)
            return { local: alias ?? name, name: canonical(`${module}.${name}`) };
        // `import a.b` binds `a`; `import a.b as c` binds the module itself.
        return alias === undefined
            ? { local: firstPart(name), name: canonical(firstPart(name)) }
            : { local: alias, name: canonical(name) };
    });
}
/** The module of an import, first part only. */
function moduleOf(statement, source) {
    const node = childIn(statement, 'module_name') ?? childIn(statement, 'name');
    const name = node?.type === 'aliased_import' ? childIn(node, 'name') : node;
    return name === undefined ? '' : firstPart(source.slice(name.start, name.end));
}
/** The name under which the tables know something: the longest known beginning is replaced. */
function canonical(name) {
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
        const alias = aliases.get(name.slice(0, end));
        if (alias !== undefined)
            return alias + name.slice(end);
    }
    return name;
}
function firstPart(name) {
    return name.split('.', 1)[0] ?? name;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/scope.js

/** An empty scope on top of another, which must not change as long as this one is followed. */
function innerScope(parent) {
    return { parent, values: new Map() };
}
/** The value of a name, from the innermost scope that has one; of an attribute, unless its object was assigned since. */
function lookUp(scope, name) {
    const objects = name.includes('.') ? prefixesOf(name) : [];
    for (let at = scope; at !== undefined; at = at.parent) {
        const value = at.values.get(name);
        if (value !== undefined)
            return value;
        for (const object of objects)
            if (at.values.has(object))
                return undefined;
    }
    return undefined;
}
function prefixesOf(name) {
    const prefixes = [];
    for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1))
        prefixes.push(name.slice(0, dot));
    return prefixes;
}
/** Gives a name a new value; what was known of its attributes goes. */
function scope_assign(scope, name, value) {
    const object = scope.values.has(name) && `${name}.`;
    if (object)
        for (const known of scope.values.keys())
            if (known.startsWith(object))
                scope.values.delete(known);
    scope.values.set(name, value);
}
/** What was assigned on top of `base` until now, in a layer of its own: the layers below may change after this. */
function snapshot(scope, base) {
    const layers = [];
    for (let at = scope; at !== undefined && at !== base; at = at.parent)
        layers.push(at);
    return { parent: base, values: new Map(layers.toReversed().flatMap(layer => [...layer.values])) };
}
/**
 * Lets a scope go on where several ways through the code meet, each of them the scope itself or layers on top of it.
 * True when it learned something.
 */
function meet(scope, ways) {
    const names = new Set();
    for (const way of ways)
        for (let at = way; at !== undefined && at !== scope; at = at.parent)
            for (const name of at.values.keys())
                names.add(name);
    const joined = [];
    for (const name of names) {
        const values = ways.flatMap(way => lookUp(way, name) ?? []);
        const [first, ...rest] = values;
        const value = rest.reduce((a, b) => (a === undefined ? b : either(a, b)), first);
        if (value !== undefined && value !== lookUp(scope, name))
            joined.push([name, value]);
    }
    // Objects before their attributes, which they would take along.
    joined.sort(([a], [b]) => a.length - b.length);
    for (const [name, value] of joined)
        scope_assign(scope, name, value);
    return joined.length > 0;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/tables/sources.js

/** What a request carries that its sender chose, over the frameworks: Flask, Django, Starlette, aiohttp, Bottle. */
const requestParts = [
    // Flask, Quart and Werkzeug
    'args',
    'form',
    'values',
    'json',
    'data',
    'headers',
    'cookies',
    'files',
    'query_string',
    'path',
    'full_path',
    'url',
    'base_url',
    'url_root',
    'host',
    'host_url',
    'referrer',
    'user_agent',
    'view_args',
    'stream',
    'environ',
    'get_json',
    'get_data',
    'authorization',
    'mimetype',
    'content_type',
    'access_route',
    // Django and its REST framework
    'GET',
    'POST',
    'FILES',
    'META',
    'COOKIES',
    'body',
    'path_info',
    'get_full_path',
    'get_host',
    'build_absolute_uri',
    'query_params',
    'content_params',
    'read',
    'readline',
    'readlines',
    // Starlette, aiohttp, Bottle, Tornado
    'path_params',
    'query',
    'match_info',
    'rel_url',
    'post',
    'text',
    'multipart',
    'params',
    'forms',
    'arguments',
    'query_arguments',
    'body_arguments',
    'uri',
    'remote_route',
    'auth',
];
/** Dotted names that are data of somebody else, and whose. */
const sources = new Map([
    ...requestParts.map(part => [`${request}.${part}`, 'request']),
    ...[
        'argument',
        'arguments',
        'query_argument',
        'query_arguments',
        'body_argument',
        'body_arguments',
        'cookie',
        'secure_cookie',
    ].map(part => [`self.get_${part}()`, 'request']),
    ['input()', 'local'],
    ['raw_input()', 'local'],
    ['sys.argv', 'local'],
    ['sys.stdin', 'local'],
    ['fileinput.input()', 'local'],
    ['click.prompt()', 'local'],
    ['argparse.ArgumentParser().parse_args()', 'local'],
    ['argparse.ArgumentParser().parse_known_args()', 'local'],
]);
/** The functions of the module `random`, and their like in NumPy: predictable from what they gave before. */
const predictable = [
    'random',
    'randint',
    'randrange',
    'choice',
    'choices',
    'sample',
    'shuffle',
    'uniform',
    'triangular',
    'getrandbits',
    'randbytes',
    'betavariate',
    'binomialvariate',
    'expovariate',
    'gammavariate',
    'gauss',
    'lognormvariate',
    'normalvariate',
    'vonmisesvariate',
    'paretovariate',
    'weibullvariate',
];
const predictableNumpy = [
    'rand',
    'randn',
    'randint',
    'random',
    'random_sample',
    'choice',
    'bytes',
    'integers',
    'uniform',
    'normal',
];
/** Calls that give predictable values. `random.SystemRandom` and `secrets` are not among them. */
const generators = new Set([
    ...predictable.flatMap(name => [`random.${name}`, `random.Random().${name}`]),
    ...predictableNumpy.flatMap(name => [
        `numpy.random.${name}`,
        `numpy.random.RandomState().${name}`,
        `numpy.random.default_rng().${name}`,
    ]),
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/name.js







/** The value of a dotted name; data, when the tables say that it is a source. */
function nameValue(name, node, context) {
    const known = canonical(name);
    const alphabet = alphabets.get(known);
    if (alphabet !== undefined)
        return textValue(alphabet);
    const origin = sources.get(known);
    if (origin === undefined)
        return namedValue(known);
    return namedValue(known, [{ origin, source: excerpt(context, node), at: node.start, clean: 0, sure: true }]);
}
/** A plain name. Code that was cut out of its file still means the request when it says so. */
function evaluateName(node, scope, context) {
    const name = context.source.slice(node.start, node.end);
    return lookUp(scope, name) ?? nameValue(name === 'request' ? request : name, node, context);
}
/** A name with dots, or a part of any other expression. */
function evaluateAttribute(node, scope, context) {
    return (lookUpDotted(node, scope, context) ?? attributeOf(context.evaluate(childIn(node, 'object'), scope), node, context));
}
/** What was assigned to an attribute such as `self.path` before. */
function lookUpDotted(node, scope, context) {
    const dotted = nameOf(context, node);
    return dotted === undefined ? undefined : lookUp(scope, dotted);
}
/** The attribute of an object whose value is known. */
function attributeOf(object, node, context) {
    const attribute = attributeName(node, context);
    if (object.name === 'self' && attribute === 'request')
        return nameValue(request, node, context);
    const value = object.name === undefined ? unknown : nameValue(`${object.name}.${attribute}`, node, context);
    const whole = object.taints.length === 0 ? value : { ...value, taints: taintsOf([object, value]) };
    // The last part of a path has no directory.
    return attribute === 'name' && object.name?.startsWith('pathlib.') ? cleaned(whole, kinds.path) : whole;
}
/** The part after the last dot. */
function attributeName(node, context) {
    const part = childIn(node, 'attribute');
    return part === undefined ? '' : context.source.slice(part.start, part.end);
}

;// CONCATENATED MODULE: ./lib/scan/code/python/randomness.js

const rule = 'python-weak-random';
/** Fewer characters to choose from make dice, not secrets. */
const leastAlphabet = 16;
const bits = /\.(?:getrandbits|randbytes|bytes)$/;
/** Looks whether a predictable value becomes something that nobody may guess. */
function noteSecretUse(name, value, context) {
    for (const taint of value.taints)
        if (taint.origin === 'random' && mustBeRandom(name)) {
            const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
            context.report({ rule, severity: 'warning', confidence: 'high', message, at: placeOf(taint) });
        }
}
/** The data of a generator's call; a note when it draws letters or bits, as only secrets and names are made of those. */
function drawn(name, callee, args, context) {
    const source = context.source.slice(callee.start, callee.end);
    const taint = { origin: 'random', source, at: callee.start, clean: 0, sure: true };
    if (bits.test(name) || args.some(arg => arg.text !== undefined && new Set(arg.text).size >= leastAlphabet)) {
        const message = `\`${source}\` can be predicted; whatever must not be guessed needs \`secrets\``;
        context.report({ rule, severity: 'note', confidence: 'low', message, at: placeOf(taint) });
    }
    return taint;
}
function placeOf(taint) {
    return { start: taint.at, end: taint.at + taint.source.length };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/tables/sanitizers.js

/** Calls by dotted name, and the bits of `kinds` for which what they return is clean. */
const sanitizers = new Map([
    ...[
        'html.escape',
        'django.utils.html.escape',
        'django.utils.html.conditional_escape',
        'django.utils.html.format_html',
        'django.utils.html.strip_tags',
        'django.utils.html.escapejs',
        'markupsafe.escape_silent',
        'bleach.clean',
        'nh3.clean',
        'xml.sax.saxutils.escape',
        'xml.sax.saxutils.quoteattr',
        'werkzeug.utils.escape',
        'tornado.escape.xhtml_escape',
        'urllib.parse.quote',
        'urllib.parse.quote_plus',
        'urllib.parse.urlencode',
        'markupsafe.Markup().format',
    ].map(name => [name, kinds.html]),
    ...[
        'secure_filename',
        'safe_join',
        'os.path.basename',
        'django.utils._os.safe_join',
        'django.utils.text.get_valid_filename',
    ].map(name => [name, kinds.path]),
    ...['os.path.normpath', 'os.path.abspath', 'os.path.realpath'].map(name => [name, resolved]),
    ...[
        'psycopg2.sql.Identifier',
        'psycopg2.sql.Literal',
        'psycopg2.sql.Placeholder',
        'psycopg2.sql.SQL().format',
        'psycopg2.extensions.quote_ident',
        'sqlalchemy.bindparam',
        'sqlalchemy.sql.bindparam',
        'sqlalchemy.text().bindparams',
    ].map(name => [name, kinds.sql]),
    // Encodings whose alphabet holds no quote, no dot and no angle bracket.
    ...['base64.urlsafe_b64encode', 'base64.b16encode', 'base64.b32encode', 'binascii.hexlify'].map(name => [name, cleanForAll]),
]);
/** Calls that leave a number, a truth value or something as harmless, and page makers that escape what they are given. */
const harmless = new Set([
    'int',
    'float',
    'bool',
    'complex',
    'len',
    'ord',
    'abs',
    'round',
    'sum',
    'hash',
    'id',
    'isinstance',
    'issubclass',
    'hasattr',
    'callable',
    'range',
    'uuid.UUID',
    'uuid.uuid4',
    'decimal.Decimal',
    'datetime.datetime',
    'datetime.date',
    'datetime.datetime.now',
    'datetime.datetime.strptime',
    'datetime.datetime.fromisoformat',
    'datetime.date.fromisoformat',
    'time.time',
    'ipaddress.ip_address',
    'os.path.getsize',
    'os.path.getmtime',
    'flask.jsonify',
    'flask.json.jsonify',
    'quart.jsonify',
    'flask.render_template',
    'quart.render_template',
    'flask.url_for',
    'flask.redirect',
    'flask.abort',
    'flask.send_file',
    'flask.send_from_directory',
    'flask.get_template_attribute',
    'django.shortcuts.render',
    'django.shortcuts.redirect',
    'django.urls.reverse',
    'django.http.JsonResponse',
    'django.template.loader.render_to_string',
    'fastapi.responses.JSONResponse',
    'starlette.responses.JSONResponse',
    'fastapi.responses.RedirectResponse',
    'flask.flash',
    'print',
    'secrets.token_hex',
    'secrets.token_urlsafe',
    'secrets.compare_digest',
    'hmac.compare_digest',
]);
/** Methods, of whatever, that give a number or a truth value. */
const harmlessMethods = new Set([
    'isdigit',
    'isalpha',
    'isalnum',
    'isnumeric',
    'isdecimal',
    'isidentifier',
    'startswith',
    'endswith',
    'count',
    'index',
    'find',
    'rfind',
    'rindex',
    'exists',
    'is_file',
    'is_dir',
    'is_relative_to',
    'total_seconds',
    'timestamp',
    'hexdigest',
    'hex',
]);
/** Functions that hand on what they are given, more or less as it was; their results are as sure as their arguments. */
const conduits = new Set([
    'str',
    'bytes',
    'bytearray',
    'repr',
    'ascii',
    'format',
    'list',
    'tuple',
    'dict',
    'set',
    'frozenset',
    'sorted',
    'reversed',
    'iter',
    'next',
    'zip',
    'enumerate',
    'map',
    'filter',
    'min',
    'max',
    'vars',
    'getattr',
    'os.fspath',
    'os.fsencode',
    'os.fsdecode',
    'copy.copy',
    'copy.deepcopy',
    'json.loads',
    'json.dumps',
    'json.load',
    'ast.literal_eval',
    'io.StringIO',
    'io.BytesIO',
    'textwrap.dedent',
    'base64.b64encode',
    'base64.b64decode',
    'base64.urlsafe_b64decode',
    'base64.standard_b64decode',
    'base64.standard_b64encode',
    'base64.b32decode',
    'base64.b16decode',
    'binascii.unhexlify',
    'bytes.fromhex',
    'codecs.decode',
    'codecs.encode',
    'urllib.parse.unquote',
    'urllib.parse.unquote_plus',
    'urllib.parse.urlparse',
    'urllib.parse.urlsplit',
    'urllib.parse.parse_qs',
    'urllib.parse.parse_qsl',
    'urllib.parse.urljoin',
    'html.unescape',
    'shlex.quote',
    'shlex.split',
    're.escape',
    're.split',
    're.findall',
    'os.path.join',
    'os.path.expanduser',
    'os.path.expandvars',
    'os.path.dirname',
    'os.path.split',
    'os.path.splitext',
    'os.path.normcase',
    'pathlib.Path',
    'pathlib.PurePath',
    'pathlib.PosixPath',
    'pathlib.PurePosixPath',
    'string.Template',
    'typing.cast',
    'collections.OrderedDict',
    'collections.defaultdict',
    'collections.deque',
    'itertools.chain',
    'functools.reduce',
    'asyncio.wait_for',
    'unicode',
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/result.js




/** Methods that give back their string, or path, in another form. */
const reshaping = new Set([
    'strip',
    'lstrip',
    'rstrip',
    'lower',
    'upper',
    'title',
    'capitalize',
    'casefold',
    'swapcase',
    'encode',
    'decode',
    'expandtabs',
    'center',
    'ljust',
    'rjust',
    'zfill',
    'removeprefix',
    'removesuffix',
    'replace',
    'translate',
    'copy',
    '__str__',
    'format_map',
]);
const pathMakers = new Set([
    'joinpath',
    'resolve',
    'absolute',
    'expanduser',
    'with_name',
    'with_suffix',
    'with_stem',
    'relative_to',
]);
const lookUps = new Set(['get', 'pop', 'setdefault', 'getlist', 'get_all', 'getall']);
/** What a call gives back, by what the tables know of it; the data of what is not known goes on, as unsure. */
function resultOf(call, node, context) {
    const { name, method, args, target } = call;
    const given = {
        taints: taintsOf(args.values),
        constant: args.values.length > 0 && args.values.every(value => value.constant),
    };
    const called = name === '' ? {} : { name: namedValue(`${name}()`).name ?? '' };
    if (harmless.has(name) || (method !== undefined && harmlessMethods.has(method)))
        return { ...called, taints: onlyRandom(call), constant: true };
    const origin = sources.get(`${name}()`);
    if (origin !== undefined)
        return {
            ...called,
            taints: [{ origin, source: excerpt(context, node), at: node.start, clean: 0, sure: true }],
            constant: false,
        };
    const bits = sanitizers.get(name);
    if (bits !== undefined)
        return { ...cleaned(given, bits), ...called };
    if (method !== undefined && call.receiver !== undefined && !conduits.has(name))
        return methodResult(call, method, call.receiver, called);
    if (conduits.has(name))
        return conduitResult(args.values, given, called);
    return { ...called, taints: taintsOf([unsure(given), target]), constant: false };
}
function conduitResult(values, given, called) {
    const [only] = values;
    if (values.length === 1 && only !== undefined) {
        const { members: _members, ...kept } = only;
        return { ...kept, ...called };
    }
    return { ...given, ...called };
}
function methodResult({ args, receiver: _, ...call }, method, receiver, called) {
    if (method === 'format')
        return compose([receiver, ...args.values.map(withoutPieces)]);
    if (method === 'join')
        return joined(receiver, args.values);
    if (lookUps.has(method))
        return lookedUp(receiver, args, called);
    const all = [receiver, ...args.values];
    if (reshaping.has(method)) {
        const { text: _text, ...kept } = receiver;
        return { ...kept, taints: taintsOf(all), constant: all.every(value => value.constant) };
    }
    if (receiver.name?.startsWith('pathlib.') && pathMakers.has(method)) {
        const path = { taints: taintsOf(all), constant: false, name: 'pathlib.Path()' };
        return method === 'resolve' ? cleaned(path, resolved) : path;
    }
    // What stands in a file is not what its name is.
    const object = { taints: taintsOf([receiver, call.target]), constant: false };
    const own = receiver.name?.startsWith('pathlib.') ? unsure(object) : object;
    return {
        ...called,
        taints: taintsOf([own, unsure({ taints: taintsOf(args.values), constant: false })]),
        constant: false,
    };
}
/** `', '.join(parts)`: what the parts are made of, not how many. */
function joined(separator, values) {
    const all = [separator, ...values];
    const isConstant = all.every(value => value.constant);
    const pieces = values.map(value => value.pieces ?? (value.constant ? '' : ' ')).join('');
    return { taints: taintsOf(all), constant: isConstant, pieces, composed: !isConstant };
}
/** A key that comes from outside chooses among what is there; a default may be given back. */
function lookedUp(receiver, { positional, keywords }, called) {
    const [key, fallback = keywords.get('default')] = positional;
    const member = key?.value.text === undefined ? undefined : receiver.members?.get(key.value.text);
    const values = [member ?? receiver, ...(fallback === undefined ? [] : [fallback.value])];
    return { ...called, taints: taintsOf(values), constant: values.every(value => value.constant) };
}
function withoutPieces({ text: _text, pieces: _pieces, ...value }) {
    return value;
}
function unsure(value) {
    return mapTaints(value, taint => (taint.sure && taint.origin !== 'random' ? { ...taint, sure: false } : taint));
}
function onlyRandom({ args, receiver }) {
    return taintsOf([...args.values, ...(receiver === undefined ? [] : [receiver])]).filter(taint => taint.origin === 'random');
}

;// CONCATENATED MODULE: ./lib/scan/code/python/tables/sinks.js
const sqlSeverity = { request: 'error', local: 'warning' };
const sql = {
    rule: 'python-sql-injection',
    kind: 'sql',
    args: [0, 'sql', 'query', 'statement', 'operation'],
    severity: sqlSeverity,
};
const html = {
    rule: 'python-cross-site-scripting',
    kind: 'html',
    args: [0, 'content', 'response', 'body', 'text', 'source'],
    severity: { request: 'error' },
};
const path = {
    rule: 'python-path-traversal',
    kind: 'path',
    args: [0, 'file', 'path', 'filename', 'src', 'name', 'path_or_file', 'filename_or_fp'],
    severity: { request: 'error', local: 'note' },
};
/** A probe gives nothing away but whether something is there. */
const probe = { ...path, severity: { request: 'warning' } };
const twoPaths = { ...path, args: [0, 1, 'src', 'dst', 'source', 'target'] };
const ownPath = { ...path, args: ['self'] };
/** What is returned by a function that answers a web request. */
const answer = html;
const each = (sink, names) => names.map(name => [name, sink]);
/** By dotted name. */
const sinks = new Map([
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
const methodSinks = new Map([
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
const pathMethods = new Map([
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

;// CONCATENATED MODULE: ./lib/scan/code/python/call.js













/** Methods that put their arguments into the object they are called on. */
const mutators = new Set([
    'append',
    'appendleft',
    'extend',
    'insert',
    'add',
    'update',
    'setdefault',
    'write',
    'writelines',
    'push',
]);
const environmentLookUps = new Set(['os.getenv', 'os.environ.get', 'os.environ.setdefault']);
/** Types that a browser does not read as a page. */
const inertContent = /^(?!.*(?:html|xml|svg)).*\//i;
/** A call: looks at what is called with what, and tells what it gives back. */
function evaluateCall(node, scope, context) {
    const callee = childIn(node, 'function');
    if (callee === undefined)
        return argumentsValue(argumentsOf(node, scope, context));
    const isMethod = callee.type === 'attribute';
    const receiver = isMethod ? context.evaluate(childIn(callee, 'object'), scope) : undefined;
    const target = receiver === undefined
        ? context.evaluate(callee, scope)
        : (lookUpDotted(callee, scope, context) ?? attributeOf(receiver, callee, context));
    const args = argumentsOf(node, scope, context);
    const method = isMethod ? attributeName(callee, context) : undefined;
    const call = { name: target.name ?? method ?? '', method, receiver, target, args };
    const place = (isMethod ? childIn(callee, 'attribute') : undefined) ?? callee;
    checkMisuse(call.name, place, args, context);
    checkNamedArguments(call, context);
    const sink = sinkOf(call);
    if (sink !== undefined)
        checkSink(sink, call, place, callee, context);
    if (method !== undefined && mutators.has(method))
        mutate(callee, call, scope, context);
    const result = resultOf(call, node, context);
    const drawing = generators.has(call.name) ? [drawn(call.name, callee, args.values, context)] : [];
    const whole = drawing.length === 0
        ? result
        : { ...result, taints: [...result.taints, ...drawing], constant: args.values.every(value => value.constant) };
    // What was reported once is not reported again where it goes from there.
    return sink === undefined ? whole : cleaned(whole, kinds[sink.kind]);
}
function argumentsValue(args) {
    return { taints: taintsOf(args.values), constant: false };
}
function sinkOf({ name, method, receiver }) {
    const exact = sinks.get(name);
    if (exact !== undefined || method === undefined)
        return exact;
    return receiver?.name?.startsWith('pathlib.') ? pathMethods.get(method) : methodSinks.get(method);
}
function checkSink(sink, call, place, callee, context) {
    if (sink.kind === 'html' && isInert(call.args))
        return;
    for (const position of sink.args) {
        const value = position === 'self' ? call.receiver : argumentAt(call.args, position)?.value;
        if (value !== undefined)
            checkFlow(sink, value, { at: place, name: `\`${excerpt(context, callee)}\`` }, context);
    }
}
function argumentAt(args, position) {
    return typeof position === 'number' ? args.positional[position] : args.keywords.get(position);
}
function isInert(args) {
    const type = ['content_type', 'mimetype', 'media_type']
        .map(name => args.keywords.get(name)?.value.text)
        .find(text => text !== undefined);
    return type !== undefined && inertContent.test(type);
}
/** Arguments with a telling name, and the default of a look-up in the environment. */
function checkNamedArguments({ name, method, args }, context) {
    for (const [keyword, { node, value }] of args.keywords) {
        checkCredential(keyword, node, context);
        noteSecretUse(keyword, value, context);
    }
    const [first, second] = args.positional;
    if (environmentLookUps.has(name))
        checkCredential(first?.value.text ?? '', second?.node, context);
    if (method === 'set_cookie' && second !== undefined)
        noteSecretUse('cookie', second.value, context);
}
function mutate(callee, { receiver, args }, scope, context) {
    const name = nameOf(context, childIn(callee, 'object'));
    if (receiver === undefined || name === undefined)
        return;
    const { text: _text, pieces: _pieces, ...kept } = receiver;
    const isConstant = receiver.constant && args.values.every(value => value.constant);
    const taints = taintsOf([receiver, ...args.values]);
    if (taints !== receiver.taints || isConstant !== receiver.constant)
        scope_assign(scope, name, { ...kept, taints, constant: isConstant });
}

;// CONCATENATED MODULE: ./lib/scan/code/python/guard.js





/** Methods of strings after which nothing is left that could break out of anything. */
const plainText = new Set(['isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isalpha', 'isidentifier']);
const insideFolder = new Set(['startswith', 'is_relative_to']);
/** Takes into account, in one way through the code, that a condition was true or false there. */
function refine(condition, truth, scope, context) {
    const stack = [{ node: condition, truth }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { node, truth: holds } = next;
        const push = (child, as) => child !== undefined && stack.push({ node: child, truth: as });
        if (node.type === 'parenthesized_expression')
            push(node.children[0], holds);
        else if (node.type === 'named_expression')
            push(childIn(node, 'value'), holds);
        else if (node.type === 'not_operator')
            push(childIn(node, 'argument'), !holds);
        else if (node.type === 'boolean_operator' && (childIn(node, 'operator')?.type === 'and') === holds) {
            push(childIn(node, 'left'), holds);
            push(childIn(node, 'right'), holds);
        }
        else if (node.type === 'comparison_operator')
            refineComparison(node, holds, scope, context);
        else if (node.type === 'call' && holds)
            refineCall(node, scope, context);
    }
}
function refineComparison(node, truth, scope, context) {
    const operators = node.children.filter(child => child.field === 'operators');
    const [left, right, ...more] = node.children.filter(child => child.field !== 'operators');
    if (left === undefined || right === undefined || more.length > 0)
        return;
    const operator = operators[0]?.type;
    if ((operator === '==' && truth) || (operator === '!=' && !truth))
        refineEqual(left, right, scope, context);
    const isMember = (operator === 'in' && truth) || (operator === 'not in' && !truth);
    if (isMember && isOwnCollection(right, scope, context))
        clean(left, cleanForAll, scope, context);
    const isAbsent = (operator === 'in' && !truth) || (operator === 'not in' && truth);
    if (isAbsent && stringLiteral(left, context.source)?.text.includes('..'))
        clean(right, kinds.path, scope, context);
}
/** Equal to a constant; or `os.path.commonpath([base, path]) == base`. */
function refineEqual(left, right, scope, context) {
    for (const [one, other] of [
        [left, right],
        [right, left],
    ]) {
        if (one.type === 'call' && calleeOf(one, scope, context) === 'os.path.commonpath')
            for (const part of childIn(one, 'arguments')?.children[0]?.children ?? [])
                cleanResolved(part, scope, context);
        else if (context.evaluate(other, scope).text !== undefined)
            clean(one, cleanForAll, scope, context);
    }
}
/** A list of what is allowed is ours when nobody else put anything into it; a single string is no list. */
function isOwnCollection(node, scope, context) {
    const value = context.evaluate(node, scope);
    return (value.taints.length === 0 &&
        value.text === undefined &&
        (value.constant || value.collection === true || node.type === 'identifier' || node.type === 'attribute'));
}
function refineCall(node, scope, context) {
    const callee = childIn(node, 'function');
    const args = childIn(node, 'arguments')?.children ?? [];
    if (callee?.type === 'attribute') {
        const object = childIn(callee, 'object');
        const method = childIn(callee, 'attribute');
        const name = method === undefined ? '' : context.source.slice(method.start, method.end);
        if (plainText.has(name))
            clean(object, cleanForAll, scope, context);
        if (insideFolder.has(name))
            cleanResolved(withoutStr(object, context), scope, context);
    }
    const name = calleeOf(node, scope, context);
    const isWhole = name === 're.fullmatch' || (name === 're.match' && isAnchored(args[0], context));
    if (isWhole && isStrict(args[0], context))
        clean(args[1], cleanForAll, scope, context);
    if (name === 're.compile().fullmatch')
        clean(args[0], cleanForAll, scope, context);
    if (name === 'isinstance' &&
        args[1] !== undefined &&
        /^(?:int|float|bool)$/.test(context.source.slice(args[1].start, args[1].end)))
        clean(args[0], cleanForAll, scope, context);
}
/** `x` of `str(x)`. */
function withoutStr(node, context) {
    const callee = node?.type === 'call' ? childIn(node, 'function') : undefined;
    const isStr = callee !== undefined && context.source.slice(callee.start, callee.end) === 'str';
    return isStr ? childIn(node, 'arguments')?.children[0] : node;
}
function calleeOf(call, scope, context) {
    return context.evaluate(childIn(call, 'function'), scope).name;
}
function isAnchored(pattern, context) {
    return /(?:\$|\\Z)$/.test(stringLiteral(pattern, context.source)?.text ?? '');
}
/** A pattern that lets everything through checks nothing. */
function isStrict(pattern, context) {
    const literal = stringLiteral(pattern, context.source);
    return literal !== undefined && !/\.[*+{]|\\[SWD]|\[\^/.test(literal.text);
}
function clean(node, bits, scope, context) {
    const name = nameOf(context, node);
    const value = name === undefined ? undefined : lookUp(scope, name);
    if (name !== undefined && value !== undefined)
        scope_assign(scope, name, cleaned(value, bits));
}
/** The beginning of a path means something only once `..` and links are out of it. */
function cleanResolved(node, scope, context) {
    const name = nameOf(context, node);
    const value = name === undefined ? undefined : lookUp(scope, name);
    if (name === undefined || value === undefined)
        return;
    scope_assign(scope, name, mapTaints(value, taint => (taint.clean & resolved ? { ...taint, clean: taint.clean | kinds.path } : taint)));
}

;// CONCATENATED MODULE: ./lib/scan/code/python/pattern.js





const patterns = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'tuple',
    'list',
    'expression_list',
]);
/** Gives what stands on the left of an assignment, a `for` or an `as` its value. */
function bindPattern(target, value, scope, context) {
    const stack = target === undefined ? [] : [{ target, value }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { target: node, value: given } = next;
        if (patterns.has(node.type)) {
            // Which part gets what is not followed: each may get all of it.
            const part = { ...unknown, taints: given.taints, constant: given.constant };
            for (const child of node.children)
                stack.push({ target: child, value: part });
        }
        else if (node.children.length === 1 && node.type !== 'attribute' && node.type !== 'subscript') {
            for (const child of node.children)
                stack.push({ target: child, value: given });
        }
        else
            bindOne(node, given, scope, context);
    }
}
function bindOne(node, value, scope, context) {
    if (node.type === 'identifier' || node.type === 'attribute') {
        const name = nameOf(context, node);
        if (node.type === 'attribute')
            context.evaluate(childIn(node, 'object'), scope);
        if (name === undefined)
            return;
        noteSecretUse(name, value, context);
        scope_assign(scope, name, value);
    }
    else if (node.type === 'subscript')
        bindMember(node, value, scope, context);
    else
        context.evaluate(node, scope);
}
/** `d['key'] = value`: the container now holds it too, and under its key nothing else. */
function bindMember(node, value, scope, context) {
    const container = childIn(node, 'value');
    const old = context.evaluate(container, scope);
    const key = context.evaluate(childIn(node, 'subscript'), scope);
    const name = nameOf(context, container);
    const members = new Map(key.text === undefined ? [] : old.members);
    if (key.text !== undefined) {
        members.set(key.text, value);
        noteSecretUse(key.text, value, context);
    }
    const { text: _text, pieces: _pieces, ...kept } = old;
    const taints = taintsOf([old, key, value]);
    if (name !== undefined)
        scope_assign(scope, name, { ...kept, taints, constant: old.constant && value.constant, members });
}

;// CONCATENATED MODULE: ./lib/scan/code/python/comprehension.js





/** Lists, sets, dictionaries and generators made by `for`; what an `if` lets through counts as checked. */
function evaluateComprehension(node, scope, context) {
    const inside = innerScope(scope);
    for (const clause of childrenOf(node, 'for_in_clause', 'if_clause')) {
        if (clause.type === 'if_clause') {
            const condition = clause.children[0];
            context.evaluate(condition, inside);
            if (condition !== undefined)
                refine(condition, true, inside, context);
            continue;
        }
        const from = context.evaluate(childIn(clause, 'right'), inside);
        bindPattern(childIn(clause, 'left'), { ...unknown, taints: from.taints, constant: from.constant }, inside, context);
    }
    const body = childIn(node, 'body');
    const value = context.evaluate(body?.type === 'pair' ? childIn(body, 'value') : body, inside);
    return {
        taints: value.taints,
        constant: value.constant,
        ...(value.pieces === undefined ? {} : { pieces: value.pieces }),
        collection: true,
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/string.js



/** A string literal: known when it has no interpolation, else put together from its parts. */
function evaluateString(node, scope, context) {
    const literal = stringLiteral(node, context.source);
    if (literal !== undefined && !literal.open)
        return textValue(literal.text);
    const strings = node.type === 'string' ? [node] : node.children;
    const parts = strings.flatMap(string => childrenOf(string, 'string_content', 'interpolation'));
    return compose(parts.map(part => partValue(part, scope, context)));
}
function partValue(part, scope, context) {
    if (part.type === 'string_content')
        return textValue(context.source.slice(part.start, part.end));
    const value = context.evaluate(childIn(part, 'expression'), scope);
    const format = childIn(part, 'format_specifier');
    for (const nested of childrenOf(format, 'format_expression'))
        context.evaluate(childIn(nested, 'expression'), scope);
    // A number's format refuses everything else.
    const isNumber = format !== undefined && /^:[^{}]*[bdeEfFgGnoxX%]$/.test(context.source.slice(format.start, format.end));
    return isNumber ? constant : { ...value, ...(value.text === undefined ? {} : { pieces: value.text }) };
}
const numbersOnly = /^(?:[^%]|%%|%(?:\([^)]*\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?[diouxXeEfFgG])*$/;
/** `pattern % values`. */
function formatPercent(pattern, values) {
    if (pattern.name?.startsWith('markupsafe.Markup()'))
        return cleaned({ ...unknown, taints: taintsOf(values) }, kinds.html);
    if (pattern.text !== undefined && numbersOnly.test(pattern.text)) {
        const taints = taintsOf(values).filter(taint => taint.origin === 'random');
        return { ...textValue(pattern.text), taints };
    }
    const whole = compose([pattern, ...values.map(({ text: _text, pieces: _pieces, ...value }) => value)]);
    return pattern.composed ? { ...whole, composed: true } : whole;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/expression.js











const evaluators = {
    identifier: evaluateName,
    attribute: evaluateAttribute,
    call: evaluateCall,
    subscript: evaluateSubscript,
    string: evaluateString,
    concatenated_string: evaluateString,
    binary_operator: evaluateBinary,
    boolean_operator: (node, scope, context) => both(chain(node), scope, context),
    conditional_expression: evaluateConditional,
    named_expression: evaluateNamed,
    dictionary: evaluateDictionary,
    list: evaluateCollection,
    set: evaluateCollection,
    tuple: evaluateParts,
    expression_list: evaluateParts,
    lambda: evaluateLambda,
    list_comprehension: evaluateComprehension,
    set_comprehension: evaluateComprehension,
    dictionary_comprehension: evaluateComprehension,
    generator_expression: evaluateComprehension,
    comparison_operator: expression_harmless,
    not_operator: expression_harmless,
    integer: () => constant,
    float: () => constant,
    true: () => constant,
    false: () => constant,
    none: () => constant,
    ellipsis: () => constant,
};
/** What an expression may hold. What the grammar has and this does not know keeps the data of its parts. */
function evaluateExpression(node, scope, context) {
    const evaluator = evaluators[node.type];
    return evaluator === undefined ? evaluateParts(node, scope, context) : evaluator(node, scope, context);
}
function evaluateSubscript(node, scope, context) {
    const object = context.evaluate(childIn(node, 'value'), scope);
    const keys = node.children.filter(child => child.field === 'subscript').map(child => context.evaluate(child, scope));
    const [key] = keys;
    const member = key?.text === undefined ? undefined : object.members?.get(key.text);
    if (member !== undefined)
        return member;
    // A look-up with foreign data in a table of our own gives what is in the table.
    return {
        ...(object.name === undefined ? unknown : namedValue(`${object.name}[]`)),
        taints: object.taints,
        constant: object.constant,
    };
}
function evaluateBinary(node, scope, context) {
    const operator = operatorOf(node);
    const [first, ...rest] = chain(node).map(part => context.evaluate(part, scope));
    if (first === undefined)
        return unknown;
    if (operator === '%' && (first.pieces !== undefined || first.name !== undefined))
        return formatPercent(first, rest);
    if (operator === '+')
        return compose([first, ...rest]);
    // `'?' * n` repeats what is constant, `folder / name` is still a path.
    if (operator === '*')
        return { ...first, taints: taintsOf([first, ...rest]), constant: first.constant };
    const joined = { taints: taintsOf([first, ...rest]), constant: [first, ...rest].every(part => part.constant) };
    return operator === '/' && first.name?.startsWith('pathlib.') ? { ...joined, name: 'pathlib.Path()' } : joined;
}
/** Sums of both signs are one chain: whoever subtracts has numbers, to which nothing happens here. */
function operatorOf(node) {
    const operator = childIn(node, 'operator')?.type;
    return operator === '-' ? '+' : operator;
}
/** The operands of a chain such as `a + b + c`, which the grammar nests to the left: as long as the file. */
function chain(node) {
    const operator = operatorOf(node);
    const operands = [];
    let at = node;
    while (at !== undefined && at.type === node.type && operatorOf(at) === operator) {
        const right = childIn(at, 'right');
        if (right !== undefined)
            operands.push(right);
        at = childIn(at, 'left');
    }
    return (at === undefined ? operands : [...operands, at]).toReversed();
}
function both(nodes, scope, context) {
    const values = nodes.map(node => context.evaluate(node, scope));
    return values.reduce((joined, value) => either(joined, value), values[0] ?? unknown);
}
function evaluateConditional(node, scope, context) {
    const [then, condition, otherwise] = node.children;
    if (then === undefined || condition === undefined || otherwise === undefined)
        return evaluateParts(node, scope, context);
    context.evaluate(condition, scope);
    const [ifTrue, ifFalse] = [innerScope(scope), innerScope(scope)];
    refine(condition, true, ifTrue, context);
    refine(condition, false, ifFalse, context);
    return either(context.evaluate(then, ifTrue), context.evaluate(otherwise, ifFalse));
}
function evaluateNamed(node, scope, context) {
    const value = context.evaluate(childIn(node, 'value'), scope);
    bindPattern(childIn(node, 'name'), value, scope, context);
    return value;
}
function evaluateDictionary(node, scope, context) {
    const members = new Map();
    const values = [];
    for (const child of node.children) {
        const key = child.type === 'pair' ? context.evaluate(childIn(child, 'key'), scope) : undefined;
        const value = context.evaluate(key === undefined ? child : childIn(child, 'value'), scope);
        if (key?.text !== undefined) {
            members.set(key.text, value);
            checkCredential(key.text, childIn(child, 'value'), context);
            noteSecretUse(key.text, value, context);
        }
        values.push(...(key === undefined ? [value] : [key, value]));
    }
    return { taints: taintsOf(values), constant: values.every(value => value.constant), collection: true, members };
}
function evaluateCollection(node, scope, context) {
    return { ...evaluateParts(node, scope, context), collection: true };
}
function evaluateParts(node, scope, context) {
    const values = node.children.filter(child => child.field !== 'operator').map(child => context.evaluate(child, scope));
    const [only] = values;
    if (values.length === 1 && only !== undefined && node.type !== 'list' && node.type !== 'set')
        return only;
    const pieces = values.map(value => value.pieces ?? '').join('');
    const composed = values.some(value => value.composed);
    return {
        taints: taintsOf(values),
        constant: values.length > 0 && values.every(value => value.constant),
        ...(pieces === '' ? {} : { pieces: pieces.slice(0, 400) }),
        ...(composed ? { composed } : {}),
    };
}
function evaluateLambda(node, scope, context) {
    const inside = innerScope(scope);
    for (const parameter of childIn(node, 'parameters')?.children ?? []) {
        const name = parameter.type === 'identifier'
            ? parameter
            : (childIn(parameter, 'name') ?? childrenOf(parameter, 'identifier')[0]);
        context.evaluate(childIn(parameter, 'value'), scope);
        bindPattern(name, unknown, inside, context);
    }
    context.evaluate(childIn(node, 'body'), inside);
    return unknown;
}
function expression_harmless(node, scope, context) {
    for (const child of node.children)
        if (child.field !== 'operators')
            context.evaluate(child, scope);
    return constant;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/route.js


const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
const routers = new Set(['route', 'api_route', 'errorhandler', 'view', ...verbs]);
const viewDecorators = /^(?:api_view|require_(?:GET|POST|safe|http_methods)|csrf_exempt|login_required|permission_required)$/;
const jsonModules = ['fastapi', 'starlette', 'litestar', 'flask_restful', 'flask_restx'];
const htmlModules = ['flask', 'quart', 'bottle', 'sanic', 'cherrypy'];
const converter = /<(?:int|float|uuid)(?:\([^)<]*\))?:(\w+)>/g;
/** How a function answers requests; `undefined` when nothing says that it does. */
function routeOf(pending, context) {
    const decorated = pending.decorators
        .map(decorator => routeOfDecorator(decorator, pending, context))
        .find(route => route !== undefined);
    if (decorated !== undefined)
        return decorated;
    const name = childIn(pending.node, 'name');
    const isVerb = name !== undefined && verbs.has(context.source.slice(name.start, name.end));
    const views = pending.bases?.filter(base => /(?:^|\.)(?:MethodView|View|Resource|RequestHandler|APIView|\w+View|\w+ViewSet)$/.test(base)) ?? [];
    if (isVerb && views.length > 0)
        return { answersHtml: views.some(base => base.endsWith('MethodView')), numbers: new Set() };
    return isView(pending, context) ? { answersHtml: false, numbers: new Set() } : undefined;
}
function routeOfDecorator(decorator, { scope }, context) {
    const [expression] = decorator.children;
    const callee = expression?.type === 'call' ? childIn(expression, 'function') : expression;
    const last = callee?.type === 'attribute' ? childIn(callee, 'attribute') : callee;
    if (callee === undefined || last === undefined)
        return undefined;
    const name = context.source.slice(last.start, last.end);
    if (viewDecorators.test(name))
        return { answersHtml: false, numbers: new Set() };
    const args = childIn(expression, 'arguments')?.children ?? [];
    const rule = args.map(arg => stringLiteral(arg, context.source)).find(literal => literal !== undefined)?.text;
    // A verb is also the name of a cache's or a client's method: a path makes it a route.
    const isRoute = routers.has(name) && expression?.type === 'call' && (name === 'route' || rule?.startsWith('/') || rule === '');
    if (!isRoute)
        return undefined;
    const owner = context.evaluate(callee, scope).name ?? '';
    return {
        answersHtml: answersHtml(owner, args, context),
        numbers: new Set(Array.from((rule ?? '').matchAll(converter), found => found[1] ?? '')),
    };
}
function answersHtml(owner, args, context) {
    const keyword = args.find(arg => arg.type === 'keyword_argument' && context.source.startsWith('response_class', arg.start));
    if (keyword !== undefined)
        return /HTMLResponse/.test(context.source.slice(keyword.start, keyword.end));
    if (jsonModules.some(module => owner.startsWith(`${module}.`)))
        return false;
    if (htmlModules.some(module => owner.startsWith(`${module}.`)))
        return true;
    const isJson = jsonModules.some(module => context.modules.has(module));
    return !isJson || htmlModules.some(module => context.modules.has(module));
}
/** A function of Django that is given the request first; the router fills in the rest. */
function isView({ node, bases }, context) {
    if (!context.modules.has('django'))
        return false;
    const parameters = childIn(node, 'parameters')?.children ?? [];
    const first = parameters[bases === undefined ? 0 : 1];
    const names = first === undefined ? [] : [first, ...childrenOf(first, 'identifier')];
    return names.some(name => context.source.slice(name.start, name.end) === 'request');
}

;// CONCATENATED MODULE: ./lib/scan/code/python/function.js






const ownNames = new Set(['self', 'cls']);
/** Follows the body of a function, its parameters being what their kind of function is given. */
function executeFunction(pending, context, executeBlock) {
    const { node } = pending;
    const body = childIn(node, 'body');
    const name = childIn(node, 'name');
    if (body === undefined || name === undefined)
        return;
    const route = routeOf(pending, context);
    const scope = innerScope(pending.scope);
    for (const parameter of childIn(node, 'parameters')?.children ?? [])
        bindParameter(parameter, route, scope, pending.scope, context);
    context.frame = { name: context.source.slice(name.start, name.end), answersHtml: route?.answersHtml ?? false };
    executeBlock(body, scope, context);
}
function bindParameter(parameter, route, scope, outer, context) {
    const node = parameter.type === 'identifier' ? parameter : (childIn(parameter, 'name') ?? identifierIn(parameter));
    if (node === undefined)
        return;
    const name = context.source.slice(node.start, node.end);
    const preset = childIn(parameter, 'value');
    checkCredential(name, preset, context);
    const fallback = context.evaluate(preset, outer);
    scope_assign(scope, name, parameterValue(name, node, typeWords(parameter, context), fallback, route));
}
function identifierIn(parameter) {
    return childrenOf(parameter, 'identifier', 'list_splat_pattern', 'dictionary_splat_pattern').map(child => child.type === 'identifier' ? child : childrenOf(child, 'identifier')[0])[0];
}
/** The names in an annotation: `Optional[int]` gives both. */
function typeWords(parameter, context) {
    const type = childIn(parameter, 'type');
    return type === undefined ? [] : (context.source.slice(type.start, type.end).match(/\w+/g) ?? []);
}
function parameterValue(name, node, types, fallback, route) {
    if (ownNames.has(name))
        return namedValue('self');
    const isRequest = name === 'request' && (types.length === 0 || types.some(type => requestTypes.has(type)));
    if (isRequest || types.some(type => requestTypes.has(type)))
        return namedValue(request);
    const injected = types.some(type => injectedTypes.has(type)) || /(?:^|\.)(?:Depends|Security)\(\)$/.test(fallback.name ?? '');
    if (injected)
        return unknown;
    const wrappers = new Set(['Optional', 'Union', 'None', 'Annotated', 'uuid', 'datetime', 'decimal']);
    const kept = types.filter(type => !wrappers.has(type));
    if (route?.numbers.has(name) || (kept.length > 0 && kept.every(type => harmlessTypes.has(type))))
        return constant;
    const origin = route === undefined ? 'parameter' : 'request';
    return { taints: [{ origin, source: name, at: node.start, clean: 0, sure: true }], constant: false };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/loop.js





const rounds = 3;
/** Deeper loops run once, or the work would grow with the power of their depth. */
const deepLoops = 3;
/** A `for` or a `while`: its body is followed until nothing new is learnt, at most three times. */
function executeLoop(node, scope, context, executeBlock) {
    const exits = [];
    context.loops.push({ scope, exits });
    const condition = childIn(node, 'condition');
    const over = context.evaluate(childIn(node, 'right'), scope);
    const body = childIn(node, 'body');
    for (let round = 0; round < (context.loops.length > deepLoops ? 1 : rounds); round++) {
        const inside = innerScope(scope);
        bindPattern(childIn(node, 'left'), { ...unknown, taints: over.taints, constant: over.constant }, inside, context);
        context.evaluate(condition, inside);
        if (condition !== undefined)
            refine(condition, true, inside, context);
        const goesOn = body === undefined || executeBlock(body, inside, context);
        if (!meet(scope, [scope, ...(goesOn ? [inside] : []), ...exits.splice(0)]))
            break;
    }
    context.loops.pop();
    const otherwise = childIn(childrenOf(node, 'else_clause')[0], 'body');
    if (otherwise !== undefined)
        executeBlock(otherwise, scope, context);
    return true;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/statement.js











const executors = {
    block: executeBlock,
    module: executeBlock,
    expression_statement: executeExpression,
    return_statement: executeReturn,
    raise_statement: (node, scope, context) => evaluateAll(node, scope, context) && false,
    break_statement: leaveLoop,
    continue_statement: leaveLoop,
    assert_statement: executeAssert,
    if_statement: executeIf,
    for_statement: (node, scope, context) => executeLoop(node, scope, context, executeBlock),
    while_statement: (node, scope, context) => executeLoop(node, scope, context, executeBlock),
    try_statement: executeTry,
    with_statement: executeWith,
    match_statement: executeMatch,
    import_statement: executeImport,
    import_from_statement: executeImport,
    function_definition: (node, scope, context) => statement_define(node, [], scope, context),
    class_definition: executeClass,
    decorated_definition: executeDecorated,
};
/** Calls after which nothing of the function runs. */
const statement_endings = /^(?:flask\.abort|werkzeug\.exceptions\.abort|quart\.abort|bottle\.abort|sys\.exit|exit|quit|os\._exit|os\.abort)\(\)$/;
/** Follows statements to the first that does not go on. */
function executeBlock(node, scope, context) {
    for (const statement of node.children)
        if (!execute(statement, scope, context))
            return false;
    return true;
}
function execute(node, scope, context) {
    const executor = executors[node.type];
    if (executor === undefined)
        return evaluateAll(node, scope, context);
    return context.within(node, () => executor(node, scope, context)) ?? true;
}
/** Statements without a meaning of their own here, and what the grammar could not read. */
function evaluateAll(node, scope, context) {
    for (const child of node.children) {
        if (executors[child.type] === undefined)
            context.evaluate(child, scope);
        else
            execute(child, scope, context);
    }
    return true;
}
function executeExpression(node, scope, context) {
    for (const child of node.children) {
        if (child.type === 'assignment')
            executeAssignment(child, scope, context);
        else if (child.type === 'augmented_assignment')
            executeAugmented(child, scope, context);
        else if (statement_endings.test(context.evaluate(child, scope).name ?? ''))
            return false;
    }
    return true;
}
/** `a = b = value`: the value first, then every target. */
function executeAssignment(node, scope, context) {
    const targets = [];
    let right = node;
    while (right?.type === 'assignment') {
        const left = childIn(right, 'left');
        if (left !== undefined)
            targets.push(left);
        right = childIn(right, 'right');
    }
    if (right === undefined)
        return;
    const value = context.evaluate(right, scope);
    for (const target of targets) {
        checkAssigned(target, right, context);
        const parts = target.type === 'pattern_list' || target.type === 'tuple_pattern' ? target.children : [];
        const values = right.type === 'expression_list' || right.type === 'tuple' ? right.children : [];
        if (parts.length === 0 || parts.length !== values.length)
            bindPattern(target, value, scope, context);
        else
            bindEach(parts, values, scope, context);
    }
}
/** `a, b = 1, 2`: part by part. */
function bindEach(parts, nodes, scope, context) {
    const values = nodes.map(node => context.evaluate(node, scope));
    for (const [i, part] of parts.entries()) {
        checkAssigned(part, nodes[i], context);
        bindPattern(part, values[i] ?? unknown, scope, context);
    }
}
function executeAugmented(node, scope, context) {
    const left = childIn(node, 'left');
    if (left === undefined)
        return;
    const [old, added] = [context.evaluate(left, scope), context.evaluate(childIn(node, 'right'), scope)];
    const isText = childIn(node, 'operator')?.type === '+=' && !old.collection;
    const constant = old.constant && added.constant;
    const value = isText ? compose([old, added]) : { ...old, taints: taintsOf([old, added]), constant };
    bindPattern(left, value, scope, context);
}
function executeReturn(node, scope, context) {
    const [result] = node.children;
    if (result === undefined)
        return false;
    const value = context.evaluate(result, scope);
    noteSecretUse(context.frame.name, value, context);
    // `return body, status, headers`; a list or a dictionary is answered as JSON.
    const isSeveral = result.type === 'expression_list' || result.type === 'tuple';
    const body = isSeveral ? result.children[0] : result;
    const types = isSeveral ? context.source.slice(result.start, result.end) : '';
    if (context.frame.answersHtml &&
        body !== undefined &&
        !/['"](?:application\/json|text\/plain|text\/csv)/.test(types)) {
        const given = isSeveral ? context.evaluate(body, scope) : value;
        checkFlow(answer, given, { at: body, name: 'the answer', isAnswer: true }, context);
    }
    return false;
}
function leaveLoop(_node, scope, context) {
    const loop = context.loops.at(-1);
    loop?.exits.push(snapshot(scope, loop.scope));
    return false;
}
function executeAssert(node, scope, context) {
    evaluateAll(node, scope, context);
    const [condition] = node.children;
    if (condition !== undefined)
        refine(condition, true, scope, context);
    return true;
}
function executeIf(node, scope, context) {
    const ways = [];
    let rest = innerScope(scope);
    for (const branch of [node, ...childrenOf(node, 'elif_clause', 'else_clause')]) {
        const condition = childIn(branch, 'condition');
        const body = childIn(branch, 'consequence') ?? childIn(branch, 'body');
        const before = rest ?? scope;
        context.evaluate(condition, before);
        const taken = innerScope(before);
        if (condition !== undefined)
            refine(condition, true, taken, context);
        if (body === undefined || executeBlock(body, taken, context))
            ways.push(taken);
        rest = condition === undefined ? undefined : notTaken(condition, before, context);
    }
    if (rest !== undefined)
        ways.push(rest);
    meet(scope, ways);
    return ways.length > 0;
}
/** The way past a condition that did not hold. */
function notTaken(condition, before, context) {
    const after = innerScope(before);
    refine(condition, false, after, context);
    return after.values.size === 0 ? before : after;
}
function executeTry(node, scope, context) {
    const body = childIn(node, 'body');
    const tried = innerScope(scope);
    const goesOn = body === undefined || executeBlock(body, tried, context);
    // It may fail anywhere: before all that it assigns, or after.
    const failed = innerScope(scope);
    meet(failed, [scope, tried]);
    const elseBody = childIn(childrenOf(node, 'else_clause')[0], 'body');
    const ways = goesOn && (elseBody === undefined || executeBlock(elseBody, tried, context)) ? [tried] : [];
    for (const clause of childrenOf(node, 'except_clause', 'except_group_clause')) {
        const handler = innerScope(failed);
        for (const child of clause.children)
            if (child.type !== 'block')
                context.evaluate(child, handler);
        if (childrenOf(clause, 'block').every(block => executeBlock(block, handler, context)))
            ways.push(handler);
    }
    const last = childrenOf(childrenOf(node, 'finally_clause')[0], 'block')[0];
    meet(scope, ways.length > 0 ? ways : [failed]);
    return (last === undefined || executeBlock(last, scope, context)) && ways.length > 0;
}
function executeWith(node, scope, context) {
    for (const item of childrenOf(childrenOf(node, 'with_clause')[0], 'with_item')) {
        const managed = childIn(item, 'value');
        const alias = childIn(managed, 'alias');
        const value = context.evaluate(alias === undefined ? managed : managed?.children[0], scope);
        bindPattern(alias, value, scope, context);
    }
    const body = childIn(node, 'body');
    return body === undefined || executeBlock(body, scope, context);
}
function executeMatch(node, scope, context) {
    const subject = context.evaluate(childIn(node, 'subject'), scope);
    const ways = [scope];
    for (const clause of childrenOf(childIn(node, 'body'), 'case_clause')) {
        const taken = innerScope(scope);
        const part = { ...unknown, taints: subject.taints, constant: subject.constant };
        for (const pattern of childrenOf(clause, 'case_pattern'))
            bindCaptures(pattern, part, taken, context);
        context.evaluate(childIn(clause, 'guard'), taken);
        const body = childIn(clause, 'consequence');
        if (body === undefined || executeBlock(body, taken, context))
            ways.push(taken);
    }
    meet(scope, ways);
    return true;
}
function bindCaptures(pattern, value, scope, context) {
    const stack = [pattern];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const name = context.source.slice(node.start, node.end);
        if (node.type === 'identifier' && name !== '_')
            scope_assign(scope, name, value);
        else
            stack.push(...node.children);
    }
}
function executeImport(node, scope, context) {
    for (const { local, name } of importsOf(node, context.source))
        scope_assign(scope, local, namedValue(name));
    return true;
}
function executeDecorated(node, scope, context) {
    const decorators = childrenOf(node, 'decorator');
    for (const decorator of decorators)
        evaluateAll(decorator, scope, context);
    const definition = childIn(node, 'definition');
    if (definition?.type === 'function_definition')
        return statement_define(definition, decorators, scope, context);
    return definition === undefined || executeClass(definition, scope, context);
}
/** Functions are followed once what stands around them is known. */
function statement_define(node, decorators, scope, context) {
    const name = childIn(node, 'name');
    if (name === undefined)
        return true;
    const text = context.source.slice(name.start, name.end);
    const { bases } = context;
    context.pending.push({
        node,
        decorators,
        scope: bases === undefined ? scope : (scope.parent ?? scope),
        ...(bases === undefined ? {} : { bases }),
    });
    scope_assign(scope, text, namedValue(`local:${text}`));
    return true;
}
function executeClass(node, scope, context) {
    const superclasses = childIn(node, 'superclasses')?.children ?? [];
    const outer = context.bases;
    context.bases = superclasses.map(base => context.evaluate(base, scope).name ?? '');
    const body = childIn(node, 'body');
    if (body !== undefined)
        executeBlock(body, innerScope(scope), context);
    context.bases = outer;
    const name = childIn(node, 'name');
    if (name !== undefined)
        scope_assign(scope, context.source.slice(name.start, name.end), namedValue(`local:${context.source.slice(name.start, name.end)}`));
    return true;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/analyse.js









/** Levels of expressions and statements inside one another; what is deeper would outgrow the call stack. */
const deepest = 250;
/** Expressions followed in one file: about a hundred times what long files need. */
const mostSteps = 2_000_000;
const severities = ['error', 'warning', 'note'];
/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
function analysePython(parsed, source) {
    const reports = new Map();
    const gaps = new Set();
    const context = createContext(parsed.root, source, reports, gaps);
    if (parsed.brokenAt !== undefined)
        gaps.add(`the syntax at line ${context.lineOf(parsed.brokenAt)} was not understood`);
    try {
        const scope = innerScope(undefined);
        executeBlock(parsed.root, scope, context);
        // Functions found on the way are added behind.
        for (const pending of context.pending)
            executeFunction(pending, context, executeBlock);
    }
    catch (problem) {
        gaps.add(`the analysis stopped: ${(0,errors/* messageOf */.bD)(problem)}`);
    }
    return { reports: [...reports.values()].toSorted((a, b) => a.at.start - b.at.start), gaps: [...gaps] };
}
function createContext(root, source, reports, gaps) {
    const regionOf = (0,region/* createLocator */.T)(source);
    let depth = 0;
    let steps = 0;
    const context = {
        source,
        lineOf: offset => regionOf({ start: offset, end: offset }).startLine,
        modules: modulesOf(root, source),
        pending: [],
        loops: [],
        bases: undefined,
        frame: { name: '', answersHtml: false },
        evaluate: (node, scope) => node === undefined ? unknown : (context.within(node, () => evaluateExpression(node, scope, context)) ?? unknown),
        within: (node, follow) => {
            if (++steps > mostSteps)
                throw new Error(`more than ${mostSteps} steps`);
            if (depth >= deepest) {
                gaps.add(`code at line ${context.lineOf(node.start)} is nested too deep to be followed`);
                return undefined;
            }
            depth++;
            try {
                return follow();
            }
            finally {
                depth--;
            }
        },
        report: found => {
            const key = `${found.rule} ${found.at.start}`;
            const known = reports.get(key);
            if (known === undefined || severities.indexOf(found.severity) < severities.indexOf(known.severity))
                reports.set(key, found);
        },
    };
    return context;
}
function modulesOf(root, source) {
    const modules = new Set();
    for (const node of nodesOf(root))
        if (node.type === 'import_statement' || node.type === 'import_from_statement')
            modules.add(moduleOf(node, source));
    return modules;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/rules.js
const owasp = {
    injection: 'owasp-2021-a03',
    access: 'owasp-2021-a01',
    crypto: 'owasp-2021-a02',
    authentication: 'owasp-2021-a07',
};
/**
 * What is looked for in Python. The most specific CWE comes first, for that is the one a reader takes.
 *
 * To add one: write its entry here. If it is data that must not reach a call, add the calls to `tables/sinks.ts` and
 * what makes the data harmless to `tables/sanitizers.ts`; a new kind of harm is a bit in `value.ts`. If it is a call
 * that is wrong by itself, add it to `tables/misuse.ts`. Then write `<rule>.py` among the fixtures: true flows, the
 * value overwritten by a constant, the sanitised twin, the sanitizer of another kind, look-alikes. Every line that
 * must be found says so; every other line must be silent.
 */
const pythonRules = [
    {
        id: 'python-sql-injection',
        scanner: 'code',
        title: 'SQL injection',
        description: 'Data of somebody else becomes part of the text of an SQL statement, and so can become part of its meaning.',
        help: 'keep the statement constant, with placeholders, and give the values as the second argument: `execute("… WHERE id = %s", (id,))`; take table and column names from a list of your own',
        severity: 'error',
        cwe: [89, 943],
        securitySeverity: 8.8,
        precision: 'high',
        tags: [owasp.injection],
    },
    {
        id: 'python-cross-site-scripting',
        scanner: 'code',
        title: 'cross-site scripting',
        description: 'Data of somebody else is answered as part of a page without being escaped, so that it can run code in the browser of whoever looks at it.',
        help: 'render a template that escapes by itself, escape with `markupsafe.escape`, or answer JSON',
        severity: 'error',
        cwe: [79, 116],
        securitySeverity: 6.1,
        precision: 'high',
        tags: [owasp.injection],
    },
    {
        id: 'python-path-traversal',
        scanner: 'code',
        title: 'path traversal',
        description: 'Data of somebody else decides which file is used, and may lead out of the folder that is meant.',
        help: 'take the last part only (`secure_filename`), or resolve the path and then check that it is inside the folder with `is_relative_to`',
        severity: 'error',
        cwe: [22, 73],
        securitySeverity: 7.5,
        precision: 'high',
        tags: [owasp.access],
    },
    {
        id: 'python-weak-hash',
        scanner: 'code',
        title: 'a weak hash',
        description: 'MD5 and SHA-1 are broken: two texts of one digest can be made at will.',
        help: 'use `hashlib.sha256`, for passwords `hashlib.scrypt` or Argon2; where nothing rests on it, say `usedforsecurity=False`',
        severity: 'warning',
        cwe: [328, 327],
        securitySeverity: 5.3,
        precision: 'high',
        tags: [owasp.crypto],
    },
    {
        id: 'python-weak-cipher',
        scanner: 'code',
        title: 'a weak cipher or mode',
        description: 'The cipher can be broken, or the mode (ECB) shows which parts of the text are equal.',
        help: 'use AES in GCM, or `cryptography.fernet`',
        severity: 'warning',
        cwe: [327],
        securitySeverity: 7.5,
        precision: 'high',
        tags: [owasp.crypto],
    },
    {
        id: 'python-weak-random',
        scanner: 'code',
        title: 'a predictable random value',
        description: 'Who has seen some values of `random` can compute the next: tokens, codes and keys made of them can be guessed.',
        help: 'use the module `secrets`, or `random.SystemRandom`',
        severity: 'warning',
        cwe: [330, 338],
        securitySeverity: 5.9,
        precision: 'medium',
        tags: [owasp.crypto],
    },
    {
        id: 'python-hardcoded-credential',
        scanner: 'code',
        title: 'a credential in the code',
        description: 'A password, key or token is written in the code, and so known to everybody who ever reads it.',
        help: 'read it from the environment or a secret store, and replace the one that was written down',
        severity: 'warning',
        cwe: [798, 259],
        securitySeverity: 7.8,
        precision: 'medium',
        tags: [owasp.authentication],
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/scanner.js





const languages = [
    {
        name: 'python',
        extensions: /\.(?:py|pyw|pyi)$/i,
        analyse: analysePython,
        credentialRule: 'python-hardcoded-credential',
    },
];
/** The longest file that is parsed, in UTF-16 units; in longer ones only secrets are looked for. */
const parseLimit = 1024 * 1024;
/** What reports say about each weakness. */
const codeRuleDescriptions = pythonRules;
/** A scanner over the parsers that were loaded. */
function createCodeScanner(parsers) {
    const languageFor = (path) => languages.find(({ extensions }) => extensions.test(path));
    return {
        languageOf: path => languageFor(path)?.name,
        scan: (path, text) => {
            const language = languageFor(path);
            if (language === undefined)
                return { findings: [], error: `there is no scanner for the language of \`${path}\`` };
            const { reports, gaps } = analyse(language, parsers, text);
            const regionOf = (0,region/* createLocator */.T)(text);
            const findings = withSecrets(reports, language, text).map(({ rule, severity, confidence, message, at }) => ({
                scanner: 'code',
                rule,
                severity,
                confidence,
                message,
                where: path,
                region: regionOf(at),
            }));
            return { findings, ...(gaps.length === 0 ? {} : { error: gaps.join('; ') }) };
        },
    };
}
function analyse({ name, analyse: follow }, parsers, text) {
    const parse = parsers.get(name);
    if (parse === undefined)
        return { reports: [], gaps: [`the parser for ${name} was not loaded`] };
    if (text.length > parseLimit)
        return { reports: [], gaps: [`the file is longer than ${parseLimit} characters: only secrets were looked for`] };
    try {
        return follow(parse(text), text);
    }
    catch (problem) {
        return { reports: [], gaps: [`the file could not be parsed: ${(0,errors/* messageOf */.bD)(problem)}`] };
    }
}
/** A secret of a known kind is a credential in the code wherever it stands; it takes the place of a guess by name. */
function withSecrets(reports, { credentialRule: rule }, text) {
    const secrets = (0,find/* findSecrets */.d)(text).map(({ start, end, rule: kind, confidence }) => ({
        rule,
        severity: 'error',
        confidence,
        message: `${kind.title} is written in the code`,
        at: { start, end },
    }));
    const others = reports.filter(report => report.rule !== rule || secrets.every(({ at }) => at.end <= report.at.start || at.start >= report.at.end));
    return [...others, ...secrets].toSorted((a, b) => a.at.start - b.at.start);
}


/***/ })

};
