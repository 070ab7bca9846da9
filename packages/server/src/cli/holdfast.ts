#!/usr/bin/env node
/** The program `holdfast`. */
import { program } from './program.ts'

await program.parseAsync()
