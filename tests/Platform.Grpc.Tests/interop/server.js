'use strict';

// node server.js: a stock server. Prints its port, and ends when its standard input does.

const grpc = require('@grpc/grpc-js');
const { Interop, Health } = require('./protocol');

const cancelled = new Set();

// Headers that begin with "echo-" come back as headers and, with "trailing-" before them, as trailers.
function echoMetadata(call, sendHeaders = true) {
  const headers = new grpc.Metadata();
  const trailers = new grpc.Metadata();
  for (const [key, value] of Object.entries(call.metadata.getMap())) {
    if (key.startsWith('echo-')) {
      headers.set(key, value);
      trailers.set(`trailing-${key}`, value);
    }
  }
  headers.set('seen-deadline', String(call.getDeadline() instanceof Date || Number.isFinite(call.getDeadline())));
  if (sendHeaders) {
    call.sendMetadata(headers);
  }
  return trailers;
}

const interop = {
  Echo(call, callback) {
    callback(null, { text: call.request.text, payload: call.request.payload }, echoMetadata(call));
  },

  Repeat(call) {
    const { text, count, id } = call.request;
    call.on('cancelled', () => cancelled.add(id));
    let index = 0;
    const timer = setInterval(() => {
      if (call.cancelled || (count > 0 && index === count)) {
        clearInterval(timer);
        call.end();
      } else {
        call.write({ text, index: index++ });
      }
    }, 5);
  },

  Fail(call, callback) {
    const metadata = new grpc.Metadata();
    metadata.set('reason-bin', Buffer.from([1, 2, 3]));
    callback({ code: call.request.code, details: call.request.message, metadata });
  },

  FailWhileStreaming(call) {
    for (let index = 0; index < call.request.replies_before; index++) {
      call.write({ text: 'before', index });
    }
    call.emit('error', { code: call.request.code, details: call.request.message });
  },

  Wait(call) {
    call.on('cancelled', () => cancelled.add(call.request.id));
    call.sendMetadata(new grpc.Metadata());
  },

  WasCancelled(call, callback) {
    callback(null, { cancelled: cancelled.has(call.request.id) });
  },

  Break() {
    throw new Error('broken');
  },
};

const health = {
  Check(call, callback) {
    callback(null, { status: 'SERVING' });
  },
  Watch(call) {
    call.write({ status: 'SERVING' });
    call.write({ status: 'NOT_SERVING' });
    call.end();
  },
};

const server = new grpc.Server({
  'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip,
  'grpc.max_receive_message_length': 4 * 1024 * 1024,
});
server.addService(Interop.service, interop);
server.addService(Health.service, health);
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) {
    throw error;
  }
  process.stdout.write(`${port}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
