/** Locations in the order in which they are asked: dragged, or moved by keys; a further one is added at the end. */
import { ActionIcon, Select, Switch, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocationOptions } from '../parts/use-named.ts'
import type { Listed } from './model.ts'
import styles from './model-locations.module.css'

function moved(list: readonly Listed[], from: number, to: number): Listed[] {
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, list[from]!)
}

type Props = {
  list: readonly Listed[]
  setList: (list: Listed[]) => void
  mayChange: boolean
  /** Whether one of them can be put on hold. */
  mayHold?: boolean
}

export function LocationRanks({ list, setList, mayChange, mayHold = true }: Props) {
  const { t } = useTranslation()
  const options = useLocationOptions()
  const [dragged, setDragged] = useState<number | null>(null)
  const over = (event: DragEvent, index: number) => {
    event.preventDefault()
    if (dragged === null || dragged === index) return
    setList(moved(list, dragged, index))
    setDragged(index)
  }
  const others = options.filter(({ value }) => !list.some(({ location }) => location === value))
  return (
    <>
      <ol className={styles.list}>
        {list.map(({ location, on_hold: isHeld }, index) => (
          <li
            key={location}
            className={styles.row}
            data-dragged={dragged === index || undefined}
            draggable={mayChange}
            onDragStart={() => setDragged(index)}
            onDragOver={(event) => over(event, index)}
            onDragEnd={() => setDragged(null)}
          >
            <IconGripVertical size={16} className={styles.grip} aria-hidden />
            <Text size="sm" c="dimmed" w={20} className="numbers">
              {index + 1}
            </Text>
            <Text size="sm" fw={550} flex={1}>
              {options.find(({ value }) => value === location)?.label ?? location}
            </Text>
            {mayHold && (
              <Switch
                size="xs"
                label={t('models.onHold')}
                checked={isHeld}
                disabled={!mayChange}
                onChange={(event) =>
                  setList(list.with(index, { ...list[index]!, on_hold: event.currentTarget.checked }))
                }
              />
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!mayChange || index === 0}
              aria-label={t('models.up', { location })}
              onClick={() => setList(moved(list, index, index - 1))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!mayChange || index === list.length - 1}
              aria-label={t('models.down', { location })}
              onClick={() => setList(moved(list, index, index + 1))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!mayChange}
              aria-label={t('models.remove', { location })}
              onClick={() => setList(list.toSpliced(index, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {mayChange && (
        <Select
          mt="sm"
          maw={320}
          aria-label={t('models.add')}
          placeholder={t('models.add')}
          data={others}
          value={null}
          onChange={(value) =>
            value && setList([...list, { location: value, priority: list.length + 1, on_hold: false }])
          }
          searchable
        />
      )}
    </>
  )
}
