-- A row may hold many records of one write, those from its sequence on; its own columns but position are empty then.
ALTER TABLE steps ADD COLUMN records BLOB;
ALTER TABLE steps ADD COLUMN lasts TEXT;                 -- of a row with many: number:sequence of each step's last, with blanks between
