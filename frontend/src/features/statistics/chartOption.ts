import type { BarSeriesOption } from 'echarts/charts'
import type { AriaComponentOption, GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { type Column, columnKey, type Pivot } from './pivot'

export type ChartOption = ComposeOption<
  AriaComponentOption | BarSeriesOption | GridComponentOption | TooltipComponentOption
>

/** More bars than this are no picture any more. */
export const MOST_BARS = 20

/** A hue per category, darker for a higher tier. */
const HUES = [
  ['#91caff', '#4096ff', '#0958d9'],
  ['#ffd591', '#fa8c16', '#ad4e00'],
  ['#b7eb8f', '#73d13d', '#237804'],
  ['#d3adf7', '#9254de', '#531dab'],
  ['#87e8de', '#36cfc9', '#08979c'],
]

/** Patterns tell the parts apart without colour: plain, then stripes, in the words of the chart and of a style sheet. */
const STRIPES = [
  undefined,
  [Math.PI / 4, '45deg'],
  [0, '0deg'],
  [-Math.PI / 4, '135deg'],
  [Math.PI / 2, '90deg'],
] as const
const STRIPE = 'rgba(0, 0, 0, 0.25)'

const stripesOf = (part: number) => STRIPES[part % STRIPES.length]

function decalOf(part: number) {
  const stripes = stripesOf(part)
  if (!stripes) return undefined
  return { symbol: 'rect', color: STRIPE, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: stripes[0] }
}

/** How each part of a bar looks, for the legend beside the chart. */
export function looksOf({ columns }: Pivot): { backgroundColor: string; backgroundImage: string | undefined }[] {
  return coloursOf(columns).map((backgroundColor, part) => {
    const stripes = stripesOf(part)
    const drawn = `${STRIPE} 0 2px, transparent 2px 7px`
    return { backgroundColor, backgroundImage: stripes && `repeating-linear-gradient(${stripes[1]}, ${drawn})` }
  })
}

function coloursOf(columns: readonly Column[]): string[] {
  const categories = [...new Set(columns.map(({ category }) => category))]
  return columns.map(({ category, tier }) => {
    const hue = HUES[categories.indexOf(category) % HUES.length] ?? []
    const tiers = columns.filter((column) => column.category === category && column.tier !== null)
    const shade = tier === null ? 1 : tiers.findIndex((column) => column.tier === tier)
    return hue[Math.min(shade, hue.length - 1)] ?? ''
  })
}

type Words = {
  label: string
  columnName: (index: number) => string
  fontSize: number
  fontFamily: string
}

/** Bars per territory, the longest first, stacked by category and tier. */
export function chartOption({ columns, rows }: Pivot, { label, columnName, fontSize, fontFamily }: Words): ChartOption {
  const shown = [...rows].sort((a, b) => b.total - a.total).slice(0, MOST_BARS)
  const textStyle = { fontSize, fontFamily, color: '#1f1f1f' }
  return {
    animation: false,
    // The library would describe it in English of its own.
    aria: { enabled: true, label: { description: label } },
    color: coloursOf(columns),
    textStyle,
    grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
    // Drawn as text: markup with styles of its own is not allowed on this page.
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', textStyle },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { ...textStyle, hideOverlap: true } },
    yAxis: { type: 'category', inverse: true, data: shown.map(({ name }) => name), axisLabel: textStyle },
    series: columns.map((column, index) => ({
      type: 'bar',
      stack: 'all',
      name: columnName(index),
      barMaxWidth: 32,
      itemStyle: { borderColor: '#fff', borderWidth: 1, decal: decalOf(index) },
      data: shown.map(({ counts }) => counts.get(columnKey(column)) ?? 0),
    })),
  }
}
