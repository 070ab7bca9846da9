/** Why something could not be done, in the API's words: what, where, and what to do about it. */
import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Failure } from '../service/failure.ts'

export function FailureNotice({ failure }: { failure: Failure | null }) {
  if (!failure) return null
  const parts = failure.errors.map(({ detail }) => detail).filter((detail): detail is string => Boolean(detail))
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle />} title={failure.title}>
      {parts.length > 0 ? (
        <List size="sm" listStyleType="none">
          {[...new Set(parts)].slice(0, 8).map((part) => (
            <List.Item key={part}>{part}</List.Item>
          ))}
        </List>
      ) : (
        failure.detail !== failure.title && <Text size="sm">{failure.detail}</Text>
      )}
      {parts.length === 0 && failure.facts.length > 0 && (
        <Text size="sm" fw={550}>
          {failure.facts.join(' · ')}
        </Text>
      )}
      {failure.remedy && (
        <Text size="sm" c="dimmed" mt={4}>
          {failure.remedy}
        </Text>
      )}
    </Alert>
  )
}
