import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiProblem, unreachable } from '../../api/problem'
import { type Port, SectionSaver } from './sectionSaver'
import type { SectionValue } from './sectionValue'
import type { UnsentSections } from './unsent'

type Sections = Record<string, SectionValue>

const heldOf = (version: number, sections: Sections) => ({ version, section: (name: string) => sections[name] ?? {} })

/** A server that keeps what it is sent, unless a test tells it otherwise. */
function aServer() {
  const state = { version: 3, sections: { post: { position: '教师' } } as Sections }
  const calls: [string, SectionValue, number][] = []
  let kept: UnsentSections = {}
  const port: Port = {
    save: vi.fn(async (name, value, version) => {
      calls.push([name, value, version])
      if (version !== state.version) throw new ApiProblem(412, 'version-mismatch', '')
      state.version += 1
      state.sections = { ...state.sections, [name]: value }
      return { version: state.version, value }
    }),
    load: vi.fn(async () => heldOf(state.version, state.sections)),
    keep: (unsent) => {
      kept = unsent
    },
    secretsOf: (name) => (name === 'identity' ? ['idNumber'] : []),
    idle: vi.fn(),
  }
  return { port, calls, state, kept: () => kept, held: () => heldOf(state.version, state.sections) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('nothing is sent before the hand rests', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '高' })
  await vi.advanceTimersByTimeAsync(700)
  saver.change('post', { position: '高级教师' })
  await vi.advanceTimersByTimeAsync(700)
  expect(calls).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(calls).toEqual([['post', { position: '高级教师' }, 3]])
  expect(saver.snapshot().post?.status).toBe('saved')
})

test('two sections go one after the other, the second with the version that the first made', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院长' })
  saver.change('ability', { statement: '善治' })
  await saver.settle()
  expect(calls.map(([name, , version]) => [name, version])).toEqual([
    ['post', 3],
    ['ability', 4],
  ])
  expect(port.idle).toHaveBeenCalledOnce()
})

test('what is typed while a save is under way is sent after it', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院' })
  saver.flush()
  saver.change('post', { position: '院长' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(calls.map(([, value]) => value)).toEqual([{ position: '院' }, { position: '院长' }])
  expect(saver.snapshot().post).toMatchObject({ value: { position: '院长' }, status: 'saved' })
})

test('a refused section keeps what was typed, and the next one goes on', async () => {
  const { port, held } = aServer()
  vi.mocked(port.save).mockRejectedValueOnce(new ApiProblem(422, 'validation-failed', '填写有误'))
  const saver = new SectionSaver(held(), port)
  saver.change('identity', { name: '王🙂' })
  saver.change('post', { position: '院长' })
  expect(await saver.settle()).toBe(false)
  expect(saver.snapshot().identity).toMatchObject({ status: 'refused', value: { name: '王🙂' } })
  expect(saver.snapshot().post?.status).toBe('saved')
})

test('without a server everything is kept, without the numbers, and sent later', async () => {
  const { port, calls, kept, held } = aServer()
  vi.mocked(port.save).mockRejectedValueOnce(unreachable())
  const saver = new SectionSaver(held(), port)
  saver.change('identity', { name: '王磊', idNumber: '530114199001010011' })
  saver.change('post', { position: '院长' })
  await saver.settle()
  expect(kept()).toEqual({
    identity: { value: { name: '王磊' }, base: {}, withheld: ['idNumber'] },
    post: { value: { position: '院长' }, base: { position: '教师' }, withheld: [] },
  })
  expect(Object.values(saver.snapshot()).map(({ status }) => status)).toEqual(['unsent', 'unsent'])
  await vi.advanceTimersByTimeAsync(15_000)
  expect(calls.map(([name]) => name)).toEqual(['identity', 'post'])
  expect(kept()).toEqual({})
})

test('what a closed browser left is taken up again', async () => {
  const { port, state, held } = aServer()
  const left = { post: { value: { position: '院长' }, base: { position: '教师' }, withheld: [] } }
  const saver = new SectionSaver(held(), port, left)
  expect(saver.snapshot().post).toMatchObject({ status: 'unsent', value: { position: '院长' } })
  await saver.settle()
  expect(state.sections.post).toEqual({ position: '院长' })
})

test('what both editors changed waits for a choice; what the other left alone is sent on', async () => {
  const { port, state, held } = aServer()
  const saver = new SectionSaver(held(), port)
  state.version = 9
  state.sections = { post: { position: '所长' } }
  saver.change('post', { position: '院长' })
  saver.change('ability', { statement: '善治' })
  expect(await saver.settle()).toBe(false)
  expect(saver.snapshot().post).toMatchObject({
    status: 'conflict',
    value: { position: '院长' },
    theirs: { position: '所长' },
  })
  expect(state.sections).toEqual({ post: { position: '所长' }, ability: { statement: '善治' } })

  saver.keepMine('post')
  await saver.settle()
  expect(state.sections.post).toEqual({ position: '院长' })
})

test('theirs can be taken instead', async () => {
  const { port, state, held } = aServer()
  const saver = new SectionSaver(held(), port)
  state.version = 9
  state.sections = { post: { position: '所长' } }
  saver.change('post', { position: '院长' })
  await saver.settle()
  saver.takeTheirs('post')
  expect(saver.snapshot().post).toBeUndefined()
  expect(await saver.settle()).toBe(true)
})

test('a save whose answer was lost is no conflict', async () => {
  const { port, state, held } = aServer()
  const saver = new SectionSaver(held(), port)
  state.version = 4
  state.sections = { post: { position: '院长' } }
  saver.change('post', { position: '院长 ' })
  expect(await saver.settle()).toBe(true)
})

test('what the server adds is shown, what is still being typed stays', async () => {
  const { port, held } = aServer()
  vi.mocked(port.save).mockResolvedValueOnce({ version: 4, value: { name: 'John', sex: '1' } })
  const saver = new SectionSaver(held(), port)
  saver.change('identity', { name: 'John ', idNumber: '530114199001010011' })
  await saver.settle()
  expect(saver.snapshot().identity?.value).toEqual({ name: 'John ', sex: '1' })
})

const HALF = { name: '王磊', idNumber: '5301141990' }
const WHOLE = { name: '王磊', idNumber: '530114199001010011' }
const numbersOf = (calls: [string, SectionValue, number][]) =>
  calls.flatMap(([, value]) => (Array.isArray(value) ? [] : (value.idNumber ?? [])))

test('a number that is typed while its section waits in the queue is sent when its field is left', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院长' })
  saver.change('identity', { name: '王磊' })
  saver.flush()
  saver.change('identity', HALF, true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(calls.map(([name]) => name)).toEqual(['post'])
  expect(saver.snapshot().identity?.status).toBe('waiting')
  saver.change('identity', WHOLE, true)
  saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(numbersOf(calls)).toEqual([WHOLE.idNumber])
})

test('a number that is typed when a save fails is not sent by the next try', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  vi.mocked(port.save).mockRejectedValueOnce(unreachable())
  saver.change('identity', { name: '王磊' })
  saver.flush()
  saver.change('identity', HALF, true)
  await vi.advanceTimersByTimeAsync(60_000)
  saver.retry()
  await vi.advanceTimersByTimeAsync(0)
  expect(numbersOf(calls)).toEqual([])
  saver.change('identity', WHOLE, true)
  saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(numbersOf(calls)).toEqual([WHOLE.idNumber])
})

