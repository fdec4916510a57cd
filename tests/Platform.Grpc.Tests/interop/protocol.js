'use strict';

const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const protoLoader = require('@grpc/proto-loader');

const root = path.join(__dirname, '..', '..', '..');
const load = (file) =>
  grpc.loadPackageDefinition(protoLoader.loadSync(file, { keepCase: true, enums: String, defaults: true }));

exports.Interop = load(path.join(root, 'tests/Platform.Grpc.Tests/Protos/interop.proto')).platform.interop.v1.Interop;
exports.Health = load(path.join(root, 'platform/Grpc/Grpc.AspNetCore/Health/Protos/health.proto')).grpc.health.v1.Health;

// Metadata as plain JSON: bytes in base64.
exports.describe = (metadata) =>
  Object.fromEntries(
    Object.entries(metadata.getMap()).map(([key, value]) => [key, Buffer.isBuffer(value) ? value.toString('base64') : value]),
  );
