/** Pixels of the longer side: small print on a certificate stays legible. */
const LONGEST = 2000

/** Bytes that the server takes. */
const LARGEST = 1_400_000

/** Anything that the browser can show as a picture, made small enough to be sent from an old phone: a JPEG. */
export async function pictureOf(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('This browser draws no pictures')
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  for (const quality of [0.9, 0.75, 0.6, 0.4]) {
    const jpeg = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/jpeg', quality)
    })
    if (jpeg && jpeg.size <= LARGEST) return jpeg
  }
  throw new Error('The picture cannot be made small enough')
}

/** As the contract takes bytes: Base64. */
export async function base64Of(blob: Blob): Promise<string> {
  const url = await new Promise<string>((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(new Error('The picture cannot be read'))
    reader.readAsDataURL(blob)
  })
  return url.slice(url.indexOf(',') + 1)
}
