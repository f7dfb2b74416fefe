-- What readers give back: stories of their own, and whether a page helped. Both belong to a page's address, not to a
-- revision. Neither says who wrote: no account, no network address.

CREATE TABLE story (
  id                uuid PRIMARY KEY,
  page              bigint NOT NULL REFERENCES page,
  form              text NOT NULL UNIQUE CHECK (form ~ '^[A-Za-z0-9_-]{22}$'),
  withdrawal_sha256 text NOT NULL CHECK (withdrawal_sha256 ~ '^[0-9a-f]{64}$'),
  state             text NOT NULL CHECK (state IN ('pending', 'approved', 'rejected', 'withdrawn')),
  version           integer NOT NULL CHECK (version > 0),
  text              text CHECK (length(text) BETWEEN 1 AND 40000),
  display_name      text CHECK (length(display_name) BETWEEN 1 AND 40),
  age_band          text CHECK (age_band IN ('under-18', '18-29', '30-49', '50-69', '70-or-over')),
  submitted_at      timestamptz NOT NULL,
  changed_at        timestamptz NOT NULL CHECK (changed_at >= submitted_at),
  approved_at       timestamptz CHECK (approved_at >= submitted_at),
  CHECK (text IS NOT NULL OR state IN ('rejected', 'withdrawn')),
  CHECK (text IS NOT NULL OR (display_name IS NULL AND age_band IS NULL)),
  CHECK (text IS NULL OR state <> 'withdrawn'),
  CHECK (state <> 'approved' OR approved_at IS NOT NULL)
);
COMMENT ON TABLE story IS 'Personal data, given with consent. The words (text, display_name, age_band) are erased when the author withdraws the story, and a while after a moderator rejects it; published ones are kept until then. The rest names nobody.';
COMMENT ON COLUMN story.form IS 'The id of the form''s token: one form, one story.';
COMMENT ON COLUMN story.withdrawal_sha256 IS 'Of the secret by which its author can withdraw it.';
COMMENT ON COLUMN story.text IS 'Plain text, as it was sent or with parts removed; what was removed is not kept.';

CREATE INDEX story_published ON story (page, approved_at DESC, id DESC) WHERE state = 'approved';
CREATE INDEX story_queue ON story (state, submitted_at, id);
CREATE INDEX story_waiting ON story (page) WHERE state = 'pending';
CREATE INDEX story_changed ON story (page, changed_at);
CREATE INDEX story_to_erase ON story (changed_at) WHERE state = 'rejected' AND text IS NOT NULL;

CREATE TABLE story_step (
  id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  story  uuid NOT NULL REFERENCES story,
  step   text NOT NULL CHECK (step IN ('approved', 'redacted', 'rejected', 'withdrawn', 'erased')),
  at     timestamptz NOT NULL,
  by     text CHECK (by <> ''),
  reason text CHECK (length(reason) BETWEEN 1 AND 500),
  CHECK ((by IS NOT NULL) = (step IN ('approved', 'redacted', 'rejected'))),
  CHECK ((reason IS NOT NULL) = (step = 'rejected'))
);
COMMENT ON TABLE story_step IS 'What was done to stories. Rows are never changed or deleted; they hold no word of a story.';
COMMENT ON COLUMN story_step.by IS 'The subject of the moderator; none for the author, and for the service itself.';
CREATE INDEX story_step_by_story ON story_step (story, id);

CREATE TABLE vote (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page     bigint NOT NULL REFERENCES page,
  voter    text NOT NULL CHECK (voter ~ '^[0-9a-f]{64}$'),
  helpful  boolean NOT NULL,
  reason   text CHECK (length(reason) BETWEEN 1 AND 500),
  revision integer NOT NULL CHECK (revision > 0),
  at       timestamptz NOT NULL,
  UNIQUE (page, voter),
  FOREIGN KEY (page, revision) REFERENCES revision (page, number)
);
COMMENT ON TABLE vote IS 'One row for a person and a page. Reasons may be personal: they are erased after a while, or by the next vote of the same person. Votes without them are kept.';
COMMENT ON COLUMN vote.voter IS 'A pseudonym, HMAC-SHA256 of the account or of the anonymous token under a key that is not in the database.';
COMMENT ON COLUMN vote.revision IS 'The number of the revision that was live when the vote was given.';

CREATE INDEX vote_changed ON vote (page, at);
CREATE INDEX vote_reasons ON vote (page, at DESC, id DESC) WHERE reason IS NOT NULL;
CREATE INDEX vote_reasons_to_erase ON vote (at) WHERE reason IS NOT NULL;

GRANT SELECT, INSERT ON story, story_step, vote TO ${serviceRole};
GRANT UPDATE (state, version, text, display_name, age_band, changed_at, approved_at) ON story TO ${serviceRole};
GRANT UPDATE (helpful, reason, revision, at) ON vote TO ${serviceRole};
