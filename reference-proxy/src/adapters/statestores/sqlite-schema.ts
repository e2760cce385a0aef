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
];

export const schemaVersion = schemaSteps.length;
