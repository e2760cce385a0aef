// The fields that the bodies of the four endpoints can carry, from the .proto files. Always holds: nothing is named twice,
// and what is left out is left out with its reason, below.
import { messageSchema, type MessageSchema, type SchemaField } from '@spawn-conformance/proto';

/** A row of the table: one field of a message, or one value of an enum field. */
export interface WireField {
  readonly message: string;
  readonly field: string;
  /** Of an enum: one of its values. */
  readonly value?: string;
}

/** What the table asks of a field. `sent`: by the kit; `received`: from the subject. */
export const columns = ['sent set', 'sent unset', 'received set', 'received unset'] as const;
export type Column = (typeof columns)[number];

/** The body types of each endpoint: what is asked, and what is answered. */
export const bodyTypes = {
  registration: ['spawn.RegistrationRequest', 'spawn.RegistrationResponse'],
  spawn: ['spawn.SpawnRequest', 'spawn.SpawnResponse'],
  invoke: ['spawn.InvocationRequest', 'spawn.InvocationResponse'],
  callback: ['spawn.ActorInvocation', 'spawn.ActorInvocationResponse'],
} as const;

export type BodyEndpoint = keyof typeof bodyTypes;

/** Messages that no body carries, and why the table does not ask for them. */
export const neverCarried: Readonly<Record<string, string>> = {
  'spawn.Fact': 'what projections read from their streams, which are no part of the HTTP protocol',
  'spawn.JSONType': 'travels inside of an Any, whose bytes are opaque to the protocol',
  'spawn.actors.ActorOpts': 'an option in .proto files',
  'spawn.actors.ActorViewOption': 'an option in .proto files',
  'spawn.actors.healthcheck.Status': 'the state of an internal actor of deployed proxies',
  'spawn.actors.healthcheck.HealthCheckReply': 'the state of an internal actor of deployed proxies',
  'spawn.state.Revision': 'how state stores write states down',
  'spawn.state.Checkpoint': 'how state stores write states down',
};

/** Carried, but the profile of projections does not exist yet. */
const leftOut = new Set(['spawn.actors.ProjectionSettings']);

export const keyOf = ({ message, field, value }: WireField): string =>
  `${message}.${field}${value === undefined ? '' : ` = ${value}`}`;

/** Every field and enum value that a body can carry, at any depth, in the order in which a reader meets them. */
export function wireFields(): readonly WireField[] {
  const bodies = Object.values(bodyTypes).flatMap((types) => types.map(messageSchema));
  return messagesWithin(bodies).flatMap((schema) =>
    fieldsOf(schema).flatMap((field) => rowsOf(schema, field)),
  );
}

/** These messages and those that their fields carry, at any depth. */
export function messagesWithin(outermost: readonly MessageSchema[]): readonly MessageSchema[] {
  const seen = new Map<string, MessageSchema>();
  const visit = (schema: MessageSchema): void => {
    if (seen.has(schema.fullName)) return;
    seen.set(schema.fullName, schema);
    for (const { message } of fieldsOf(schema)) if (message) visit(message);
  };
  for (const schema of outermost) visit(schema);
  return [...seen.values()];
}

/** Without what is left out. */
export function fieldsOf({ fields }: MessageSchema): readonly SchemaField[] {
  return [...fields.values()].filter(({ message }) => !message || !leftOut.has(message.fullName));
}

function rowsOf({ fullName: message }: MessageSchema, { name: field, values }: SchemaField): WireField[] {
  return [{ message, field }, ...[...(values?.keys() ?? [])].map((value) => ({ message, field, value }))];
}
