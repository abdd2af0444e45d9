-- +goose Up
-- What a database was made by: the text of each applied migration, and the version of the rules that derive its tables.

CREATE TABLE applied_migrations (
    version  bigint PRIMARY KEY,
    checksum bytea NOT NULL CHECK (octet_length(checksum) = 32)
);
COMMENT ON TABLE applied_migrations IS 'Operational: the text of each migration that was applied, to notice one that was edited afterwards.';
COMMENT ON COLUMN applied_migrations.version IS 'Number of the migration, as in its file name.';
COMMENT ON COLUMN applied_migrations.checksum IS 'SHA-256 of its file.';

ALTER TABLE cursor ADD COLUMN rules integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN cursor.rules IS 'Version of the rules that derived the tables from the events.';

-- +goose Down
ALTER TABLE cursor DROP COLUMN rules;
DROP TABLE applied_migrations;
