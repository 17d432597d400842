import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, getOperationAST, type ExecutionArgs, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ApiContext } from '#server/platform/graphql/builder.ts';
import { readDocument, type DocumentSettings } from './documents.ts';

export type SocketSettings = DocumentSettings & {
  /** Who opens the socket, by the session's cookie; nothing for a stranger or a page of another site. */
  readonly open: (request: IncomingMessage) => Promise<ApiContext | null>;
  /** Which of these sockets' sessions still live; asked of all at once. */
  readonly living: (requests: readonly IncomingMessage[]) => Promise<ReadonlySet<IncomingMessage>>;
  readonly warn: (error: unknown) => void;
};
export type SocketDoor = { readonly count: () => number; close(): void };

const PATH = '/graphql';
/** Source: RELIABILITY.md §5. */
const FRAME_BYTES_MAX = 64 * 1024;
const CHECK_EVERY_MS = 5_000;
const BUFFERED_BYTES_MAX = 1024 * 1024;
const OPERATIONS_MAX = 20;
/** What may be changed by a socket: nothing that is stored. */
const CHANGES: readonly string[] = ['setTyping'];
const CODES = { ended: 4403, slow: 1013, leaving: 1001 } as const;

const mayRun = (it: OperationDefinitionNode): boolean => it.operation === 'subscription'
  || (it.operation === 'mutation' && it.selectionSet.selections.every((field) => field.kind === 'Field' && CHANGES.includes(field.name.value)));

type Wanted = { readonly query?: string | null; readonly operationName?: string | null | undefined; readonly variables?: Record<string, unknown> | null | undefined; readonly extensions?: Record<string, unknown> | null | undefined };

function argsOf(settings: DocumentSettings, wanted: Wanted, contextValue: ApiContext): ExecutionArgs | readonly GraphQLError[] {
  const id = wanted.extensions?.['id'];
  const known = typeof id === 'string' ? settings.trusted[id] : undefined;
  const text = known ?? (settings.onlyTrusted ? undefined : wanted.query);
  if (!text) return [new GraphQLError('Only known operations are answered here.')];
  const document = readDocument(settings, text);
  if ('errors' in document) return document.errors;
  const operation = getOperationAST(document, wanted.operationName);
  if (!operation || !mayRun(operation)) return [new GraphQLError('Send this operation by POST.')];
  return { schema: settings.schema, document, contextValue, operationName: operation.name?.value ?? null, variableValues: wanted.variables ?? null };
}

const refuse = (socket: Duplex, line: string): void => void socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

/** Opens `/graphql` for sockets: subscriptions, which carry ids and numbers only. A socket lives no longer than its session, and a slow one is closed: it catches up by number. */
export function openSocketDoor(server: Server, settings: SocketSettings): SocketDoor {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES_MAX, clientTracking: true });
  const contexts = new WeakMap<IncomingMessage, ApiContext>();
  const requests = new Map<WebSocket, IncomingMessage>();
  const running = new WeakMap<WebSocket, number>();
  useServer<Record<string, unknown>, Record<PropertyKey, unknown>>({
    schema: settings.schema as GraphQLSchema,
    onSubscribe: ({ extra }, _id, payload) => {
      const { request, socket } = extra as { request: IncomingMessage; socket: WebSocket };
      const context = contexts.get(request);
      if (!context) return [new GraphQLError('Sign in first.')];
      const count = (running.get(socket) ?? 0) + 1;
      if (count > OPERATIONS_MAX) return [new GraphQLError('There are too many subscriptions on this line.')];
      const args = argsOf(settings, payload, context);
      if (!('schema' in args)) return args;
      running.set(socket, count);
      return args;
    },
    onComplete: ({ extra }) => {
      const { socket } = extra as { socket: WebSocket };
      running.set(socket, Math.max(0, (running.get(socket) ?? 0) - 1));
    },
  }, sockets);
  sockets.on('connection', (socket, request) => {
    requests.set(socket, request);
    socket.on('error', settings.warn);
    socket.once('close', () => requests.delete(socket));
  });

  async function upgrade(request: IncomingMessage, line: Duplex, head: Buffer): Promise<void> {
    line.on('error', settings.warn);
    if (request.url !== PATH) return refuse(line, '404 Not Found');
    const context = await settings.open(request);
    if (!context) return refuse(line, '401 Unauthorized');
    contexts.set(request, context);
    sockets.handleUpgrade(request, line, head, (socket) => sockets.emit('connection', socket, request));
  }
  server.on('upgrade', (request, line, head) => { upgrade(request, line, head).catch((error: unknown) => { settings.warn(error); line.destroy(); }); });

  async function check(): Promise<void> {
    const asked = [...requests];
    if (asked.length === 0) return;
    for (const [socket] of asked) if (socket.bufferedAmount > BUFFERED_BYTES_MAX) socket.close(CODES.slow, 'too slow');
    const living = await settings.living(asked.map(([, request]) => request));
    for (const [socket, request] of asked) if (!living.has(request)) socket.close(CODES.ended, 'the session has ended');
  }
  let checking: Promise<void> | null = null;
  const timer = setInterval(() => { checking ??= check().catch(settings.warn).finally(() => { checking = null; }); }, CHECK_EVERY_MS);
  timer.unref();
  return {
    count: () => requests.size,
    close() {
      clearInterval(timer);
      for (const socket of sockets.clients) socket.close(CODES.leaving, 'moving on');
      sockets.close();
    },
  };
}
