/** The keyboard's jumps: g, then the letter of a place; / searches. */
import { spotlight } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '../service/session.tsx'
import { placesFor } from './places.ts'

const WAITED_FOR_MS = 1200

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

export function useJumps(): void {
  const navigate = useNavigate()
  const session = useSession()
  useEffect(() => {
    const places = placesFor(session).flatMap((group) => group.places)
    let begunAt = Number.NEGATIVE_INFINITY
    const jump = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event)) return
      if (event.key === '/') {
        event.preventDefault()
        spotlight.open()
      }
      const isSecond = event.timeStamp - begunAt < WAITED_FOR_MS
      begunAt = event.key === 'g' && !isSecond ? event.timeStamp : Number.NEGATIVE_INFINITY
      const place = isSecond ? places.find(({ letter }) => letter === event.key) : undefined
      if (place) void navigate({ to: place.to })
    }
    window.addEventListener('keydown', jump)
    return () => window.removeEventListener('keydown', jump)
  }, [navigate, session])
}
