import type { Program } from '../../program.ts';
import { applePrograms } from './apple.ts';
import { bazelPrograms } from './bazel.ts';
import { beamPrograms } from './beam.ts';
import { binaryPrograms } from './binaries.ts';
import { cmakePrograms } from './cmake.ts';
import { dartPrograms } from './dart.ts';
import { documentPrograms } from './documents.ts';
import { dotnetPrograms } from './dotnet.ts';
import { functionalPrograms } from './functional.ts';
import { goPrograms } from './go.ts';
import { goTools } from './go-tools.ts';
import { haskellPrograms } from './haskell.ts';
import { jvmPrograms } from './jvm.ts';
import { jvmBuilds } from './jvm-builds.ts';
import { lintPrograms } from './lint.ts';
import { buildPrograms } from './make.ts';
import { nativePrograms } from './native.ts';
import { nixPrograms } from './nix.ts';
import { otherPrograms } from './others.ts';
import { phpPrograms } from './php.ts';
import { protobufPrograms } from './protobuf.ts';
import { pythonPrograms } from './python.ts';
import { railsPrograms } from './rails.ts';
import { rubyPrograms } from './ruby.ts';
import { rustPrograms } from './rust.ts';
import { rustTools } from './rustc.ts';
import { scannerPrograms } from './scanners.ts';
import { scriptingPrograms } from './scripting.ts';
import { semgrepPrograms } from './semgrep.ts';
import { tracerPrograms } from './tracers.ts';
import { xcodePrograms } from './xcode.ts';

/** Programs of the languages besides JavaScript: packages, builds, tests, checks. */
export const languagePrograms: readonly Program[] = [
  // `unittest` is a module and no program.
  ...pythonPrograms.filter(program => program.names[0] !== 'unittest'),
  ...rustPrograms,
  ...rustTools,
  ...goPrograms,
  ...goTools,
  ...jvmPrograms,
  ...jvmBuilds,
  ...rubyPrograms,
  ...railsPrograms,
  ...phpPrograms,
  ...dotnetPrograms,
  ...applePrograms,
  ...xcodePrograms,
  ...dartPrograms,
  ...functionalPrograms,
  ...haskellPrograms,
  ...beamPrograms,
  ...otherPrograms,
  ...scriptingPrograms,
  ...nativePrograms,
  ...binaryPrograms,
  ...cmakePrograms,
  ...buildPrograms,
  ...bazelPrograms,
  ...tracerPrograms,
  ...protobufPrograms,
  ...nixPrograms,
  ...lintPrograms,
  ...semgrepPrograms,
  ...scannerPrograms,
  ...documentPrograms,
];
