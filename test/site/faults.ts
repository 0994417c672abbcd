import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What goes wrong between a browser and the collector. It lives in the server, so that every engine meets the same
 * trouble; `pass` hands the request to the real collector and answers with what it said.
 */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  pass: (answer?: ServerResponse | null) => Promise<void>,
) => void | Promise<void>;

/** The connection ends before anything was read. */
export const refuse: Fault = (request) => {
  request.socket.destroy();
};

/** The worst case for doubles: the answer is stored, and the browser never hears of it. */
export const loseTheAnswer: Fault = async (request, _response, pass) => {
  await pass(null);
  request.socket.destroy();
};

/** Nothing is wrong. */
export const fine: Fault = (_request, _response, pass) => pass();

/** Reads it all, and goes away before anything is stored. */
export const resetAfterBody: Fault = async (request) => {
  for await (const _ of request);
  request.socket.destroy();
};

/** Stored, and the answer breaks off behind its headers. */
export const halfAnAnswer: Fault = async (request, response, pass) => {
  await pass(null);
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': 500 });
  response.write('{"id":', () => request.socket.destroy());
};

/** Stored, and the answer speaks of something else. */
export function storedBut(code: number, body: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return async (_request, response, pass) => {
    await pass(null);
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);
  };
}

/** The server says that it is in trouble. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault {
  return (request, response) => {
    request.resume();
    response.writeHead(code, { 'access-control-allow-origin': '*', ...headers }).end(body);
  };
}

/** Takes the request and says nothing for a while. */
export function stall(ms: number): Fault {
  return async (_request, _response, pass) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await pass();
  };
}
