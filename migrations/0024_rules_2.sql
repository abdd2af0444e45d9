-- +goose Up
-- Version 2 of the rules: of a vault's settlements within one second the first gives that second's price; by version 1 it was
-- the last one in the block. Where no vault was settled twice within a second, both give the same rows.

UPDATE cursor SET rules = 2 WHERE rules = 1 AND NOT EXISTS (
    SELECT FROM epochs WHERE settled_at IS NOT NULL GROUP BY vault, settled_at HAVING count(*) > 1
);

-- +goose Down
UPDATE cursor SET rules = 1 WHERE rules = 2;
