import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program } from '../../program.ts';
import { each, project, publishes } from '../project.ts';
import { asking, reaches } from './shapes.ts';

/** `protoc --go_out=.`: a generator is a program `protoc-gen-go` that the project has; `--plugin` names any program. */
function protoc(invocation: Invocation): Analysis {
  const operations = invocation.args.flatMap((arg, i) => word(arg, invocation.args[i - 1]?.text === '-I', invocation));
  return { operations, described: false };
}

function word(arg: Arg, isFolder: boolean, invocation: Invocation): readonly Operation[] {
  const text = arg.glob ? arg.text : staticText(arg);
  if (text === undefined) return [unknown(invocation, 'an argument that is only known at run time')];
  if (isFolder || /^[^-@]/.test(text)) return invocation.paths('read', arg);
  const [, option = '', value = ''] = /^--(\w+)=([\s\S]*)$/.exec(text) ?? [];
  const include = /^(?:-I|--proto_path=)(.+)$/.exec(text)?.[1];
  if (include !== undefined) return invocation.paths('read', literalArg(include));
  // `--go_out=plugins=grpc:DIR`.
  if (option.endsWith('_out') || option === 'descriptor_set_out')
    return invocation.paths('write', literalArg(value.replace(/^[\w.,=/@-]*:/, '')), true);
  return harmless.test(text) ? [] : [unknown(invocation, `the option \`${text}\` is not known`)];
}

const harmless =
  /^(?:-I|--\w+_opt=[\w.,=/:@-]*|--include_(?:imports|source_info)|--experimental_allow_proto3_optional|--error_format=\w+)$/;

/** Programs of protocol buffers. */
export const protobufPrograms: readonly Program[] = [
  {
    names: ['buf'],
    analyse: asking({
      subcommands: {
        ...each(
          'lint build generate breaking format dep convert curl',
          project({
            flags: '-w -d --write --diff --exit-code --include-imports --error-format=',
            values: {
              '--path --exclude-path': 'read',
              '--config --template': 'code',
              '-o --output': 'write',
              '--against': 'text',
              '--error-format': 'text',
            },
            operands: ['code*'],
            also: reaches('buf'),
          }),
        ),
        ...each('push registry login', { ...publishes('module', 'buf') }),
      },
    }),
    examples: {
      'buf push': ['change system publish-module', 'connect registry:buf', 'execute /workspace/', 'read /workspace'],
      'buf generate --template /tmp/b.yaml': [
        'read /tmp/b.yaml',
        'connect registry:buf',
        'execute /workspace/',
        'execute /tmp/b.yaml',
        'read /workspace',
      ],
      'buf lint': ['connect registry:buf', 'execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['protoc'],
    analyse: asking(protoc),
    examples: {
      'protoc --plugin=protoc-gen-x=/tmp/x --x_out=. a.proto': [
        'unknown protoc: the option `--plugin=protoc-gen-x=/tmp/x` is not known',
        'write /workspace (tree)',
        'read /workspace/a.proto',
        'read /workspace',
      ],
      'protoc -I /etc --python_out=out a.proto': [
        'read /etc',
        'write /workspace/out (tree)',
        'read /workspace/a.proto',
        'read /workspace',
      ],
      'protoc --go_out=. proto/api.proto': [
        'write /workspace (tree)',
        'read /workspace/proto/api.proto',
        'read /workspace',
      ],
    },
  },
];
