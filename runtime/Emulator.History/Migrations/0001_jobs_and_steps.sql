CREATE TABLE jobs (
    place             INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of queueing; times may be equal
    id                TEXT NOT NULL UNIQUE,
    recipe_id         TEXT NOT NULL,
    recipe_name       TEXT NOT NULL,
    recipe_sha256     TEXT NOT NULL,
    title             TEXT NOT NULL,
    state             TEXT NOT NULL,
    created_at        TEXT NOT NULL,                     -- UTC, ISO 8601, seven decimals: sorts as text
    started_at        TEXT,
    completed_at      TEXT,
    failure           TEXT,                              -- typed JSON
    master_job_id     TEXT,
    repeat_count      INTEGER NOT NULL,
    is_test           INTEGER NOT NULL,
    is_test_case      INTEGER NOT NULL,
    calling_job_id    TEXT,
    calling_recipe_id TEXT,
    root_job_id       TEXT NOT NULL,
    root_recipe_id    TEXT NOT NULL
);

CREATE TABLE steps (
    job            INTEGER NOT NULL REFERENCES jobs (place) ON DELETE CASCADE,
    sequence       INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    alias          TEXT NOT NULL,
    provider       TEXT NOT NULL,
    name           TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    input          TEXT NOT NULL,                        -- typed JSON, as output, requests, lines, connection, failure
    output         TEXT NOT NULL,
    requests       TEXT NOT NULL,
    lines          TEXT NOT NULL,
    started_at     TEXT NOT NULL,
    duration_ticks INTEGER NOT NULL,                     -- of 100 ns
    retries        INTEGER NOT NULL,
    connection     TEXT,
    mask_data      INTEGER NOT NULL,
    failure        TEXT,
    position       TEXT NOT NULL,                        -- where the job goes on after this step
    UNIQUE (job, sequence)
);
