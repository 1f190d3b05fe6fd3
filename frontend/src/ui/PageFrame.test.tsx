import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPiece } from '../testing/render'
import { PageFrame } from './PageFrame'
import { ReaderName } from './ReaderName'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  // The library draws the watermark on a canvas, which this environment does not have.
  Watermark: ({ content, children }: { content: string[]; children: React.ReactNode }) => (
    <div data-testid="watermark" data-content={content.join('|')}>
      {children}
    </div>
  ),
}))

test('the title heads the page and names the window', () => {
  renderPiece(<PageFrame title="人才查询">内容</PageFrame>)
  expect(screen.getByRole('heading', { level: 1, name: '人才查询' })).toBeInTheDocument()
  expect(document.title).toBe('人才查询 · 人才信息库')
  expect(screen.queryByTestId('watermark')).not.toBeInTheDocument()
})

test('personal data lies under the reader’s name and the time', () => {
  renderPiece(
    <ReaderName value="张敏">
      <PageFrame title="人才" personal>
        内容
      </PageFrame>
    </ReaderName>,
  )
  expect(screen.getByTestId('watermark').dataset.content).toMatch(/^张敏\|\d{4}-\d\d-\d\d \d\d:\d\d$/)
})
