/** `./en/home.json` holds the namespace `home`. */
export function namespacesOf(files: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]))
}
