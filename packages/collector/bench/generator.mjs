// Sends responses at a steady rate, whatever comes back: node generator.mjs <url> <a second> <seconds> <first number>
// Times run from when a request was due, so that a server which stalls cannot hide it.
import { Agent, request } from 'node:http';
import { makeResponse } from './responses.mjs';

const [url = '', ...numbers] = process.argv.slice(2);
const [rate = 300, seconds = 60, first = 0] = numbers.map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const total = rate * seconds;

/** @type {number[]} */
const times = [];
/** @type {Record<string, number>} */
const statuses = {};
let sent = 0;
let done = 0;

const began = performance.now() + 200;

/** @param {number} due */
function send(due) {
  const body = JSON.stringify(makeResponse(first + sent, Date.now()));
  sent += 1;
  const finish = (/** @type {string | number} */ status) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    times.push(performance.now() - due);
    done += 1;
    if (done === total) report();
  };
  const sending = request(url, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  sending.on('response', (answer) => {
    answer.resume();
    answer.on('end', () => finish(answer.statusCode ?? 0));
  });
  sending.on('error', (/** @type {NodeJS.ErrnoException} */ error) => finish(error.code ?? 'error'));
  sending.end(body);
}

function tick() {
  const now = performance.now();
  while (sent < total && began + (sent * 1000) / rate <= now) send(began + (sent * 1000) / rate);
  if (sent < total) setTimeout(tick, 2);
}

function report() {
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.min(total - 1, Math.floor(share * total))];
  const took = (performance.now() - began) / 1000;
  console.log(
    JSON.stringify({ p50: at(0.5), p99: at(0.99), worst: times.at(-1), statuses, rate: total / took }),
  );
  agent.destroy();
}

tick();
