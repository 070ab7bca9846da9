// Prints "<n> passed, <m> failed" from vitest's JSON report. Plain JavaScript without dependencies: it runs on the machine's own node.
// A file that could not even be loaded has no tests in the report and counts as one failure, and so does a run that failed before
// or after its tests (type check, lint, teardown): the line never claims success for a run that was none.
import { readFileSync } from 'node:fs'

const [reportPath, status] = process.argv.slice(2)

function readReport() {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

const report = readReport()
const unloadable = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
const failed = report.numFailedTests + unloadable.length
console.log(`${report.numPassedTests} passed, ${status === '0' ? failed : Math.max(failed, 1)} failed`)
