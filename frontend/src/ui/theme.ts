import type { ThemeConfig } from 'antd'

/** Greys darker than the library's own, which fall short of a contrast of 4.5:1 on white and on the page's grey. */
const colours = {
  colorPrimary: '#0958d9',
  colorInfo: '#0958d9',
  colorLink: '#0958d9',
  colorSuccess: '#237804',
  colorWarning: '#ad4e00',
  colorError: '#cf1322',
  colorText: '#1f1f1f',
  colorTextSecondary: '#434343',
  colorTextTertiary: '#595959',
  colorTextDescription: '#595959',
  colorTextPlaceholder: '#6b6b6b',
  // Grounds made of the dark signal colours would be muddy.
  colorSuccessBg: '#f6ffed',
  colorSuccessBorder: '#95de64',
  colorWarningBg: '#fffbe6',
  colorWarningBorder: '#ffd666',
  colorErrorBg: '#fff1f0',
  colorErrorBorder: '#ffa39e',
  colorBgLayout: '#f5f7fa',
}

/** Readers whom movement makes dizzy have said so to their system (WCAG 2.3.3). */
export const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The look of the whole page: `large` is for readers who need 20 px letters and 60 px targets. */
export function themeOf(large: boolean): ThemeConfig {
  return {
    // The class on the html element: our own stylesheets read the same values.
    cssVar: { key: 'talentbase' },
    token: {
      ...colours,
      motion: !still,
      fontFamily: "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
      fontSize: large ? 20 : 16,
      controlHeight: large ? 60 : 44,
      controlHeightSM: large ? 48 : 36,
      borderRadius: 6,
    },
    components: {
      Table: { cellPaddingBlock: large ? 14 : 9, cellPaddingInline: 12 },
    },
  }
}
