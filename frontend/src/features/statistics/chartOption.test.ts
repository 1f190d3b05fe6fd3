import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { expect, test } from 'vitest'
import { chartOption, looksOf } from './chartOption'
import { columnKey, type Pivot } from './pivot'

use([AriaComponent, BarChart, GridComponent, SVGRenderer, TooltipComponent])

const columns = ['junior', 'middle', 'senior'].map((tier) => ({ category: 'professional', tier }))
const counts = new Map(columns.map((column) => [columnKey(column), 3]))
const pivot = { columns, rows: [{ code: '150100', name: '呼和浩特市', counts, total: 9 }] } as unknown as Pivot

test('the library draws each part in the colour that the legend shows', () => {
  const words = { label: '统计图', columnName: String, fontSize: 16, fontFamily: 'sans-serif' }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 200 })
  chart.setOption(chartOption(pivot, words))
  const drawn = chart.renderToSVGString()
  chart.dispose()
  const looks = looksOf(pivot)
  expect(looks).toHaveLength(3)
  for (const { backgroundColor } of looks) expect(drawn).toContain(`fill="${backgroundColor}"`)
  expect(drawn.match(/<pattern/g)?.length).toBe(looks.filter(({ backgroundImage }) => backgroundImage).length)
})
