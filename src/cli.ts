#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { runCli } from './cli/main.ts';

// Node 22 and later keep compiled code between starts; earlier ones have no such function.
enableCompileCache?.();
process.exitCode = await runCli(process.argv.slice(2));
