import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ApiProblem, unreachable } from '../api/problem'
import { renderPiece } from '../testing/render'
import { Empty } from './Empty'
import { Failed } from './Failed'
import { Loading } from './Loading'
import { ProblemAlert } from './ProblemAlert'
import { StatusTag } from './StatusTag'

const faults = [
  { pointer: '/a', code: 'one', message: '姓名不能为空' },
  { pointer: '/b', code: 'two', message: '出生日期不能晚于今天' },
]

test('loading says so to those who cannot see the grey lines', () => {
  renderPiece(<Loading />)
  expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument()
})

test('an empty place says what to do next', () => {
  renderPiece(
    <Empty title="还没有申报" action={<button type="button">新建申报</button>}>
      填写采集表后提交。
    </Empty>,
  )
  expect(screen.getByRole('heading', { name: '还没有申报' })).toBeInTheDocument()
  expect(screen.getByText('填写采集表后提交。')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '新建申报' })).toBeInTheDocument()
})

test('what failed can be tried again, and names its request when the server is at fault', async () => {
  const retry = vi.fn()
  renderPiece(<Failed error={new ApiProblem(500, 'internal', '系统出错', [], 'trace-1')} retry={retry} />)
  expect(screen.getByRole('alert')).toHaveTextContent('系统出错')
  expect(screen.getByRole('alert')).toHaveTextContent('trace-1')
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('a refusal is explained in the server’s words and offers no retry', () => {
  renderPiece(
    <Failed
      error={new ApiProblem(403, 'forbidden', '无权查看', [{ code: 'x', message: '不是本单位人员' }])}
      retry={vi.fn()}
    />,
  )
  expect(screen.getByRole('heading', { name: '您没有办理此事的权限' })).toBeInTheDocument()
  expect(screen.getByText('不是本单位人员')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test.each([
  ['no answer', unreachable(), '连接不上服务器'],
  ['no explanation', new ApiProblem(502, 'unexplained', ''), '服务暂时不可用'],
  ['a fault of the page', new Error('x is undefined'), '页面出错了'],
])('%s is said in words of our own, never in a code', (_, error, words) => {
  renderPiece(<Failed error={error} />)
  expect(screen.getByRole('heading', { name: words })).toBeInTheDocument()
})

test('an act that was refused shows one line per fault', () => {
  renderPiece(<ProblemAlert error={new ApiProblem(422, 'validation-failed', '填写有误', faults)} />)
  expect(screen.getByRole('alert')).toHaveTextContent('填写有误')
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '姓名不能为空',
    '出生日期不能晚于今天',
  ])
})

test('no error, no alert', () => {
  renderPiece(<ProblemAlert error={null} />)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a status has a word and a shape', () => {
  renderPiece(<StatusTag kind="good">已入库</StatusTag>)
  expect(screen.getByText('已入库')).toBeInTheDocument()
  expect(screen.getByText('已入库').closest('.ant-tag')?.querySelector('svg')).toBeInTheDocument()
})
