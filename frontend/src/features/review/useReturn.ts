import { useState } from 'react'
import type { ReturnChange } from '../../api/generated/schema'
import { itemsOf, lackOf, type Place, type Tick, toggled } from './ticks'

type Return = { ticks: Tick[]; note: string; strict: boolean }

const NOTHING: Return = { ticks: [], note: '', strict: false }

/** A return in the making. What was ticked stays when the reviewer closes it and opens it again. */
export function useReturn() {
  const [open, setOpen] = useState(false)
  const [{ ticks, note, strict }, set] = useState(NOTHING)
  return {
    open,
    setOpen,
    ticks,
    note,
    strict,
    setTicks: (next: Tick[]) => set((before) => ({ ...before, ticks: next })),
    setNote: (next: string) => set((before) => ({ ...before, note: next })),
    toggle: (place: Place) => set((before) => ({ ...before, ticks: toggled(before.ticks, place) })),
    /** What to send, or nothing while something is lacking, which is shown from now on. */
    finish(): ReturnChange | undefined {
      set((before) => ({ ...before, strict: true }))
      if (ticks.length === 0 || ticks.some(lackOf)) return undefined
      return { items: itemsOf(ticks), note: note.trim() || null }
    },
  }
}
