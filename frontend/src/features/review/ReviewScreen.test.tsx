import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { DeclarationDetail } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { aDeclaration, aWaiting, surroundings, waitingAre } from '../../testing/declaration'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

const ID = aDeclaration().id
const sent: { act: string; version: string | null; body: unknown }[] = []

/** The server holds one declaration; every act answers with what it became. */
function held(first: DeclarationDetail, after: Partial<DeclarationDetail> = {}) {
  let now = first
  server.use(
    http.get('/api/declarations/{id}', ({ params, response }) =>
      params.id === 'waiting' ? undefined : response(200).json(now),
    ),
    ...(['claim', 'release', 'approve', 'return', 'reject', 'admit'] as const).map((act) =>
      http.post(`/api/declarations/{id}/${act}`, async ({ request, response }) => {
        const text = await request.text()
        sent.push({ act, version: request.headers.get('If-Match'), body: text ? JSON.parse(text) : undefined })
        now = { ...now, version: now.version + 1, ...after }
        return response(200).json(now)
      }),
    ),
  )
}

const decided: Partial<DeclarationDetail> = { state: 'admitted', step: null, claimedByMe: false, permittedActions: [] }

beforeEach(() => {
  sent.length = 0
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    ...surroundings,
    ...waitingAre(
      aWaiting(),
      aWaiting({ id: 'next-one', personName: '王磊', submittedAt: '2026-11-09T09:00:00+08:00' }),
    ),
  )
})

async function opened() {
  renderAt(`/review/${ID}`)
  return screen.findByText('苏日娜', { selector: 'h2' })
}

/** The page is large: looking things up by their role, and acting as a person does in every detail, would take long. */
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const press = (keys: string) => user.keyboard(keys)
const click = (element: HTMLElement | null | undefined) => fireEvent.click(element as HTMLElement)
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const inBar = (name: string) => within(screen.getByRole('toolbar')).queryByText(name)
const inDialog = async (name: string) =>
  within(await screen.findByRole('dialog')).getByText(name, { selector: 'button *' })

test('facts and criteria stand side by side, the claimed tier first', async () => {
  held(aDeclaration())
  await opened()
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
  const choices = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
  expect(choices[0]).toContain('四(二)1(3)')
  expect(choices).toHaveLength(4)
})

test('what the server doubts stands beside the fact', async () => {
  const explained = { pointer: '/identity/sex', code: 'sex-explained', message: '性别与身份证号码不一致，已填写说明' }
  held(aDeclaration({ warnings: [explained] }))
  await opened()
  const doubt = await screen.findByText('性别与身份证号码不一致，已填写说明')
  expect(doubt.closest('[data-fact]')).toHaveTextContent(/^女性/)
})

test('buttons are those that the server permits', async () => {
  held(aDeclaration({ step: 'unit', permittedActions: ['claim', 'release', 'approve', 'return', 'reject'] }))
  await opened()
  expect(inBar('同意上报')).toBeInTheDocument()
  expect(inBar('入库')).not.toBeInTheDocument()
  expect(inBar('领取审核')).not.toBeInTheDocument()
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
})

test('what a colleague has can be read, and says why nothing can be done', async () => {
  const reviewRefusal = { code: 'claimed-by-another', message: '已由同事领取，请办理其他申报。' }
  held(aDeclaration({ claimedByMe: false, claimedByAnother: true, permittedActions: [], reviewRefusal }))
  await opened()
  expect(screen.getByText(reviewRefusal.message)).toBeInTheDocument()
  expect(await screen.findByText('下一份')).toBeInTheDocument()
  expect(inBar('退回更正')).not.toBeInTheDocument()
})

test('taking up is a visible button, and sends the version that was read', async () => {
  held(aDeclaration({ claimedByMe: false, permittedActions: ['claim'] }), {
    claimedByMe: true,
    permittedActions: ['claim', 'admit', 'return', 'release', 'reject'],
  })
  await opened()
  click(inBar('领取审核'))
  expect(await screen.findByText('入库')).toBeInTheDocument()
  expect(sent).toEqual([{ act: 'claim', version: '"7"', body: undefined }])
})

