import { readFileSync } from 'node:fs';
import { LambdaClient, ListEventSourceMappingsCommand, UpdateEventSourceMappingCommand } from '@aws-sdk/client-lambda';
import { clientOptions } from '#infra/local/clients.ts';
const s = JSON.parse(readFileSync('/work/main/.local/bench/stack.json','utf8'));
const l = new LambdaClient(clientOptions(s.endpoint));
const { EventSourceMappings = [] } = await l.send(new ListEventSourceMappingsCommand({}));
for (const m of EventSourceMappings) { const r = await l.send(new UpdateEventSourceMappingCommand({ UUID: m.UUID, Enabled: false })); console.log(m.EventSourceArn, r.State); }
