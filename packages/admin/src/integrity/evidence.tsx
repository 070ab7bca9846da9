/** The row that shows that something is wrong: its keys and numbers, by their names. */
import { Code } from '@mantine/core'

export function Evidence({ of: row }: { of: Record<string, string | number | boolean | null> }) {
  const words = Object.entries(row).map(([name, value]) => `${name}: ${value ?? '–'}`)
  return (
    <Code block mt={4} tabIndex={0} style={{ whiteSpace: 'pre-wrap' }}>
      {words.join('   ')}
    </Code>
  )
}
