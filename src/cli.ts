#!/usr/bin/env node
import { runCli } from './cli/main.ts';

// Without Node's compile cache: it lies among scratch files, where an agent could change what the next start runs.
process.exitCode = await runCli(process.argv.slice(2));
