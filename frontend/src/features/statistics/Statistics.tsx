import { useQuery } from '@tanstack/react-query'
import { Radio, theme } from 'antd'
import { lazy, Suspense, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { codeTableQuery } from '../../api/codeTables'
import type { Cell } from '../../api/generated/schema'
import { governedTerritories } from '../../api/territories'
import { useReader } from '../../session/me'
import { maySearch } from '../../session/needs'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { CodeChoice } from '../../ui/facts/CodeChoice'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { chartOption, looksOf, MOST_BARS } from './chartOption'
import { PivotTable } from './PivotTable'
import { type Column, type Cut, type Orders, type Pivot, pivotOf, type Territory } from './pivot'
import styles from './statistics.module.css'
import { useCut } from './useCut'

const Chart = lazy(() => import('./Chart').then((file) => ({ default: file.Chart })))

const TABLES = ['category', 'tier']

/** The page of the cross-tab. */
export function Statistics() {
  const { t } = useTranslation('statistics')
  const figures = api.useQuery('get', '/api/statistics/talents')
  const territories = useQuery(governedTerritories)
  const failed = [figures, territories].find(({ isError }) => isError)
  return (
    <PageFrame title={t('title')} note={t('note')}>
      {figures.data && territories.data && <Figures cells={figures.data.cells} territories={territories.data} />}
      {!(figures.data && territories.data) && !failed && <Loading lines={10} />}
      {!(figures.data && territories.data) && failed && (
        <Failed error={failed.error} retry={() => void Promise.all([figures.refetch(), territories.refetch()])} />
      )}
    </PageFrame>
  )
}

function Figures({ cells, territories }: { cells: readonly Cell[]; territories: readonly Territory[] }) {
  const { t } = useTranslation('statistics')
  const reader = useReader()
  const { cut, wide, set, linkTo } = useCut()
  const names = useCodeNames(undefined, TABLES)
  const orders: Orders = { category: useCodes('category'), tier: useCodes('tier') }
  const pivot = pivotOf(cells, cut, territories, orders)
  if (cells.length === 0) return <Empty title={t('none.title')}>{t('none.explain')}</Empty>
  return (
    <>
      <div className={styles.filters}>
        <CodeFilter
          table="category"
          label={t('category')}
          value={cut.category}
          change={(category) => set({ category })}
        />
        <CodeFilter table="tier" label={t('tier')} value={cut.tier} change={(tier) => set({ tier })} />
        {wide && (
          <Radio.Group
            aria-label={t('by.label')}
            optionType="button"
            value={cut.by}
            onChange={({ target }) => set({ by: target.value as string, territory: undefined })}
            options={[
              { value: 'league', label: t('by.league') },
              { value: 'county', label: t('by.county') },
            ]}
          />
        )}
        {cut.territory && (
          <p className={styles.inside}>
            {t('only', { territory: territories.find(({ code }) => code === cut.territory)?.name ?? cut.territory })}{' '}
            <Onward to={linkTo({ territory: undefined, by: undefined })}>{t('all')}</Onward>
          </p>
        )}
      </div>
      {pivot.rows.length === 0 ? (
        <Empty title={t('noneCut.title')} action={<Onward to="/statistics">{t('all')}</Onward>}>
          {t('noneCut.explain')}
        </Empty>
      ) : (
        <>
          <Panel title={t('chart')}>
            <Picture pivot={pivot} columnName={(column) => columnName(column, names, t('noTier'))} />
          </Panel>
          <Panel title={t('table')}>
            <PivotTable
              pivot={pivot}
              names={names}
              people={(of) => (maySearch(reader) ? peopleLink(cut, of) : undefined)}
              into={cut.by === 'league' ? (territory) => linkTo({ territory, by: 'county' }) : undefined}
            />
            <p className={styles.quiet}>{t('counting')}</p>
          </Panel>
        </>
      )}
    </>
  )
}

function columnName({ category, tier }: Column, names: (table: string, code: string) => string, noTier: string) {
  return `${names('category', category)} ${tier ? names('tier', tier) : noTier}`
}

/** The people behind a number, by the codes that it counts. */
function peopleLink(cut: Cut, { column, territory }: { column?: Column; territory?: string }): string {
  const wanted = {
    category: column?.category ?? cut.category,
    tier: column?.tier ?? cut.tier,
    territory: territory ?? cut.territory,
  }
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `/talents?${new URLSearchParams(given)}`
}

function Picture({ pivot, columnName }: { pivot: Pivot; columnName: (column: Column) => string }) {
  const { t } = useTranslation('statistics')
  const { token } = theme.useToken()
  const bars = Math.min(pivot.rows.length, MOST_BARS)
  const spelled = pivot.columns.map(columnName)
  const option = useMemo(
    () =>
      chartOption(pivot, {
        label: t('chartLabel'),
        columnName: (index) => spelled[index] ?? '',
        fontSize: token.fontSize - 2,
        fontFamily: token.fontFamily,
      }),
    [pivot, spelled, token.fontSize, token.fontFamily, t],
  )
  const height = 48 + bars * (token.fontSize + 24)
  return (
    <>
      {/* What it says to those who see the chart, the table says to everybody. */}
      <ul className={styles.legend} aria-hidden>
        {looksOf(pivot).map((look, index) => (
          <li key={spelled[index]}>
            <span className={styles.swatch} style={look} />
            {spelled[index]}
          </li>
        ))}
      </ul>
      <Suspense fallback={<Loading lines={bars} />}>
        <Chart option={option} height={height} label={t('chartLabel')} />
      </Suspense>
      {pivot.rows.length > bars && <p className={styles.quiet}>{t('longest', { count: bars })}</p>}
    </>
  )
}

type FilterProps = { table: string; label: string; value?: string; change: (code: string | undefined) => void }

function CodeFilter({ label, ...choice }: FilterProps) {
  const { t } = useTranslation('statistics')
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <CodeChoice {...choice} id={id} placeholder={t('every')} />
    </div>
  )
}

const NONE: readonly string[] = []

function useCodes(table: string): readonly string[] {
  const { data } = useQuery(codeTableQuery(table))
  return data?.map(({ code }) => code) ?? NONE
}
