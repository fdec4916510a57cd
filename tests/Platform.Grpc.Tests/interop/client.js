'use strict';

// node client.js ADDRESS SCENARIO [ARGUMENT]: plays one scenario against a server and prints what came of it as JSON.

const grpc = require('@grpc/grpc-js');
const { Interop, Health, describe } = require('./protocol');

const [address, scenario, argument] = process.argv.slice(2);
const connect = (options) => new Interop(address, grpc.credentials.createInsecure(), options);

function unary(client, method, request, { metadata = new grpc.Metadata(), options = {}, onHeaders } = {}) {
  return new Promise((resolve) => {
    const outcome = { code: 0, details: '', headers: {}, trailers: {}, reply: null };
    const call = client[method](request, metadata, options, (error, reply) => {
      outcome.reply = reply ?? null;
      outcome.code = error ? error.code : 0;
      outcome.details = error ? error.details : '';
      setImmediate(() => resolve(outcome));
    });
    call.on('metadata', (headers) => {
      outcome.headers = describe(headers);
      onHeaders?.(call);
    });
    call.on('status', (status) => (outcome.trailers = describe(status.metadata)));
  });
}

function stream(client, method, request, { options = {}, onMessage } = {}) {
  return new Promise((resolve) => {
    const outcome = { code: 0, details: '', replies: [], trailers: {} };
    const call = client[method](request, new grpc.Metadata(), options);
    call.on('data', (reply) => {
      outcome.replies.push(reply);
      onMessage?.(call, outcome.replies.length);
    });
    call.on('error', () => {}); // told by the status
    call.on('status', (status) => {
      outcome.code = status.code;
      outcome.details = status.details;
      outcome.trailers = describe(status.metadata);
      setImmediate(() => resolve(outcome));
    });
  });
}

const raw = (path) =>
  new Promise((resolve) =>
    connect().makeUnaryRequest(path, (x) => x, (x) => x, Buffer.alloc(0), (error) =>
      resolve({ code: error?.code ?? 0, details: error?.details ?? '' }),
    ),
  );

const scenarios = {
  echo: () => unary(connect(), 'Echo', { text: argument }),

  metadata: () => {
    const metadata = new grpc.Metadata();
    metadata.set('echo-text', 'plain value');
    metadata.set('echo-bytes-bin', Buffer.from([0, 1, 2, 250, 255]));
    return unary(connect(), 'Echo', { text: 'metadata' }, { metadata });
  },

  repeat: () => stream(connect(), 'Repeat', { text: 'again', count: Number(argument) }),

  deadline: () => unary(connect(), 'Wait', { id: argument }, { options: { deadline: Date.now() + 300 } }),

  'deadline-of-stream': () =>
    stream(connect(), 'Repeat', { text: 'tick', count: 0, id: argument }, { options: { deadline: Date.now() + 300 } }),

  cancel: () => unary(connect(), 'Wait', { id: argument }, { onHeaders: (call) => call.cancel() }),

  'cancel-stream': () =>
    stream(connect(), 'Repeat', { text: 'tick', count: 0, id: argument }, {
      onMessage: (call, count) => count === 3 && call.cancel(),
    }),

  'all-statuses': () =>
    Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        unary(connect(), 'Fail', { code: index + 1, message: `status ${index + 1}: ${argument}` }),
      ),
    ),

  'fail-while-streaming': () => stream(connect(), 'FailWhileStreaming', { code: 9, message: argument, replies_before: 2 }),

  gzip: () =>
    unary(connect({ 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip }), 'Echo', {
      text: argument.repeat(2000),
    }),

  'large-request': () => unary(connect(), 'Echo', { payload: Buffer.alloc(Number(argument)) }),

  break: () => unary(connect(), 'Break', { secret: argument }),

  'unknown-method': () => raw('/platform.interop.v1.Interop/Missing'),

  'unknown-service': () => raw('/platform.interop.v1.Missing/Echo'),

  'health-check': () => {
    const health = new Health(address, grpc.credentials.createInsecure());
    return unary(health, 'Check', { service: argument ?? '' });
  },

  'health-watch': () => {
    const health = new Health(address, grpc.credentials.createInsecure());
    return stream(health, 'Watch', { service: argument ?? '' }, {
      onMessage: (call, count) => count === 2 && call.cancel(),
    });
  },
};

scenarios[scenario]().then((outcome) => {
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
});
