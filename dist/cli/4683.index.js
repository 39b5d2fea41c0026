export const id = 4683;
export const ids = [4683];
export const modules = {

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ resolveExtends),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qt: () => (/* binding */ packFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);





/** Reads a text file that a user named. Throws `InputError` when it is missing, not a file, too large or not UTF-8. */
function readText(file, maxBytes = _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .maxYamlBytes */ .VE) {
    const bytes = readBytes(file, maxBytes);
    if (bytes.includes(0))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_BINARY', `\`${file}\` is a binary file`, 'expected text in UTF-8');
    try {
        return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_BINARY', `\`${file}\` is not UTF-8`, 'save the file as UTF-8', error);
    }
}
/** Reads a file that a user or an agent named, up to a limit; never waits for a pipe. Throws `InputError`. */
function readBytes(file, maxBytes) {
    let handle;
    try {
        // Not blocking, and looked at once it is open: what the name stands for may change in between.
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stat.isFile())
            throw notAFile(file, stat);
        return readUpTo(handle, file, stat.size, maxBytes);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'InputError')
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', `there is no file \`${file}\``, `looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_UNREADABLE', `\`${file}\` cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function notAFile(file, stat) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_UNREADABLE', `\`${file}\` is not a file`, stat.isDirectory() ? 'name a file inside the folder' : undefined);
}
/** A file may grow while it is read, and some (`/proc`) do not say their size: the limit holds for what is read. */
function readUpTo(handle, file, stated, maxBytes) {
    const tooLarge = (found) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_TOO_LARGE', `\`${file}\` has ${found} bytes; at most ${maxBytes} are read`, 'is this the file you meant?');
    if (stated > maxBytes)
        throw tooLarge(String(stated));
    const chunks = [];
    for (let size = 0;;) {
        const chunk = Buffer.allocUnsafe(Math.min(Math.max(stated - size + 1, 65_536), 16 * 1024 * 1024));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk);
        if (read === 0)
            return Buffer.concat(chunks, size);
        size += read;
        if (size > maxBytes)
            throw tooLarge(`more than ${maxBytes}`);
        chunks.push(chunk.subarray(0, read));
    }
}
/** A pack by its name (`default`), or nothing when there is no such pack. */
function packFile(name) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), 'policies', `${name}.yaml`);
    return /^[a-z][a-z0-9-]*$/.test(name) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : undefined;
}
/** Finds what `extends` names: a pack, or a file relative to the one that names it. */
function resolveExtends(reference, from) {
    const pack = packFile(reference);
    if (pack !== undefined)
        return readText(pack);
    if (/^[a-z][a-z0-9-]*$/.test(reference))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', `there is no pack \`${reference}\``, 'name a pack, or a file as `./name.yaml`');
    return readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(reference) ? reference : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from.file), reference));
}
/** As many links in a row as Linux follows. */
const maxLinks = 40;
/**
 * Where a path really leads: symbolic links resolved, also one whose target does not exist yet, because writing to it
 * makes what it names; what does not exist is appended. Never throws; what cannot be resolved is returned as it is.
 */
