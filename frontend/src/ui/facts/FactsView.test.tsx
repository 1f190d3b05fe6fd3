import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aForm, codeTables } from '../../testing/form'
import { renderPiece } from '../../testing/render'
import { server } from '../../testing/server'
import { documentOf, pointerOf } from './document'
import { FactsView } from './FactsView'
import { useCodeNames } from './useCodeNames'

const phone = vi.hoisted(() => ({ narrow: false }))
vi.mock('../useIsPhone', () => ({ useIsPhone: () => phone.narrow }))
afterEach(() => {
  phone.narrow = false
})
beforeEach(() => server.use(codeTables))

const form = aForm()
const document = documentOf({
  claims: [{ category: 'professional', tier: 'senior' }],
  identity: { name: '苏日娜', sex: '2' },
  post: { position: '教师', flexiblyIntroduced: false },
  titles: [{ field: '语文', obtainedOn: '2018-06' }],
})

function Shown() {
  const names = useCodeNames(form)
  return (
    <FactsView
      form={form}
      document={document}
      names={names}
      masks={{ ID_NUMBER: '152***********4' }}
      wrap={(place, value) => <span data-testid={pointerOf(place)}>{value}</span>}
    />
  )
}

test('codes, flags, masks and what is absent are said in words', async () => {
  renderPiece(<Shown />)
  expect(await screen.findByText('专业技术人才')).toBeInTheDocument()
  expect(screen.getByTestId('/identity/sex')).toHaveTextContent('女性')
  expect(screen.getByTestId('/identity/idNumber')).toHaveTextContent('152***********4')
  expect(screen.getByTestId('/identity/phone')).toHaveTextContent('—')
  expect(screen.getByTestId('/post/flexiblyIntroduced')).toHaveTextContent('否')
  expect(screen.getByRole('region', { name: '能力说明' })).toHaveTextContent('无')
})

test('rows are a table on a desk, and stand by themselves on a phone', async () => {
  const { unmount } = renderPiece(<Shown />)
  expect(within(screen.getByRole('table', { name: '专业技术职称' })).getByText('2018-06')).toBeInTheDocument()
  unmount()
  phone.narrow = true
  renderPiece(<Shown />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.getByTestId('/titles/0/obtainedOn')).toHaveTextContent('2018-06')
})

test('a table without room for its words gives way to its rows, one below the other', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(640)
  renderPiece(<Shown />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.getByTestId('/titles/0/obtainedOn')).toHaveTextContent('2018-06')
})

test('a section that is asked only of others is left out', () => {
  renderPiece(
    <FactsView form={form} document={documentOf({ claims: [{ category: 'skilled' }] })} names={(_, code) => code} />,
  )
  expect(screen.queryByText('专业技术职称')).not.toBeInTheDocument()
})
