-- Every event once, never changed and never removed. Everything else is a fold over this table.
PRAGMA application_id = 1279676977;  -- LFR1
PRAGMA user_version = 1;
CREATE TABLE event (
    clock   INTEGER NOT NULL,  -- Lamport clock: larger than every clock this installation had seen
    install TEXT NOT NULL,     -- random name of the installation that wrote it
    id      TEXT NOT NULL,     -- unique; ends in a digest of the row
    seat    TEXT NOT NULL,     -- 7-leopard-lake
    body    TEXT NOT NULL,     -- JSON with kind and version
    PRIMARY KEY (clock, install, id)
) WITHOUT ROWID;
CREATE TRIGGER never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER never_removed BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