test('a number that is typed while another section cannot be sent is not sent by the next try', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  vi.mocked(port.save).mockRejectedValueOnce(unreachable())
  saver.change('post', { position: '院长' })
  saver.change('identity', { name: '王磊' })
  saver.flush()
  saver.change('identity', HALF, true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(numbersOf(calls)).toEqual([])
  expect(saver.snapshot().post?.status).toBe('saved')
})

test('a number that is typed when somebody else has saved is not sent before its field is left', async () => {
  const { port, calls, state, held } = aServer()
  const saver = new SectionSaver(held(), port)
  state.version = 9
  saver.change('identity', { name: '王磊' })
  saver.flush()
  saver.change('identity', HALF, true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(numbersOf(calls)).toEqual([])
  saver.change('identity', WHOLE, true)
  await saver.settle()
  expect(numbersOf(calls)).toEqual([WHOLE.idNumber])
})

test('another window takes the eyes, not the field: the half typed number waits, the rest is sent', async () => {
  const { port, calls, held } = aServer()
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院长' })
  saver.change('identity', HALF, true)
  saver.flushWhole()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(calls.map(([name]) => name)).toEqual(['post'])
})

test('what could not be sent is tried again as long as somebody is signed in', async () => {
  const { port, held } = aServer()
  vi.mocked(port.save).mockRejectedValue(unreachable())
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院长' })
  await vi.advanceTimersByTimeAsync(1_000)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(port.save).toHaveBeenCalledTimes(2)
  saver.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(port.save).toHaveBeenCalledTimes(2)
})

test('a save that fails after the reader has gone is not tried again', async () => {
  const { port, held } = aServer()
  let fail = () => {}
  vi.mocked(port.save).mockReturnValueOnce(
    new Promise((_, reject) => {
      fail = () => reject(unreachable())
    }),
  )
  const saver = new SectionSaver(held(), port)
  saver.change('post', { position: '院长' })
  saver.flush()
  saver.close()
  fail()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(port.save).toHaveBeenCalledOnce()
})