function realPath(path) {
    // There each process finds itself: for ours the links mean something else than for the program that follows them.
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path);
    if (/^\/proc\/(?:thread-)?self(?:\/|$)/.test(plain))
        return plain;
    let existing = path;
    let rest = '';
    let links = 0;
    for (;;) {
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing);
            return rest === '' ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
        }
        catch {
            const target = links < maxLinks ? linkTarget(existing) : undefined;
            if (target !== undefined) {
                links += 1;
                existing = target;
                continue;
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(existing), rest);
            existing = parent;
        }
    }
}
/** What a symbolic link names, as a path; nothing when it is none, or cannot be read. */
function linkTarget(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : `${node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}/${target}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



let found;
/**
 * The folder that holds `policies/`, `compliance/` and `dist/`, whether we run from `src/`, from `dist/` or from an
 * installed package: the nearest one upwards whose `package.json` carries our name.
 */
function packageRoot() {
    if (found !== undefined)
        return found;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder)
            throw new Error('the package is incomplete: no package.json of agent-bouncer above the code');
        folder = parent;
    }
    found = folder;
    return found;
}
function isOurs(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')).name === 'agent-bouncer';
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** "did you mean" for a mistyped word, or the list of what there is. */
function suggestion(word, known) {
    if (known.length === 0)
        return undefined;
    const near = known
        .map(name => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance)[0];
    if (near && near.distance <= Math.max(1, Math.floor(Math.min(word.length, longest) / 3)))
        return `did you mean \`${near.name}\`?`;
    return `expected one of ${known.map(name => `\`${name}\``).join(', ')}`;
}
const longest = 64;
/** Damerau-Levenshtein distance (adjacent swaps count once), on words of at most 64 characters. */
function editDistance(a, b) {
    const [left, right] = [a.slice(0, longest), b.slice(0, longest)];
    const rows = [Array.from({ length: right.length + 1 }, (_, j) => j)];
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= left.length; i++) {
        const row = [i];
        rows.push(row);
        for (let j = 1; j <= right.length; j++) {
            const cost = left[i - 1] === right[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swap));
        }
    }
    return at(left.length, right.length);
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ schemaProblems),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);


/** Runs a compiled JSON Schema over the file and says each violation at its line, with the near miss if there is one. */
function schemaProblems(yaml, validate, code) {
    if (validate(yaml.value))
        return [];
    // An `if` error only repeats what its `then` already said, and that of a name what `propertyNames` says.
    const errors = (validate.errors ?? []).filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined);
    const problems = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .firstProblems */ .fr)(errors, error => schemaProblem(yaml, error, code));
    return problems.filter((problem, i) => problems.findIndex(other => samePlace(other, problem)) === i).sort(byPlace);
}
/** In the order in which a reader of the files meets them. */
function byPlace({ place: a }, { place: b }) {
    if (a?.file !== b?.file)
        return (a?.file ?? '') < (b?.file ?? '') ? -1 : 1;
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
function samePlace(a, b) {
    return a.message === b.message && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}
function schemaProblem(yaml, error, code) {
    const pointer = error.instancePath
        .split('/')
        .slice(1)
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const { message, at = pointer, key = false, help } = violation(error, pointer);
    const place = yaml.placeOf(at, key ? 'key' : 'value');
    return { severity: 'error', code, message, place, ...(help === undefined ? {} : { help }) };
}
function violation(error, pointer) {
    const where = pointer.length === 0 ? 'the file' : `\`${pointer.join('.')}\``;
    const params = error.params;
    const schema = error.parentSchema;
    const properties = (schema?.['properties'] ?? {});
    switch (error.keyword) {
        case 'additionalProperties': {
            const name = String(params['additionalProperty']);
            const help = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(properties));
            return { message: `unknown key ${cut(name)}`, at: [...pointer, name], key: true, help };
        }
        case 'propertyNames': {
            const name = String(params['propertyName']);
            const { title } = (schema?.['propertyNames'] ?? {});
            const help = title === undefined ? undefined : `expected text like ${title}`;
            return { message: `${cut(name)} cannot be a name in ${where}`, at: [...pointer, name], key: true, help };
        }
        case 'required': {
            const name = String(params['missingProperty']);
            return { message: `${where} needs the key \`${name}\``, key: true, help: properties[name]?.description };
        }
        case 'enum': {
            const help = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(String(error.data), params['allowedValues'].map(String));
            return { message: `${where} cannot be ${shown(error.data)}`, help };
        }
        case 'const':
            return { message: `${where} must be ${shown(params['allowedValue'])}, found ${shown(error.data)}` };
        case 'type':
            return { message: `${where} must be ${[params['type']].flat().join(' or ')}, found ${shown(error.data)}` };
        case 'pattern': {
            const help = `expected text like ${String(schema?.['title'] ?? params['pattern'])}`;
            return { message: `${where} cannot be ${shown(error.data)}`, help };
        }
        default:
            return { message: `${where} ${error.message ?? 'is not valid'}` };
    }
}
function shown(value) {
    // JSON has no word for infinity.
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
    return cut(text);
}
/** What the user wrote, in backticks, as much of it as fits into a sentence. */
function cut(text) {
    return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** What a token adds to the depth of what follows. */
const openers = new Set(['flow-seq-start', 'flow-map-start']);
const closers = new Set(['flow-seq-end', 'flow-map-end']);
const entryMarks = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
/** Marks that the lexer puts between the tokens of the text. */
const lexerMarks = new Set(['doc-mode', 'scalar', 'flow-error-end']);
/** What stands on a line without nesting anything. */
const blanks = new Set(['space', 'comment', 'newline', 'byte-order-mark']);
/**
 * The offset at which a YAML text nests deeper than `limit` levels, if it does. Looks at tokens only: the parser calls
 * itself for each level, and on some versions of Node a deep text ends the process, not just the parsing.
 */
function tooDeepAt(text, limit) {
    const gauge = new DepthGauge();
    let offset = 0;
    let scalar = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        // A scalar's own text may look like anything: only the mark before it tells.
        const type = scalar ? 'text' : (yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(token) ?? 'text');
        scalar = type === 'scalar' && token.length === 1;
        if (token.length === 1 && lexerMarks.has(type))
            continue;
        gauge.take(type, token.length);
        if (gauge.depth > limit)
            return offset;
        offset += token.length;
    }
    return undefined;
}
class DepthGauge {
    /** The columns at which the blocks begin that are open. */
    indents = [];
    /** How deep each flow that is open began. */
    flows = [];
    /** What the marks of this line, or of this entry of a flow, add: `- - -`, `a: b: c:`. */
    marks = 0;
    column = 0;
    atStart = true;
    get depth() {
        return this.indents.length + this.flows.length + this.marks;
    }
    take(type, length) {
        if (type === 'newline')
            this.startLine();
        else if (this.atStart && type === 'space')
            this.column = length;
        else if (this.atStart && !blanks.has(type))
            this.openBlock();
        if (entryMarks.has(type))
            this.marks += 1;
        else if (openers.has(type))
            this.flows.push(this.marks);
        else if (closers.has(type))
            this.marks = this.flows.pop() ?? this.marks;
        else if (type === 'comma')
            this.marks = this.flows.at(-1) ?? this.marks;
    }
    startLine() {
        this.atStart = true;
        this.column = 0;
        if (this.flows.length === 0)
            this.marks = 0;
    }
    openBlock() {
        this.atStart = false;
        if (this.flows.length > 0)
            return;
        while ((this.indents.at(-1) ?? -1) >= this.column)
            this.indents.pop();
        this.indents.push(this.column);
    }
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* reexport safe */ _schema_problem_js__WEBPACK_IMPORTED_MODULE_4__.I),
/* harmony export */   VE: () => (/* binding */ maxYamlBytes),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* reexport safe */ _near_miss_js__WEBPACK_IMPORTED_MODULE_3__.h)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6413);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8084);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _schema_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(874);






