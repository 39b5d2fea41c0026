import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { project } from '../project.ts';
import { asking, evaluates, ofProject, without } from './shapes.ts';

/**
 * `-Dkey=value` sets a property of a build. Some name a program or a file of classes; a value that is an address, an
 * absolute path or a climb names something that is not the project's.
 */
const property =
  /^-[DP](?!(?:exec\.|jvm\b|argLine\b|maven\.(?:ext|repo|home|settings|multi|compiler\.executable)|settings\b|user\.home|java\.|javaagent|org\.gradle\.(?:jvm|java)|systemProp|alt\w*Repository|repository|url\b|init|plugin))[\w.-]+(?:=(?!\/|\.\.|~|-)(?!.*(?::\/\/|\.\.\/))[\w.,:#*+@!%/ $()|&=-]*)?$/s;

const mavenPhase =
  /^(?:pre-clean|clean|post-clean|validate|initialize|generate-(?:test-)?(?:sources|resources)|process-(?:test-)?(?:sources|resources|classes)|compile|test-compile|test|prepare-package|package|(?:pre-|post-)?integration-test|verify|install|site)$/;
/** Goals that look, check, format or build. */
const mavenGoal =
  /^(?:dependency:(?:tree|list|analyze|resolve|go-offline|resolve-plugins|build-classpath|sources|analyze-duplicate)|help:(?:effective-pom|effective-settings|evaluate|active-profiles|all-profiles|describe|system)|versions:display-[\w-]+|(?:spotless|fmt|formatter):(?:check|apply|format|validate)|checkstyle:check|checkstyle:checkstyle|pmd:(?:check|pmd|cpd|cpd-check)|spotbugs:(?:check|spotbugs)|jacoco:(?:report|check|prepare-agent)|surefire:test|surefire-report:report(?:-only)?|failsafe:(?:integration-test|verify)|compiler:(?:compile|testCompile)|resources:\w+|jar:jar|war:war|clean:clean|javadoc:javadoc|source:jar|spring-boot:(?:run|test-run|build-info|repackage)|quarkus:(?:dev|build|test)|enforcer:enforce|license:(?:check|format)|rewrite:dryRun|exec:java|jetty:run|tomcat7:run|flyway:(?:info|validate)|liquibase:status|protobuf:compile|kotlin:compile|scala:compile|pitest:mutationCoverage|antlr4:antlr4|failsafe:help|wrapper:wrapper)$/;

/** A phase of the build, or a goal that is known to be plain; `deploy` and releases publish. */
function goals(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.operands.flatMap((arg): Operation[] => {
    const text = staticText(arg) ?? '';
    if (
      /^(?:deploy|site-deploy|[\w.:-]*deploy:[\w-]+|[\w.:-]*release:(?:perform|prepare|stage)|nexus-staging:\w+|central-publishing:\w+)$/.test(
        text,
      )
    )
      return [
        { kind: 'change', what: 'system', name: 'publish-package' },
        { kind: 'connect', host: 'registry:maven' },
      ];
    return mavenPhase.test(text) || mavenGoal.test(text.replace(/^[\w.]+:([\w]+)-maven-plugin:(?:[\d.]+:)?/, '$1:'))
      ? []
      : [unknown(invocation, 'a goal that is not a phase')];
  });
}

const maven: ProgramSpec = project({
  unbundled: true,
  flags:
    '-q -B -U -o -X -e -N -V -v -fae -ff -fn -am -amd -ntp -C -c -nsu --batch-mode --no-transfer-progress --offline --also-make --also-make-dependents --update-snapshots --errors --debug --fail-at-end --fail-fast --fail-never --non-recursive --show-version --no-snapshot-updates --strict-checksums --lax-checksums -DskipTests',
  values: {
    '-T --threads': 'text',
    '-pl --projects': 'text',
    '-P --activate-profiles': 'text',
    '-rf --resume-from': 'text',
    '-f --file': 'code',
    '-s --settings -gs --global-settings -t --toolchains': 'code',
    '-l --log-file': 'write',
    '--color': 'text',
  },
  operands: ['text*'],
  also: goals,
});

const publishing =
  /(?:^|:)(?:publish\w*|upload\w*|bintrayUpload|closeAndRelease\w*|release\w*ToMaven\w*|jib|dockerPush\w*|deploy\w*|distribute\w*|gitPublish\w*)$/i;

/** `gradle publish` in any of its spellings; camel-case tasks may be abbreviated, which only a task of one word rules out. */
function gradleTasks(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const texts = parsed.operands.map(arg => staticText(arg));
  return [
    ...(texts.some(text => text === undefined) ? [unknown(invocation, 'a task that is only known at run time')] : []),
    ...(texts.some(text => publishing.test(text ?? '') && !/(?:^|:)publishToMavenLocal$/.test(text ?? ''))
      ? [{ kind: 'change', what: 'system', name: 'publish-package' } as const]
      : []),
    ...(texts.some(text => /(?:^|:)(?:p|pu|pub|publ|publi|publis|u|up|upl|uplo|uploa)(?:[A-Z]\w*)?$/.test(text ?? ''))
      ? [unknown(invocation, 'a task whose name is cut short')]
      : []),
  ];
}

const gradle: ProgramSpec = project({
  flags:
    '-q -i -s -S -d -w -m -t -v -V --info --debug --warn --stacktrace --full-stacktrace --daemon --no-daemon --foreground --stop --status --offline --parallel --no-parallel --continue --no-continue --continuous --rerun-tasks --rerun --build-cache --no-build-cache --configuration-cache --no-configuration-cache --configure-on-demand --dry-run --refresh-dependencies --refresh-keys --scan --no-scan --profile --all --no-rebuild --watch-fs --no-watch-fs --write-locks --fail-fast --export-keys --types --groups --single-path',
  values: {
    '-x --exclude-task': 'text',
    '--tests': 'text',
    '--console': 'text',
    '--warning-mode': 'text',
    '--max-workers': 'text',
    '--priority': 'text',
    '--configuration': 'text',
    '--dependency': 'text',
    '--update-locks': 'text',
    '--group': 'text',
    '--task': 'text',
    '--args': 'text',
    '-p --project-dir': 'folder',
    '-b --build-file -c --settings-file': 'code',
    '--project-cache-dir': 'write-tree',
  },
  operands: ['text*'],
  also: gradleTasks,
});

/** Words of sbt, a row of which is one command line; `;` and quotes make a row of one word. */
const sbtTask =
  /^(?:[\w-]+\s*\/\s*)*(?:(?:Test|IntegrationTest|it|test|Compile)\s*\/\s*)?(?:\+?(?:compile|test|testOnly|testQuick|clean|package|assembly|stage|run|runMain|update|doc|console|scalafmt\w*|scalafix\w*|headerCheck\w*|dependencyTree|projects|project|reload|evicted|coverage\w*|fastOptJS|fullOptJS|publishLocal|mimaReportBinaryIssues|scalastyle|undeclaredCompileDependencies\w*)\b[^;!]*)$/;

function sbtWords(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.operands.flatMap(arg =>
    (staticText(arg) ?? '!')
      .split(';')
      .filter(Boolean)
      .flatMap((part): Operation[] => {
        if (/publish(?!Local)|release/i.test(part))
          return [{ kind: 'change', what: 'system', name: 'publish-package' }];
        return sbtTask.test(part.trim()) || (/^[\w.*-]+$/.test(part) && parsed.operands[0] !== arg)
          ? []
          : [unknown(invocation, `the task \`${part.trim()}\` is not known`)];
      }),
  );
}

const leinTask =
  /^(?:test|run|compile|javac|deps|uberjar|jar|check|clean|classpath|pom|cljsbuild|eastwood|kibit|cljfmt|midje|cloverage|ancient|figwheel|doo|install|deploy|release|version|help)$/;

/** Programs that build what is written for the JVM. */
export const jvmBuilds: readonly Program[] = [
  {
    names: ['mvn', 'mvnw', 'mvnd'],
    analyse: asking(without(property, ofProject(maven, 'pom.xml')), { asks: '-v' }),
    examples: {
      'mvn exec:exec -Dexec.executable=rm': [
        'unknown mvn: the option `-Dexec.executable=rm` is not known',
        'unknown mvn: a goal that is not a phase',
        'execute /workspace/pom.xml',
        'read /workspace',
      ],
      'mvn test -DargLine=-javaagent:/tmp/x.jar': [
        'unknown mvn: the option `-DargLine=-javaagent:/tmp/x.jar` is not known',
        'execute /workspace/pom.xml',
        'read /workspace',
      ],
      'mvn -f /tmp/pom.xml test': [
        'read /tmp/pom.xml',
        'execute /workspace/pom.xml',
        'execute /tmp/pom.xml',
        'read /workspace',
      ],
      'mvn -s /tmp/settings.xml test': [
        'read /tmp/settings.xml',
        'execute /workspace/pom.xml',
        'execute /tmp/settings.xml',
        'read /workspace',
      ],
      'mvn -B deploy -DskipTests': [
        'change system publish-package',
        'connect registry:maven',
        'execute /workspace/pom.xml',
        'read /workspace',
      ],
      'mvn test -Dtest=ParserTest': ['execute /workspace/pom.xml', 'read /workspace'],
      'mvn spotless:check --threads 2C --batch-mode -q': ['execute /workspace/pom.xml', 'read /workspace'],
      'mvn dependency:tree': ['execute /workspace/pom.xml', 'read /workspace'],
      'mvn -v': [],
    },
  },
  {
    names: ['gradle', 'gradlew'],
    analyse: asking(without(property, ofProject(gradle, 'build.gradle')), { asks: '-v' }),
    examples: {
      'gradle --init-script /tmp/x.gradle test': [
        'unknown gradle: the option `--init-script` is not known',
        'execute /tmp/x.gradle',
        'execute /workspace/build.gradle',
        'read /workspace',
      ],
      'gradle -p /tmp/x build': ['read /tmp/x', 'execute /tmp/x/build.gradle'],
      'gradle -Dorg.gradle.java.home=/tmp/jdk build': [
        'unknown gradle: the option `-D` is not known',
        'execute /workspace/build.gradle',
        'read /workspace',
      ],
      'gradle --no-daemon publish -Psigning=off': [
        'change system publish-package',
        'execute /workspace/build.gradle',
        'read /workspace',
      ],
      "gradle test --tests 'com.example.ParserTest'": ['execute /workspace/build.gradle', 'read /workspace'],
      'gradle clean assembleDebug --info': ['execute /workspace/build.gradle', 'read /workspace'],
    },
  },
  {
    names: ['sbt'],
    analyse: asking(
      without(
        /^-(?:Dsbt\.(?:log|color|supershell|server|ci)[\w.]*=\w+|J-Xm[xs]\d+[mgMG])$/,
        ofProject(
          project({
            unbundled: true,
            flags: '-v -batch -no-colors --no-colors --batch -client --client -warn -error',
            operands: ['text*'],
            also: sbtWords,
          }),
          'build.sbt',
        ),
      ),
    ),
    examples: {
      "sbt '!rm -rf x'": [
        'unknown sbt: the task `!rm -rf x` is not known',
        'execute /workspace/build.sbt',
        'read /workspace',
      ],
      "sbt 'eval 1'": [
        'unknown sbt: the task `eval 1` is not known',
        'execute /workspace/build.sbt',
        'read /workspace',
      ],
      'sbt publish': ['change system publish-package', 'execute /workspace/build.sbt', 'read /workspace'],
      'sbt "testOnly a.B"': ['execute /workspace/build.sbt', 'read /workspace'],
      'sbt clean test': ['execute /workspace/build.sbt', 'read /workspace'],
    },
  },
  {
    names: ['lein', 'clojure', 'clj', 'bb', 'boot'],
    analyse: asking(
      project({
        stopsAtOperand: true,
        values: { '-e --eval': 'text', '-M -X -T -A': 'text', '-f --file': 'code' },
        operands: ['text*'],
        also: (parsed, invocation) => [
          ...(parsed.operands.every(
            (arg, at) => at > 0 || invocation.name !== 'lein' || leinTask.test(staticText(arg) ?? ''),
          )
            ? []
            : [unknown(invocation, 'a task that is not known')]),
          ...evaluates('clojure', '-e')(parsed, invocation),
          ...(parsed.operands.some(arg => /^(?:deploy|release)$/.test(arg.text ?? 'deploy'))
            ? [{ kind: 'change', what: 'system', name: 'publish-package' } as const]
            : []),
          ...(parsed.values('-M').some(arg => !/^(?::[\w-]+)*$/.test(staticText(arg) ?? '-'))
            ? [unknown(invocation, 'an alias that is not of the project')]
            : []),
        ],
      }),
      { manifest: 'project.clj', asks: 'version' },
    ),
    examples: {
      "clojure -e '(println 1)'": [
        'evaluate clojure: (println 1)',
        'execute /workspace/project.clj',
        'read /workspace',
      ],
      'clojure -Sdeps {:deps{}} -M x': [
        'unknown clojure: the option `-S` is not known',
        'execute /workspace/project.clj',
        'read /workspace',
      ],
      'lein deploy clojars': ['change system publish-package', 'execute /workspace/project.clj', 'read /workspace'],
      'lein test': ['execute /workspace/project.clj', 'read /workspace'],
      'clojure -M:test': ['execute /workspace/project.clj', 'read /workspace'],
    },
  },
];
