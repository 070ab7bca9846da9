/** `holdfast follow-ups`: what has failed too often to be tried again, and how it is tried anew. */
import { createEngine, type FollowUpView, openDatabase, reviveFollowUps } from 'holdfast'
import { readConfiguration } from '../configuration.ts'

export async function followUps({ retry }: { retry?: string[] | true }): Promise<void> {
  const { database_url: databaseUrl, data_dir: dataDir, limits } = readConfiguration()
  const database = await openDatabase({ databaseUrl, dataDir, create: false })
  try {
    if (retry !== undefined) {
      const count = await reviveFollowUps(database, retry === true ? 'all' : retry)
      process.stdout.write(`${count} will be tried again by the service.\n`)
      return
    }
    const read = await createEngine({ database, limits }).read('list_follow_ups', { state: 'dead' })
    if (!read.ok) throw new Error(`The question was refused: ${read.code}`)
    for (const dead of read.result.data) process.stdout.write(`${lineOf(dead)}\n`)
    process.stdout.write(
      read.result.data.length === 0 ? 'Nothing has failed too often.\n' : 'Try them again: --retry\n',
    )
  } finally {
    await database.close()
  }
}

function lineOf({ id, command, attempts, error, input }: FollowUpView): string {
  return `${id}  ${command} ${JSON.stringify(input)}  failed ${attempts} times: ${error}`
}
