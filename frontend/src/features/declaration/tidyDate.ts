const SPELLINGS = [
  /^(\d{4})[-./年](\d{1,2})月?$/,
  /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/,
  /^(\d{4})(\d{2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/** A month or day as people write it (1986.3, 198603, 1986年3月1日) as `1986-03` or `1986-03-01`; else unchanged. */
export function tidyDate(written: string): string {
  const text = written.normalize('NFKC').replace(/\s/g, '')
  for (const spelling of SPELLINGS) {
    const parts = spelling.exec(text)
    if (parts)
      return parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
  }
  return written
}
