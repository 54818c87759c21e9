CREATE TABLE cursors (
    recipe_id TEXT PRIMARY KEY,
    closure   TEXT NOT NULL,                             -- typed JSON
    taken     INTEGER NOT NULL,
    version   INTEGER NOT NULL
);

CREATE TABLE dedup_keys (
    recipe_id TEXT NOT NULL,
    key       TEXT NOT NULL,
    job       INTEGER NOT NULL,                          -- of the job that the event became; outlives it
    PRIMARY KEY (recipe_id, key)
) WITHOUT ROWID;

CREATE INDEX jobs_of_recipe ON jobs (recipe_id, place);