test('the first one opens at once, taken up', async () => {
  held(aDeclaration({ claimedByMe: false, permittedActions: ['claim'] }), {
    claimedByMe: true,
    permittedActions: ['claim', 'admit'],
  })
  renderAt('/review')
  click(await screen.findByText('从第一份开始审核'))
  expect(await screen.findByText('入库')).toBeInTheDocument()
  expect(sent.map(({ act }) => act)).toEqual(['claim'])
})

test('admission names the clause, and asks once more before it is sent', async () => {
  held(aDeclaration(), { ...decided, talentId: 'talent-1' })
  await opened()
  click(screen.getByText(/取得副高以上/))
  await press('a')
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('专业技术人才 高级依据 四(二)1(3)')
  click(await inDialog('确认入库'))
  expect(await screen.findByText('苏日娜已入库', { selector: 'h2' })).toBeInTheDocument()
  expect(screen.getByText('查看入库记录')).toHaveAttribute('href', '/talents/talent-1')
  expect(sent).toEqual([
    {
      act: 'admit',
      version: '"7"',
      body: {
        decisions: [{ category: 'professional', clauseId: 'professional-senior-title', tier: null, ground: null }],
      },
    },
  ])
})

test('admission says what is lacking before anything is sent', async () => {
  held(aDeclaration())
  await opened()
  await press('a')
  expect(await screen.findByText('请选择符合的条款，或选择“不认定此类别”。')).toBeInTheDocument()
  click(screen.getByText(/没有专业技术职称证书/))
  expect(screen.getByText('此条款没有规定层级，请选择认定的层级。')).toBeInTheDocument()
  expect(screen.getByLabelText('认定理由')).toBeInTheDocument()
  click(screen.getByText('不认定此类别'))
  click(inBar('入库'))
  expect(screen.getByText('请写明理由。')).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(sent).toEqual([])
})

test('by keys: R ticks what goes back, with a reason each', async () => {
  held(aDeclaration(), { ...decided, state: 'returned' })
  await opened()
  await press('r')
  await press('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toHaveAttribute('data-fact', 'identity//name')
  await press(' ')
  click(screen.getByLabelText('退回：专业技术职称 · 第 1 项 · 取得时间'))
  click(inBar('退回 2 项'))
  expect(await screen.findAllByText('请选择退回原因。')).toHaveLength(2)
  fireEvent.mouseDown(screen.getByLabelText('退回原因：基本信息 · 姓名'))
  click(await screen.findByTitle('填写不完整'))
  fireEvent.mouseDown(screen.getByLabelText('退回原因：专业技术职称 · 第 1 项 · 取得时间'))
  click((await screen.findAllByTitle('其他')).slice(-1)[0])
  click(inBar('退回 2 项'))
  expect(await screen.findByText('原因为“其他”的，请补充说明。')).toBeInTheDocument()
  write('补充说明：专业技术职称 · 第 1 项 · 取得时间', '与证书不符')
  click(inBar('退回 2 项'))
  expect(await screen.findByText('已退回苏日娜的申报', { selector: 'h2' })).toBeInTheDocument()
  expect(sent).toEqual([
    {
      act: 'return',
      version: '"7"',
      body: {
        items: [
          { section: 'identity', row: null, field: 'name', reason: 'incomplete', note: null },
          { section: 'titles', row: 0, field: 'obtainedOn', reason: 'other', note: '与证书不符' },
        ],
        note: null,
      },
    },
  ])
})

test('letters typed into a text are no commands', async () => {
  held(aDeclaration())
  await opened()
  click(screen.getByText('不认定此类别'))
  screen.getByLabelText(/不认定的理由/).focus()
  await press('arn')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.queryByText('退回更正', { selector: 'h2' })).not.toBeInTheDocument()
  expect(screen.getByText('苏日娜', { selector: 'h2' })).toBeInTheDocument()
})

test('rejecting needs a reason', async () => {
  held(aDeclaration(), { ...decided, state: 'rejected' })
  await opened()
  click(inBar('不予入库'))
  click(await inDialog('不予入库'))
  expect(screen.getByText('请写明理由。')).toBeInTheDocument()
  write('不予入库的理由', '人不在本区工作')
  click(await inDialog('不予入库'))
  expect(await screen.findByText('苏日娜的申报不予入库', { selector: 'h2' })).toBeInTheDocument()
  expect(sent[0]).toMatchObject({ act: 'reject', body: { note: '人不在本区工作' } })
})

