-- What a page shows and says besides its text: tags, media, and which finding of the triage engine a list item speaks of.

ALTER TABLE revision ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
ALTER TABLE revision ALTER COLUMN tags DROP DEFAULT;
CREATE INDEX revision_by_tag ON revision USING gin (tags);

CREATE TABLE media (
  revision         bigint NOT NULL REFERENCES revision,
  position         integer NOT NULL CHECK (position > 0),
  kind             text NOT NULL CHECK (kind IN ('image', 'video')),
  url              text NOT NULL CHECK (url ~ '^(https://|/)'),
  alternative_text text NOT NULL CHECK (alternative_text <> ''),
  caption          text CHECK (caption <> ''),
  PRIMARY KEY (revision, position)
);
COMMENT ON COLUMN media.alternative_text IS 'What it shows, in words, for readers who can not see it.';

CREATE TABLE section_finding (
  section bigint NOT NULL REFERENCES section,
  item    integer NOT NULL CHECK (item > 0),
  finding text NOT NULL CHECK (finding ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  PRIMARY KEY (section, item, finding)
);
COMMENT ON COLUMN section_finding.item IS 'Which item of the lists of the section, counted from 1 over all of them.';
COMMENT ON COLUMN section_finding.finding IS 'The id of the finding, as the engine has it.';

ALTER TABLE citation ADD COLUMN replaced_by text REFERENCES citation DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE citation DROP CONSTRAINT citation_status_check;
ALTER TABLE citation ADD CONSTRAINT citation_status_check
  CHECK (status IN ('current', 'corrected', 'retracted', 'replaced'));
ALTER TABLE citation ADD CHECK (replaced_by IS NULL OR (status = 'replaced' AND replaced_by <> id));
COMMENT ON COLUMN citation.replaced_by IS 'The newer work that takes its place, where an editor has named it.';

GRANT SELECT, INSERT ON media, section_finding TO ${serviceRole};
