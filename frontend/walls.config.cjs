// The walls of the house, computed from its folders: each floor may use only those below it, no feature another.
const { readdirSync } = require('node:fs')
const { join } = require('node:path')

const floors = ['lib', 'api', 'ui', 'session', 'features', 'app']
/** Beside the floors: texts, which only the app loads, and what tests share. */
const beside = ['locales', 'testing']

const TEST = '\\.test\\.tsx?$'
const root = process.env.WALLS_ROOT ?? __dirname

const unknown = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => !entry.isDirectory() || ![...floors, ...beside].includes(entry.name))
  .map((entry) => entry.name)
if (unknown.length > 0) throw new Error(`No place in the house for src/${unknown.join(', src/')}`)

const upwards = floors.slice(0, -1).map((floor, level) => ({
  name: `${floor}-below`,
  comment: `${floor} may use ${['itself', ...floors.slice(0, level)].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${floor}/`, pathNot: TEST },
  to: { path: `^src/(${floors.slice(level + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'feature-to-feature',
      comment: 'A page of src/app puts features together; they do not know each other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'texts-by-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(app|locales|testing)/', TEST] },
      to: { path: '^src/locales/' },
    },
    {
      name: 'testing-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/testing/', TEST] },
      to: { path: '^src/testing/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    baseDir: root,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
