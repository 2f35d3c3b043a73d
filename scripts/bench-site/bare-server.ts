// Answers every request with the recorded head and body of one response: `node bare-server.ts PORT URL ENCODING
// [ETAG]`.
import { createServer, get } from 'node:http'
import { buffer } from 'node:stream/consumers'

const [port, url = '', encoding, etag = ''] = process.argv.slice(2)

/** Node adds these headers itself. */
const written = /^(?:date|connection|keep-alive)$/i

get(url, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } }, (answer) => {
  void buffer(answer).then((body) => {
    const { statusCode = 0, rawHeaders } = answer
    const head = rawHeaders.filter((_, at) => !written.test(rawHeaders[at - (at % 2)] ?? ''))
    createServer((request, response) => {
      response.writeHead(statusCode, head).end(body)
    }).listen(Number(port), '127.0.0.1')
  })
})
