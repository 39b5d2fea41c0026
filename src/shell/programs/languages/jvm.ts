import type { Operation } from '../../../operation.ts';
import { analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { isInput } from '../../paths.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { executes, project } from '../project.ts';
import { asking, evaluates, interactive, ofProject, reader } from './shapes.ts';

const javaFlag =
  /^-(?:ea|esa|da|dsa|enableassertions|server|client|showversion|Xm[sxn]\d+[kmgKMG]?|Xss\d+[kmgKMG]?|XX:[+-]?[\w]+(?:=[\w.%]+)?|D[\w.-]+(?:=[\w.,:+@%-]*)?|-enable-preview|-enable-native-access=[\w,-]+|-add-(?:opens|exports|modules|reads)=[\w./=,-]+|Xlog:[\w*+=,:-]+|verbose(?::\w+)?)$/;

const classPathOption = /^(?:-cp|-classpath|--class-path|-p|--module-path)$/;

/** `java -jar a.jar`, `java -cp out Main`, `java Main.java`: every file of classes is run. */
function java(invocation: Invocation): Analysis {
  const { args } = invocation;
  const operations: Operation[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? literalArg('');
    const text = staticText(arg) ?? '';
    const [, joined] = /^--(?:class-path|module-path)=(.*)$/s.exec(text) ?? [];
    if (joined !== undefined) operations.push(...classPath(literalArg(joined), invocation));
    else if (classPathOption.test(text)) operations.push(...classPath(args[++i], invocation));
    else if (/^(?:[^-@]|-jar$|-m$|--module$)/.test(text))
      return { operations: [...operations, ...started(text, arg, args[i + 1], invocation)], described: false };
    else if (!javaFlag.test(text))
      operations.push(unknown(invocation, `the option \`${text || 'known only at run time'}\` is not known`));
  }
  return { operations, described: false };
}

/** An archive, a source file, or a class of the class path. */
function started(text: string, arg: Arg, next: Arg | undefined, invocation: Invocation): readonly Operation[] {
  if (text === '-jar') return classPath(next, invocation);
  return text.endsWith('.java') ? executes(invocation, arg) : [];
}

/** Folders and archives, joined by `:`. */
function classPath(value: Arg | undefined, invocation: Invocation): readonly Operation[] {
  // `lib/*` is for java to fill in: no file has a name that begins with what stands before it.
  const text = value?.many || value?.tree ? undefined : value?.text;
  if (text === undefined) return [unknown(invocation, 'classes that are only known at run time')];
  return text
    .split(':')
    .filter(Boolean)
    .flatMap(part => executes(invocation, literalArg(part.replace(/\/\*$/, ''))));
}

const javac: ProgramSpec = {
  described: false,
  unbundled: true,
  flags:
    '-g -nowarn -parameters -deprecation -verbose -version --version --enable-preview -Werror -Xlint -implicit:none -proc:none',
  values: {
    '-d -s -h': 'write-tree',
    '-cp -classpath --class-path -sourcepath --source-path -p --module-path': 'text',
    '-source --source -target --target --release': 'text',
    '-encoding': 'text',
  },
  operands: ['read*'],
  also: classes,
};

/** Compilers run what stands in their class path: processors of annotations. */
function classes(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.values('-cp').flatMap(value => classPath(value, invocation));
}

const compiler: ProgramSpec = {
  described: false,
  unbundled: true,
  flags:
    '-version -help -nowarn -verbose -include-runtime -progressive -Werror -deprecation -feature -unchecked -no-stdlib -no-reflect',
  values: {
    '-d': 'write-tree',
    '-cp -classpath': 'text',
    '-jvm-target -language-version -api-version -module-name': 'text',
    '-e -expression': 'text',
  },
  operands: ['code*'],
  also: (parsed, invocation) => [
    ...evaluates('kotlin', '-e')(parsed, invocation),
    ...interactive(parsed, invocation),
    ...classes(parsed, invocation),
  ],
};

/** Programs of Java, Kotlin, Scala, Clojure and Groovy. */
export const jvmPrograms: readonly Program[] = [
  {
    names: ['java', 'javaw'],
    analyse: asking(java, { asks: '-version' }),
    examples: {
      'java -jar /tmp/x.jar': ['execute /tmp/x.jar', 'read /workspace'],
      'java -javaagent:x.jar -jar a.jar': [
        'unknown java: the option `-javaagent:x.jar` is not known',
        'execute /workspace/a.jar',
        'read /workspace',
      ],
      'java -cp out:lib/* Main': ['execute /workspace/out', 'execute /workspace/lib', 'read /workspace'],
      'java -jar target/app.jar --help': ['execute /workspace/target/app.jar', 'read /workspace'],
      'java -version': [],
    },
  },
  {
    names: ['javac', 'javadoc'],
    analyse: asking(ofProject(javac), { asks: '-version' }),
    examples: {
      'javac -processorpath /tmp/x A.java': [
        'unknown javac: the option `-processorpath` is not known',
        'read /tmp/x',
        'read /workspace/A.java',
        'execute /tmp/x',
        'execute /workspace/',
        'read /workspace',
      ],
      'javac -d out src/Main.java': [
        'write /workspace/out (tree)',
        'read /workspace/src/Main.java',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
  {
    names: ['jar'],
    analyse: asking(archiver),
    examples: {
      'jar tf a.jar': ['read /workspace/a.jar'],
      'jar cf ~/a.jar -C out .': ['write /home/user/a.jar', 'read /workspace/out (tree)', 'read /workspace (tree)'],
      'jar xf a.jar': ['read /workspace/a.jar', 'write /workspace (tree)'],
    },
  },
  reader(
    ['javap', 'jdeps', 'jps', 'jcmd', 'jstack', 'jmap', 'jinfo', 'jstat'],
    {
      unbundled: true,
      flags: '-c -v -p -l -s -q -m -private -public -constants -summary -verbose -R',
      values: { '-cp -classpath --class-path': 'read' },
      operands: ['text*'],
    },
    {
      'javap -c -p out/Main.class': [],
      'javap -J-javaagent:x A': ['unknown javap: the option `-J-javaagent:x` is not known', 'read /workspace'],
    },
  ),
  {
    names: ['kotlinc', 'kotlin', 'scala', 'scalac', 'groovy', 'groovyc'],
    analyse: asking(ofProject(compiler), { asks: '-version' }),
    examples: {
      "kotlinc -e 'println(1)'": ['evaluate kotlin: println(1)', 'execute /workspace/', 'read /workspace'],
      'kotlinc -Xplugin=/tmp/x.jar a.kt': [
        'unknown kotlinc: the option `-Xplugin=/tmp/x.jar` is not known',
        'read /workspace/a.kt',
        'execute /workspace/a.kt',
        'execute /workspace/',
        'read /workspace',
      ],
      'kotlinc a.kt -include-runtime -d a.jar': [
        'write /workspace/a.jar (tree)',
        'read /workspace/a.kt',
        'execute /workspace/a.kt',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
  {
    names: ['jshell'],
    analyse: asking(ofProject(project({ flags: '-s -q', operands: ['code*'], also: interactive }))),
    examples: {
      'jshell a.jsh': ['read /workspace/a.jsh', 'execute /workspace/a.jsh', 'execute /workspace/', 'read /workspace'],
      jshell: ['unknown jshell: an interactive session', 'execute /workspace/', 'read /workspace'],
    },
  },
  reader(
    [
      'ktlint',
      'detekt',
      'checkstyle',
      'google-java-format',
      'scalafmt',
      'pmd',
      'ktfmt',
      'spotbugs',
      'clj-kondo',
      'cljfmt',
    ],
    {
      flags: '-F -i -r --format -a --aosp --replace --check --test --list --lint --parallel --relative --all-rules',
      values: {
        '--reporter': 'text',
        '-c --config --editorconfig': 'read',
        '-o --output': 'write',
        '--baseline': 'read',
        '-d --dir': 'read-tree',
        '-R --rulesets': 'read',
        '-f': 'text',
      },
      operands: ['read-tree*'],
      also: formats,
    },
    {
      'ktlint -R /tmp/x.jar': ['read /tmp/x.jar', 'read /workspace (tree)'],
      'ktlint -F src': ['read /workspace/src (tree)', 'write /workspace/src (tree)'],
      'google-java-format --replace A.java': ['read /workspace/A.java (tree)', 'write /workspace/A.java (tree)'],
    },
  ),
  {
    names: ['keytool', 'jarsigner'],
    analyse: asking(keys),
    examples: {
      'keytool -importcert -cacerts -file ca.pem': ['change system trust', 'read /workspace'],
      'keytool -list': [],
    },
  },
];

function formats(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const writes =
    ['-F', '-i', '-r', '--format', '--replace'].some(flag => parsed.has(flag)) ||
    (invocation.name === 'scalafmt' && !parsed.has('--check') && !parsed.has('--test') && !parsed.has('--list'));
  const files = parsed.operands.length > 0 ? parsed.operands : [literalArg('.')];
  return writes ? files.flatMap(arg => invocation.paths('write', arg, true)) : [];
}

/** `jar` takes its letters like `tar`: the first word, with or without a hyphen. */
function archiver(invocation: Invocation): Analysis {
  const [first, ...rest] = invocation.args;
  const letters = (staticText(first) ?? '').replace(/^-(?!-)/, '');
  const files = rest.filter(arg => !isInput(arg.text));
  if (
    !/^[ctxu](?:v|f|0|M|m|e)*$/.test(letters) ||
    rest.some(arg => arg.text === undefined || (/^-/.test(arg.text) && arg.text !== '-C'))
  )
    return { operations: [unknown(invocation, 'its options are not known')], described: false };
  const archive = letters.includes('f') ? files[0] : undefined;
  const members = archive ? files.slice(1) : files;
  const reads = letters.startsWith('t') || letters.startsWith('x');
  const inside = letters.startsWith('x') ? invocation.paths('write', literalArg('.'), true) : [];
  const added = reads
    ? []
    : members.filter(arg => arg.text !== '-C').flatMap(arg => invocation.paths('read', arg, true));
  return {
    operations: [...(archive ? invocation.paths(reads ? 'read' : 'write', archive) : []), ...added, ...inside],
    described: true,
  };
}

/** Whom Java trusts, and keys: only a list is harmless. */
function keys(invocation: Invocation): Analysis {
  const listed = invocation.args.some(arg => /^-(?:list|printcert)$/.test(arg.text ?? ''));
  const spec: ProgramSpec = {
    unbundled: true,
    flags: '-list -printcert -v -rfc -cacerts',
    values: { '-keystore -file': 'read', '-alias -storetype': 'text' },
  };
  return listed
    ? analyseSpec(spec, invocation)
    : { operations: [{ kind: 'change', what: 'system', name: 'trust' }], described: false };
}
