import { useState } from 'react'
import type { Slip } from '../../api/generated/schema'
import { PrintSlip } from './PrintSlip'
import { usePersonSlip } from './queries'
import { SlipSheet } from './SlipSheet'

/** Helps the person of a record who has lost their password. */
export function PersonSlip({ talent }: { talent: string }) {
  const [slip, setSlip] = useState<Slip>()
  return (
    <>
      <PrintSlip first={false} printing={usePersonSlip(talent)} show={setSlip} />
      {slip && <SlipSheet slip={slip} close={() => setSlip(undefined)} ofPerson />}
    </>
  )
}
