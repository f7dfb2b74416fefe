-- The editors' workflow: one working draft for a page, the stages it passes, who signed it, and what was done by whom.
--
-- Accounts are the subjects of the sign-in, no names. They are kept as long as the revisions are: who wrote and who signed
-- what people read about their health must stay provable. The sign-in provider forgets the name behind a subject when the
-- account is deleted there. Preview links are deleted some time after they expired (charley.content.editing).

ALTER TABLE revision ADD COLUMN created_by text CHECK (created_by <> '' AND length(created_by) <= 255);
ALTER TABLE revision ADD COLUMN copied_from bigint;
ALTER TABLE revision ADD CHECK (origin <> 'editor' OR created_by IS NOT NULL);
ALTER TABLE revision ADD FOREIGN KEY (page, copied_from) REFERENCES revision (page, id);
COMMENT ON COLUMN revision.created_by IS 'The account that wrote it; none for an import.';
COMMENT ON COLUMN revision.copied_from IS 'The revision whose content an editor went back to.';

ALTER TABLE page
  ADD COLUMN last_live bigint,
  ADD COLUMN live_changed_at timestamptz,
  ADD COLUMN draft bigint,
  ADD COLUMN stage text CHECK (stage IN ('draft', 'in-review', 'changes-requested', 'signed-off', 'scheduled')),
  ADD COLUMN publish_at timestamptz,
  ADD COLUMN archived boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 0;
UPDATE page SET last_live = live,
  live_changed_at = coalesce((SELECT r.created_at FROM revision r WHERE r.id = live), created_at);
ALTER TABLE page ALTER COLUMN live_changed_at SET NOT NULL;
ALTER TABLE page ALTER COLUMN archived DROP DEFAULT;
ALTER TABLE page ALTER COLUMN version DROP DEFAULT;
ALTER TABLE page ADD FOREIGN KEY (id, draft) REFERENCES revision (page, id);
ALTER TABLE page ADD FOREIGN KEY (id, last_live) REFERENCES revision (page, id);
ALTER TABLE page ADD CHECK ((stage IS NULL) = (draft IS NULL));
ALTER TABLE page ADD CHECK ((publish_at IS NOT NULL) = (stage IS NOT NULL AND stage = 'scheduled'));
ALTER TABLE page ADD CHECK (live IS NULL OR live = last_live);
ALTER TABLE page ADD CHECK (NOT archived OR (live IS NULL AND draft IS NULL));
COMMENT ON COLUMN page.last_live IS 'The revision that readers see, or saw last before the page was taken down.';
COMMENT ON COLUMN page.live_changed_at IS 'When readers last got another revision or lost the page.';
COMMENT ON COLUMN page.draft IS 'The revision that editors work on; every save makes another one.';
COMMENT ON COLUMN page.version IS 'Moves with every change of the row; the ETag of the working state.';
CREATE INDEX page_by_stage ON page (stage, id) WHERE stage IS NOT NULL;
CREATE INDEX page_by_publish_at ON page (publish_at) WHERE publish_at IS NOT NULL;

ALTER TABLE author
  ADD COLUMN account text UNIQUE CHECK (account <> '' AND length(account) <= 255),
  ADD COLUMN edited boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE author ALTER COLUMN edited DROP DEFAULT;
ALTER TABLE author ALTER COLUMN version DROP DEFAULT;
COMMENT ON COLUMN author.account IS 'Who signs as this person.';
COMMENT ON COLUMN author.edited IS 'Saved over the API: content files no longer change it.';

ALTER TABLE citation
  ADD COLUMN edited boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE citation ALTER COLUMN edited DROP DEFAULT;
ALTER TABLE citation ALTER COLUMN version DROP DEFAULT;
COMMENT ON COLUMN citation.edited IS 'Saved over the API: content files no longer change it.';

CREATE TABLE sign_off (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision bigint NOT NULL REFERENCES revision,
  reviewer text NOT NULL REFERENCES author,
  account  text NOT NULL CHECK (account <> '' AND length(account) <= 255),
  at       timestamptz NOT NULL
);
COMMENT ON TABLE sign_off IS 'That a clinician answers for a revision. Revisions never change, so it stands beside them.';
CREATE INDEX sign_off_by_revision ON sign_off (revision, id);

CREATE TABLE review_comment (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page     bigint NOT NULL,
  revision bigint NOT NULL,
  section  text CHECK (section ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  text     text NOT NULL CHECK (text <> '' AND length(text) <= 2000),
  account  text NOT NULL CHECK (account <> '' AND length(account) <= 255),
  at       timestamptz NOT NULL,
  FOREIGN KEY (page, revision) REFERENCES revision (page, id)
);
COMMENT ON COLUMN review_comment.section IS 'The anchor of the section it is about; none: the page as a whole.';
CREATE INDEX review_comment_by_page ON review_comment (page, id);

CREATE TABLE audit_event (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at            timestamptz NOT NULL,
  account       text CHECK (account <> '' AND length(account) <= 255),
  action        text NOT NULL CHECK (action ~ '^[a-z]+(-[a-z]+)*$'),
  page          bigint REFERENCES page,
  author        text REFERENCES author,
  citation      text REFERENCES citation,
  from_revision integer,
  to_revision   integer,
  from_stage    text CHECK (from_stage IN ('draft', 'in-review', 'changes-requested', 'signed-off', 'scheduled')),
  to_stage      text CHECK (to_stage IN ('draft', 'in-review', 'changes-requested', 'signed-off', 'scheduled')),
  comment       text CHECK (comment <> '' AND length(comment) <= 2000),
  CHECK (num_nonnulls(page, author, citation) = 1),
  FOREIGN KEY (page, from_revision) REFERENCES revision (page, number),
  FOREIGN KEY (page, to_revision) REFERENCES revision (page, number)
);
COMMENT ON TABLE audit_event IS 'What was done, by whom. Nobody but the owner of the tables can change or delete a row.';
COMMENT ON COLUMN audit_event.account IS 'None: the service itself, at a time that somebody had set.';
CREATE INDEX audit_event_by_page ON audit_event (page, id);

CREATE TABLE preview_link (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page         bigint NOT NULL REFERENCES page,
  token_sha256 text NOT NULL UNIQUE CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  created_by   text NOT NULL CHECK (created_by <> '' AND length(created_by) <= 255),
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL CHECK (expires_at > created_at),
  revoked_at   timestamptz
);
COMMENT ON COLUMN preview_link.token_sha256 IS 'The token itself is shown once and kept nowhere.';
CREATE INDEX preview_link_by_page ON preview_link (page, id);
CREATE INDEX preview_link_by_expiry ON preview_link (expires_at);

GRANT UPDATE (last_live, live_changed_at, draft, stage, publish_at, archived, version) ON page TO ${serviceRole};
GRANT SELECT, INSERT ON sign_off, review_comment, audit_event, preview_link TO ${serviceRole};
GRANT UPDATE (revoked_at), DELETE ON preview_link TO ${serviceRole};
