-- +goose Up
-- When the tables were last compared, row by row, with what the events give.

CREATE TABLE reconciliations (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vault        bytea CHECK (octet_length(vault) = 20),
    finished_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    head_number  bigint NOT NULL,
    compared     bigint NOT NULL,
    differ       bigint NOT NULL,
    unread_hours bigint NOT NULL
);
COMMENT ON TABLE reconciliations IS 'Operational: comparisons of the tables with rows derived anew from the events (sluice reconcile). The newest 1000 are kept.';
COMMENT ON COLUMN reconciliations.id IS 'Number of the comparison; grows.';
COMMENT ON COLUMN reconciliations.vault IS 'Vault whose rows were compared; null: all tables.';
COMMENT ON COLUMN reconciliations.finished_at IS 'When it ended, the database''s clock.';
COMMENT ON COLUMN reconciliations.head_number IS 'Block number at which the tables stood.';
COMMENT ON COLUMN reconciliations.compared IS 'Count of the rows compared.';
COMMENT ON COLUMN reconciliations.differ IS 'Count of the columns and rows that differed.';
COMMENT ON COLUMN reconciliations.unread_hours IS 'Count of the hours whose state no endpoint had: what depends on them was not compared.';


-- +goose Down
DROP TABLE reconciliations;
