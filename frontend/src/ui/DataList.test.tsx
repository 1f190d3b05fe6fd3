import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { unreachable } from '../api/problem'
import { renderPiece } from '../testing/render'
import { type Column, DataList } from './DataList'

type Row = { id: string; name: string; title: string }

const phone = vi.hoisted(() => ({ narrow: false }))
vi.mock('./useIsPhone', () => ({ useIsPhone: () => phone.narrow }))
afterEach(() => {
  phone.narrow = false
})

const rows: Row[] = [
  { id: '1', name: '苏日娜', title: '工程师' },
  { id: '2', name: '王磊', title: '高级工程师' },
]
const columns: [Column<Row>, Column<Row>] = [
  { key: 'name', title: '姓名', render: (row) => row.name },
  { key: 'title', title: '职称', render: (row) => row.title },
]
const list = {
  label: '人才',
  columns,
  items: rows,
  keyOf: (row: Row) => row.id,
  linkOf: (row: Row) => `/talents/${row.id}`,
}

test('on a desk it is a table whose first column leads to the record', () => {
  renderPiece(<DataList {...list} />)
  expect(screen.getByRole('columnheader', { name: '职称' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '苏日娜' })).toHaveAttribute('href', '/talents/1')
})

test('on a phone it is cards with the same facts', () => {
  phone.narrow = true
  renderPiece(<DataList {...list} />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const [, second] = within(screen.getByRole('list', { name: '人才' })).getAllByRole('listitem')
  expect(second).toHaveTextContent('王磊职称高级工程师')
})

test('more that did not come says why, and can be asked for again', async () => {
  const load = vi.fn()
  renderPiece(<DataList {...list} more={{ load, loading: false, error: unreachable() }} />)
  expect(screen.getByRole('alert')).toHaveTextContent('连接不上服务器')
  await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
  expect(load).toHaveBeenCalledOnce()
})

test('more comes when asked for', async () => {
  const load = vi.fn()
  renderPiece(<DataList {...list} more={{ load, loading: false }} />)
  await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
  expect(load).toHaveBeenCalledOnce()
})