test('a refusal is shown in the server’s words, keeps what was chosen, and can be read anew', async () => {
  held(aDeclaration({ step: 'unit', permittedActions: ['claim', 'approve', 'return'] }))
  server.use(
    http.post('/api/declarations/{id}/approve', ({ response }) =>
      response.untyped(problem(412, 'version-mismatch', '内容已被他人更改', [{ code: 'x', message: '请重新载入。' }])),
    ),
  )
  await opened()
  await press('a')
  click(await inDialog('同意上报'))
  expect(await screen.findByText('内容已被他人更改')).toBeInTheDocument()
  held(aDeclaration({ version: 8, personName: '苏日娜二', step: 'unit', permittedActions: ['claim', 'approve'] }))
  click(await inDialog('重新载入'))
  expect(await screen.findByText('苏日娜二', { selector: 'h2' })).toBeInTheDocument()
  expect(screen.queryByText('内容已被他人更改')).not.toBeInTheDocument()
})

test('a refused return keeps what was ticked', async () => {
  held(aDeclaration())
  server.use(
    http.post('/api/declarations/{id}/return', ({ response }) =>
      response.untyped(problem(503, 'dependency-unavailable', '服务暂时不可用') as never),
    ),
  )
  await opened()
  await press('r')
  click(screen.getByLabelText('退回：基本信息 · 姓名'))
  fireEvent.mouseDown(screen.getByLabelText('退回原因：基本信息 · 姓名'))
  click(await screen.findByTitle('填写不完整'))
  click(inBar('退回 1 项'))
  expect(await within(screen.getByRole('toolbar')).findByText('服务暂时不可用')).toBeInTheDocument()
  expect(inBar('退回 1 项')).toBeInTheDocument()
})

test('a refused rejection keeps its dialog and the reason, and can be sent again', async () => {
  const reason = '人不在本区工作'
  held(aDeclaration(), { ...decided, state: 'rejected' })
  server.use(
    http.post(
      '/api/declarations/{id}/reject',
      ({ response }) => response.untyped(problem(503, 'dependency-unavailable', '服务暂时不可用') as never),
      { once: true },
    ),
  )
  await opened()
  click(inBar('不予入库'))
  await screen.findByRole('dialog')
  write('不予入库的理由', reason)
  click(await inDialog('不予入库'))
  expect(await within(screen.getByRole('dialog')).findByText('服务暂时不可用')).toBeInTheDocument()
  expect(screen.getByLabelText('不予入库的理由')).toHaveValue(reason)
  click(await inDialog('不予入库'))
  expect(await screen.findByText('苏日娜的申报不予入库', { selector: 'h2' })).toBeInTheDocument()
  expect(sent).toMatchObject([{ act: 'reject', body: { note: reason } }])
})

test('N opens the next that waits', async () => {
  held(aDeclaration())
  await opened()
  await screen.findByText('下一份')
  server.use(
    http.get('/api/declarations/{id}', ({ response }) => response(200).json(aDeclaration({ personName: '王磊' }))),
  )
  await press('n')
  expect(await screen.findByText('王磊', { selector: 'h2' })).toBeInTheDocument()
})

test('what changed since the last submission is marked where it stands, and listed', async () => {
  held(
    aDeclaration({
      differences: [
        { section: 'identity', row: null, field: 'sex', before: '1', after: '2' },
        { section: 'titles', row: null, field: 'field', before: '语文', after: null },
      ],
    }),
  )
  await opened()
  expect(await screen.findByText('原为：男性')).toBeInTheDocument()
  const list = screen.getByText('与上次提交相比有 2 处改动', { selector: 'h2' }).closest('section')
  await waitFor(() => expect(list).toHaveTextContent('专业技术职称 · 职称专业语文 → —'))
})

test('what was done names the office, and no officer', async () => {
  held(aDeclaration())
  await opened()
  const acts = screen.getByText('办理过程', { selector: 'h2' }).closest('section')
  expect(acts).toHaveTextContent('同意上报 昆明精工机械有限公司')
  expect(acts).toHaveTextContent('提交 本人')
})
