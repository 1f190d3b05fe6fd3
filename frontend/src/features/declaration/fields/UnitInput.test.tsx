import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { aField } from '../../../testing/form'
import { renderPiece } from '../../../testing/render'
import { http, problem, server } from '../../../testing/server'
import { FactValue } from '../../../ui/facts/FactValue'
import { UnitInput } from './UnitInput'

const field = aField('unit', '引进单位', { type: 'UNIT', required: true })
const notes = { faults: [], warnings: [], returned: [] }

function Asked({ before }: { before?: string }) {
  const [value, setValue] = useState(before)
  return (
    <>
      <UnitInput id="unit" field={field} notes={notes} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

beforeEach(() =>
  server.use(
    http.get('/api/units', ({ query, response }) =>
      response(200).json({
        items: query.get('text') === 'cg' ? [{ id: 'u1', name: '呈贡区第一小学', territoryName: '呈贡区' }] : [],
        next: null,
      }),
    ),
    http.get('/api/units/{id}', ({ response }) =>
      response(200).json({ id: 'u1', name: '呈贡区第一小学', territoryName: '呈贡区' }),
    ),
  ),
)

test('a unit is found by a few letters, and kept by its id', async () => {
  renderPiece(<Asked />)
  await userEvent.type(screen.getByLabelText(/引进单位/), 'cg')
  await userEvent.click(await screen.findByTitle('呈贡区第一小学 · 呈贡区'))
  expect(screen.getByRole('status')).toHaveTextContent('u1')
})

test('what was chosen before is shown by its name', async () => {
  renderPiece(<Asked before="u1" />)
  expect(await screen.findByTitle('呈贡区第一小学')).toBeInTheDocument()
})

test('what is not found says so, and what failed is asked for again', async () => {
  renderPiece(<Asked />)
  await userEvent.type(screen.getByLabelText(/引进单位/), 'xx')
  expect(await screen.findByText('没有找到。请换几个字再试，或联系单位确认其是否已在系统登记。')).toBeInTheDocument()
  server.use(
    http.get('/api/units', ({ response }) => response.untyped(problem(503, 'dependency-unavailable', '暂时不可用'))),
  )
  await userEvent.type(screen.getByLabelText(/引进单位/), 'y')
  expect(await screen.findByRole('button', { name: /重试|重新/ })).toBeInTheDocument()
})

test('a stored unit is read by its name', async () => {
  renderPiece(<FactValue field={field} value="u1" names={(_, code) => code} />)
  expect(await screen.findByText('呈贡区第一小学')).toBeInTheDocument()
})
