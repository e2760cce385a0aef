// What a state file holds, version by version. Always holds: `application_id` says that the file is a state file of
// this proxy, `user_version` which of the steps below it has been through; a step, once released, never changes.
//
// Revisions of all actors lie in one table; the newest of an actor is its highest. Names are compared byte by byte.

/** "SPWN" in the header of the file. */
export const applicationId = 0x5350574e;

export const schemaSteps: readonly string[] = [
  `CREATE TABLE snapshots (
     system TEXT NOT NULL,
     name TEXT NOT NULL,
     revision INTEGER NOT NULL,
     type_url TEXT,            -- of the state, a google.protobuf.Any; NULL when there are only tags
     value BLOB,
     tags TEXT NOT NULL,       -- a JSON object
     PRIMARY KEY (system, name, revision)
   ) STRICT;
   CREATE TABLE actors (
     system TEXT NOT NULL,
     name TEXT NOT NULL,
     kind TEXT NOT NULL,       -- definition or instance
     definition BLOB,          -- a spawn.actors.Actor
     parent TEXT,
     PRIMARY KEY (system, name, kind)
   ) STRICT;`,
  // Proxies share the file: the file has a name, and each node has definitions of its own.
  `CREATE TABLE store (identity TEXT NOT NULL) STRICT;
   INSERT INTO store VALUES (lower(hex(randomblob(16))));
   CREATE TABLE definitions (
     system TEXT NOT NULL,
     name TEXT NOT NULL,
     node TEXT NOT NULL,       -- whose user function registered it; empty for a proxy alone
     definition BLOB,          -- a spawn.actors.Actor
     PRIMARY KEY (system, name, node)
   ) STRICT;
   CREATE TABLE instances (
     system TEXT NOT NULL,
     name TEXT NOT NULL,
     parent TEXT NOT NULL,     -- the definition that it was spawned from
     PRIMARY KEY (system, name)
   ) STRICT;
   INSERT INTO definitions SELECT system, name, '', definition FROM actors WHERE kind = 'definition' ORDER BY rowid;
   INSERT INTO instances SELECT system, name, coalesce(parent, '') FROM actors WHERE kind = 'instance' ORDER BY rowid;
   DROP TABLE actors;`,
  // Invocations that wait for their time, and the instances of a parent.
  `CREATE TABLE schedules (
     id TEXT PRIMARY KEY,
     node TEXT NOT NULL,              -- who runs it: a node, or a proxy alone by where it is
     due_ms INTEGER NOT NULL,
     budget_ms INTEGER NOT NULL,      -- how long a run may take
     taken_until_ms INTEGER NOT NULL, -- it runs, until then at most; 0 when it was not begun
     request BLOB NOT NULL            -- a spawn.InvocationRequest
   ) STRICT;
   CREATE INDEX schedules_by_node ON schedules (node, due_ms);
   CREATE INDEX instances_by_parent ON instances (system, parent);`,
];

export const schemaVersion = schemaSteps.length;
