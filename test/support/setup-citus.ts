import type { TestProject } from 'vitest/node'
import { prepareDatabases } from './global-setup.ts'

export default (project: TestProject) => prepareDatabases(project, { major: '15', citus: true })
