import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import type { Among, TerritoryName } from '../../api/generated/schema'
import { renderPiece } from '../../testing/render'
import { http, problem, server } from '../../testing/server'
import { aTerritory } from '../../testing/territory'
import { TerritoryPicker } from './TerritoryPicker'

const JILIN = { code: '220000', name: '吉林省', fullName: '吉林省' }
const CHANGCHUN = { code: '220100', name: '长春市', fullName: '吉林省长春市' }
const BEIJING = { code: '110000', name: '北京市', fullName: '北京市' }

const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get('/api/territories', ({ query, request, response }) => {
      asked.push(decodeURIComponent(new URL(request.url).search))
      const page = (items: ReturnType<typeof aTerritory>[], next: string | null = null) =>
        response(200).json({ items, next })
      if (query.get('text') === 'cyq') {
        return query.get('cursor')
          ? page([aTerritory('220104', '朝阳区', { around: [JILIN, CHANGCHUN] })])
          : page([aTerritory('110105', '朝阳区', { around: [BEIJING] })], 'more')
      }
      if (query.get('text') === '海拉尔市') {
        return query.get('among') === 'ever'
          ? page([
              aTerritory('152101', '海拉尔市', {
                abolished: true,
                lastListed: '2019-10-31',
                successors: [{ code: '150702', name: '海拉尔区', fullName: '内蒙古自治区呼伦贝尔市海拉尔区' }],
              }),
            ])
          : page([])
      }
      if (query.get('parent') === 'none') {
        return page([aTerritory('220000', '吉林省', { level: 'regional', divided: true })])
      }
      if (query.get('parent') === '220000') {
        return page([aTerritory('220100', '长春市', { level: 'league', around: [JILIN], divided: true })])
      }
      return page([aTerritory('220104', '朝阳区', { around: [JILIN, CHANGCHUN] })])
    }),
  )
})

function Asked({ among = 'in-force' }: { among?: Among }) {
  const [chosen, choose] = useState<TerritoryName>()
  return (
    <>
      <span id="label">籍贯</span>
      <TerritoryPicker
        id="place"
        label="籍贯"
        labelledBy="label"
        chosen={chosen?.fullName}
        placeholder="选择地区"
        among={among}
        change={choose}
      />
      <output>{chosen?.code}</output>
    </>
  )
}

async function opened(among?: Among) {
  renderPiece(<Asked among={among} />)
  await userEvent.click(screen.getByRole('button', { name: '籍贯 选择地区' }))
  return within(await screen.findByRole('dialog', { name: '选择籍贯' }))
}

const type = (text: string) => userEvent.type(screen.getByRole('searchbox'), text)

test('those of one name are told apart by those around them, page by page', async () => {
  const dialog = await opened()
  await type('cyq')
  await dialog.findByRole('button', { name: '朝阳区 北京市' })
  expect(dialog.queryByText('吉林省长春市')).not.toBeInTheDocument()
  await userEvent.click(dialog.getByRole('button', { name: '加载更多' }))
  await userEvent.click(await dialog.findByRole('button', { name: '朝阳区 吉林省长春市' }))
  expect(screen.getByRole('button', { name: '籍贯 吉林省长春市朝阳区' })).toBeInTheDocument()
  expect(screen.getByText('220104')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('one walks down level by level, and back', async () => {
  const dialog = await opened()
  await userEvent.click(await dialog.findByRole('button', { name: '吉林省的下级' }))
  await userEvent.click(await dialog.findByRole('button', { name: '长春市的下级' }))
  await dialog.findByRole('button', { name: '朝阳区' })
  expect(dialog.getByRole('button', { name: '选定长春市' })).toHaveFocus()
  expect(dialog.getByText('长春市', { selector: '[aria-current]' })).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('button', { name: '吉林省' }))
  await userEvent.click(await dialog.findByRole('button', { name: '选定吉林省' }))
  expect(screen.getByText('220000')).toBeInTheDocument()
})

test('the keyboard alone does', async () => {
  const dialog = await opened()
  await type('cyq')
  await dialog.findByRole('button', { name: '朝阳区 北京市' })
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowDown}{Enter}')
  expect(screen.getByText('110105')).toBeInTheDocument()
  const field = screen.getByRole('button', { name: '籍贯 北京市朝阳区' })
  expect(field).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(field).toHaveFocus())
})

test('what is no more is found when asked for, and leads to what followed', async () => {
  const dialog = await opened()
  await type('海拉尔市')
  expect(await dialog.findByText(/没有找到.*也查已撤销的区划/)).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('checkbox', { name: '也查已撤销的区划' }))
  expect(await dialog.findByText(/已撤销（2019-10-31时仍在用）/)).toBeInTheDocument()
  expect(dialog.queryByRole('button', { name: /^海拉尔市/ })).not.toBeInTheDocument()
  await userEvent.click(dialog.getByRole('button', { name: '现为内蒙古自治区呼伦贝尔市海拉尔区，选定' }))
  expect(screen.getByText('150702')).toBeInTheDocument()
})

test('a choice is taken back', async () => {
  const dialog = await opened()
  await userEvent.click(await dialog.findByRole('button', { name: '吉林省' }))
  await userEvent.click(screen.getByRole('button', { name: '清除籍贯' }))
  expect(screen.getByRole('button', { name: '籍贯 选择地区' })).toHaveFocus()
})

test('only the governed are asked for where only they are meant', async () => {
  const dialog = await opened('governed')
  await dialog.findByRole('button', { name: '吉林省' })
  expect(asked).toEqual(['?parent=none&among=governed'])
  expect(dialog.queryByRole('checkbox')).not.toBeInTheDocument()
})

test('what did not come is asked for again', async () => {
  server.use(
    http.get('/api/territories', ({ response }) =>
      response.untyped(problem(503, 'dependency-unavailable', '暂时不可用')),
    ),
  )
  const dialog = await opened()
  expect(await dialog.findByRole('button', { name: '重试' })).toBeInTheDocument()
})
