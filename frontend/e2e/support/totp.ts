import { createHmac } from 'node:crypto'

/** What an authenticator app shows now for a secret (RFC 6238: SHA-1, six digits, 30 seconds). */
export function totp(secret: string): string {
  const window = Buffer.alloc(8)
  window.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', secret).update(window).digest()
  const offset = (hash[hash.length - 1] ?? 0) & 0xf
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
