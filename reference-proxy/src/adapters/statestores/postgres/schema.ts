// What the database holds, version by version. Always holds: everything lies in one schema of its own, so that other
// tables in the same database (an Elixir proxy's, say) are not touched; a step, once released, never changes.
//
// Every text is kept as its UTF-8 bytes: PostgreSQL's text cannot hold U+0000, depends on the database's encoding, and
// may compare by the rules of a language. `convert_from(name, 'UTF8')` shows one.

/** The schema that holds all tables. */
export const schemaName = 'spawn_proxy';

/** So that the proxies that start at the same time bring the database up to date one after the other ("SPWN"). */
export const schemaLock = 0x5350574e;

export const schemaSteps: readonly string[] = [
  `CREATE TABLE store (
     identity text NOT NULL,
     version integer NOT NULL        -- how many of these steps the database has been through
   );
   INSERT INTO store VALUES (gen_random_uuid(), 0);

   -- The newest revision of each actor. A save counts it up, if it is the one that the save follows: the lock on this
   -- row is what makes two proxies take turns. Rows change in place, and are never removed.
   CREATE TABLE heads (
     system bytea NOT NULL,
     name bytea NOT NULL,
     revision bigint NOT NULL,
     PRIMARY KEY (system, name)
   ) WITH (fillfactor = 70);
   CREATE TABLE snapshots (
     system bytea NOT NULL,
     name bytea NOT NULL,
     revision bigint NOT NULL,
     type_url bytea,                 -- of the state, a google.protobuf.Any; NULL when there are only tags
     value bytea,
     tags bytea NOT NULL,            -- a JSON object
     PRIMARY KEY (system, name, revision)
   );
   CREATE TABLE definitions (
     system bytea NOT NULL,
     name bytea NOT NULL,
     node bytea NOT NULL,            -- whose user function registered it; empty for a proxy alone
     definition bytea,               -- a spawn.actors.Actor
     PRIMARY KEY (system, name, node)
   );
   CREATE TABLE instances (
     system bytea NOT NULL,
     name bytea NOT NULL,
     parent bytea NOT NULL,          -- the definition that it was spawned from
     PRIMARY KEY (system, name)
   );`,
  `CREATE TABLE schedules (            -- invocations that wait for their time
     number bigint GENERATED ALWAYS AS IDENTITY,
     id bytea PRIMARY KEY,
     node bytea NOT NULL,            -- who runs it: a node, or a proxy alone by where it is
     due_ms bigint NOT NULL,
     budget_ms bigint NOT NULL,      -- how long a run may take
     taken_until_ms bigint NOT NULL, -- it runs, until then at most; 0 when it was not begun
     request bytea NOT NULL          -- a spawn.InvocationRequest
   );
   CREATE INDEX schedules_by_node ON schedules (node, due_ms);
   CREATE INDEX instances_by_parent ON instances (system, parent);`,
];

export const schemaVersion = schemaSteps.length;
