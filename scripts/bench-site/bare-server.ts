// Sends, to whoever asks, the same bytes that a page was answered with: `node bare-server.ts PORT URL ENCODING`.
import { createServer, get } from 'node:http'
import { buffer } from 'node:stream/consumers'

const [port, url = '', encoding = 'gzip'] = process.argv.slice(2)

get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
  void buffer(answer).then((body) => {
    const { 'transfer-encoding': chunked, connection, 'keep-alive': keepAlive, ...headers } = answer.headers
    createServer((request, response) => {
      response.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
    }).listen(Number(port), '127.0.0.1')
  })
})