/** Files of ours are written by hand: anything longer is a mistake or an attack. */
const maxYamlBytes = 1024 * 1024;
/** Deeper than any file of ours, and shallower than what exhausts the stack of whoever parses it. */
const maxDepth = 100;
/** Parses YAML 1.2 strictly: duplicate keys, tabs, alias bombs and a second document are problems. Never throws. */
function readYaml(source) {
    const placer = createPlacer(source);
    const unusable = unreadable(source.text) ?? tooDeep(source.text);
    const read = unusable ? { flaws: [unusable], value: undefined, root: null } : parse(source.text);
    return {
        file: source.file,
        value: read.value,
        problems: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .firstProblems */ .fr)(read.flaws, ({ message, start, end, help }) => ({
            severity: 'error',
            code: 'YAML_INVALID',
            message,
            place: placer(start, end),
            ...(help === undefined ? {} : { help }),
        })),
        placeOf: (pointer, at = 'value') => placer(...rangeOf(read.root, pointer, at)),
    };
}
/** Offsets as lines and columns. A byte order mark is no column. */
function createPlacer({ file, text }) {
    const rows = text.split('\n');
    const starts = [0];
    for (const row of rows)
        starts.push((starts.at(-1) ?? 0) + row.length + 1);
    return (start, end) => {
        const offset = Math.min(start, text.length);
        const index = Math.max(0, starts.findLastIndex((first, i) => first <= offset && i < rows.length));
        const mark = index === 0 && text.startsWith('\uFEFF') ? 1 : 0;
        const row = (rows[index] ?? '').replace(/\r$/, '').slice(mark);
        // Between the two characters that end a line, there is no column.
        const column = Math.min(Math.max(1, offset - (starts[index] ?? 0) + 1 - mark), row.length + 1);
        const length = Math.max(1, Math.min(end - start, row.length - column + 1));
        return { file, line: index + 1, column, length, text: row };
    };
}
function parse(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        strict: true,
        // The parser compares each key with all the others of its map, which takes a minute on a hostile text.
        uniqueKeys: false,
        merge: false,
        prettyErrors: false,
        // With `silent`, a second document is dropped without a word.
        logLevel: 'error',
    });
    const root = document.contents;
    const flaws = [...document.errors, ...document.warnings].map(({ message, pos: [start, end], code }) => ({ message: plain(message), start, end, ...explained[code] }));
    // Of a text that is not understood, nothing more can be said.
    if (flaws.length === 0)
        flaws.push(...nodeFlaws(document));
    flaws.sort((a, b) => a.start - b.start);
    if (flaws.some(flaw => !flaw.minor))
        return { flaws, value: undefined, root };
    const failed = (message, help) => ({
        flaws: [{ message, start: 0, end: 1, help }],
        value: undefined,
        root,
    });
    try {
        const value = document.toJS({ maxAliasCount: 50 });
        // Each alias may go a little deeper than the one that it names.
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeeperThan */ .hz)(value, maxDepth) ? failed(tooDeepMessage, tooDeepHelp) : { flaws, value, root };
    }
    catch (error) {
        return failed(plain((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)), 'write the values out instead of nesting aliases');
    }
}
/** What the parser lets pass and a plain value cannot say, or not safely. */
function nodeFlaws(document) {
    const flaws = [];
    const anchors = new Set();
    if (document.contents === null)
        flaws.push({ message: 'the file is empty', start: 0, end: 1, help: emptyHelp });
    // YAML 1.1 reads `no` as false and `010` as 8.
    if (document.directives.yaml.version !== '1.2')
        flaws.push({ message: 'only YAML 1.2 is read', start: 0, end: 1, help: 'remove the line `%YAML`' });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document.contents, (_, node, path) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            flaws.push(...aliasFlaws(node, anchors, path));
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node)) {
            if (node.anchor !== undefined)
                anchors.add(node.anchor);
            // Sets and ordered maps become values that no schema looks into.
            if (node.tag !== undefined)
                flaws.push(flawAt(node, 'tags are not read', 'quote what is meant as text'));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                flaws.push(...keyFlaws(node.items));
                node.items = firstOfEach(node.items);
            }
        }
    });
    return flaws;
}
function aliasFlaws(node, anchors, path) {
    if (path.some(above => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(above) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(above) && above.anchor === node.source))
        return [flawAt(node, `\`*${node.source}\` stands inside of what it names`, 'write the value out')];
    return anchors.has(node.source) ? [] : [flawAt(node, `there is no \`&${node.source}\` above`)];
}
/** Keys are compared as texts, which is what the names of a value are: `1` and `"1"` are one. */
function keyFlaws(items) {
    const seen = new Set();
    return items.flatMap(({ key }) => {
        const name = nameOf(key);
        if (name === undefined)
            return [flawAt(key, 'a key must be plain text')];
        if (name === '<<')
            return [flawAt(key, 'merge keys are not read', 'write the keys out')];
        if (seen.has(name))
            return [{ ...flawAt(key, 'map keys must be unique', keepOne), minor: true }];
        seen.add(name);
        return [];
    });
}
const keepOne = 'keep one of the two; the other would be lost silently';
function firstOfEach(items) {
    const seen = new Set();
    return items.filter(({ key }) => {
        const name = nameOf(key);
        const first = !seen.has(name);
        seen.add(name);
        return first;
    });
}
/** What a key is called in a plain value. */
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : undefined;
}
function flawAt(node, message, help) {
    const [start, end] = rangeOfNode(node) ?? [0, 1];
    return { message, start, end, help };
}
function unreadable(text) {
    const flaw = (start, message, help) => ({ message, start, end: start + 1, help });
    const binary = text.indexOf('\0');
    if (binary >= 0)
        return flaw(binary, 'this is a binary file, not text', 'expected YAML in UTF-8');
    if (text.replace(/^\uFEFF/, '').trim() === '')
        return flaw(0, 'the file is empty', emptyHelp);
    const lone = /\p{Surrogate}/u.exec(text);
    return lone ? flaw(lone.index, 'the text holds a lone surrogate', 'save the file as UTF-8') : undefined;
}
const emptyHelp = 'start with `version: 1`';
const tooDeepMessage = `nests deeper than ${maxDepth} levels`;
const tooDeepHelp = 'no file of ours needs that';
function tooDeep(text) {
    const start = (0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeepAt */ .U)(text, maxDepth);
    return start === undefined ? undefined : { message: tooDeepMessage, start, end: start + 1, help: tooDeepHelp };
}
function plain(message) {
    const first = message.split('\n')[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}
/** What the parser says too shortly, or to somebody else. */
const explained = {
    TAB_AS_INDENT: { help: 'indent with spaces' },
    BLOCK_AS_IMPLICIT_KEY: { help: 'quote a text that holds `: `, and indent what belongs to a key' },
    MULTIPLE_DOCS: { message: 'a second document starts here', help: 'one file holds one; remove what follows `---`' },
};
function rangeOf(root, pointer, at) {
    let node = root;
    let range = rangeOfNode(root) ?? [0, 1];
    for (const [depth, step] of pointer.entries()) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairOf(node.items, step) : undefined;
        const child = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
        if (pair === undefined && child === undefined)
            break;
        const atKey = at === 'key' && depth === pointer.length - 1;
        range = stepRange(pair?.key, child, atKey) ?? range;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(child) ? null : (child ?? null);
    }
    return range;
}
function stepRange(key, value, atKey) {
    return atKey ? (rangeOfNode(key) ?? rangeOfNode(value)) : (rangeOfNode(value) ?? rangeOfNode(key));
}
function pairOf(items, step) {
    return items.find(({ key }) => nameOf(key) === String(step));
}
function rangeOfNode(node) {
    const range = node?.range;
    return range ? [range[0], range[1]] : undefined;
}


/***/ })

};
