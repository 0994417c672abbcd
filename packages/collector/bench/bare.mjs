// A server that reads a response, parses it and keeps nothing: what is left is the cost of HTTP.
import { createServer } from 'node:http';

const server = createServer((request, answer) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { id, revision } = JSON.parse(body);
    answer.writeHead(201, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ id, revision, stored: true }));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`endpoint http://127.0.0.1:${address.port}/`);
});
process.once('SIGTERM', () => process.exit(0));
