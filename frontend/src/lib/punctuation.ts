const MARKS = {
  'zh-CN': { list: '、', clause: '；', colon: '：' },
  en: { list: ', ', clause: '; ', colon: ': ' },
}

/** The marks between words in the language of the page. */
export function marks(): (typeof MARKS)['en'] {
  return document.documentElement.lang === 'en' ? MARKS.en : MARKS['zh-CN']
}
