ALTER TABLE steps ADD COLUMN changes TEXT;               -- typed JSON; what the step changed in earlier outputs
ALTER TABLE steps ADD COLUMN rounds TEXT NOT NULL DEFAULT ''; -- of the loops around the step, such as 3.0
ALTER TABLE jobs ADD COLUMN report TEXT;                 -- typed JSON; label to text
