import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { aField } from '../../../testing/form'
import { renderPiece } from '../../../testing/render'
import { http, server } from '../../../testing/server'
import { aTerritory } from '../../../testing/territory'
import { FactValue } from '../../../ui/facts/FactValue'
import { FieldInput } from './FieldInput'

const field = aField('birthplace', '出生地', { type: 'PLACE' })
const notes = { faults: ['该行政区划已撤销，请改选“内蒙古自治区呼伦贝尔市海拉尔区”。'], warnings: [], returned: [] }
const kept: unknown[] = []

function Asked({ before }: { before?: unknown }) {
  const [value, setValue] = useState(before)
  const change = (changed: unknown) => {
    kept.push(changed)
    setValue(changed)
  }
  return <FieldInput id="place" field={field} notes={notes} value={value} mask={null} onChange={change} />
}

beforeEach(() => {
  kept.length = 0
  server.use(
    http.get('/api/territories', ({ response }) =>
      response(200).json({ items: [aTerritory('530114', '呈贡区', { fullName: '云南省昆明市呈贡区' })], next: null }),
    ),
  )
})

test('a place is a territory and what is said besides', async () => {
  renderPiece(<Asked />)
  await userEvent.click(screen.getByRole('button', { name: '出生地 选择地区' }))
  await userEvent.click(await screen.findByRole('button', { name: '呈贡区' }))
  await userEvent.type(screen.getByLabelText('出生地的补充说明'), '斗')
  expect(kept).toEqual([
    { code: '530114', name: '云南省昆明市呈贡区' },
    { code: '530114', name: '云南省昆明市呈贡区', detail: '斗' },
  ])
})

test('it keeps the name of its time, and is nothing once it is empty', async () => {
  renderPiece(<Asked before={{ code: '152101', name: '内蒙古自治区呼伦贝尔盟海拉尔市' }} />)
  expect(screen.getByRole('button', { name: '出生地 内蒙古自治区呼伦贝尔盟海拉尔市' })).toHaveAccessibleDescription(
    /请改选“内蒙古自治区呼伦贝尔市海拉尔区”/,
  )
  await userEvent.click(screen.getByRole('button', { name: '清除出生地' }))
  expect(kept).toEqual([undefined])
})

test('it is read in words', () => {
  const place = { code: '152101', name: '内蒙古自治区呼伦贝尔盟海拉尔市', detail: '胜利街' }
  renderPiece(<FactValue field={field} value={place} names={(_, code) => code} />)
  expect(screen.getByText('内蒙古自治区呼伦贝尔盟海拉尔市 胜利街')).toBeInTheDocument()
})
