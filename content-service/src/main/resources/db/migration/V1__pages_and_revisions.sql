-- Editorial pages. A page is an address; its revisions are kept for ever and never change; one of them may be live.
-- Flyway runs as the owner. The running service is the role ${serviceRole}: it reads, adds revisions and moves the live
-- one, and can neither change nor delete a revision (see the grants at the end).

CREATE TABLE author (
  id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name       text NOT NULL CHECK (name <> ''),
  job_title  text NOT NULL CHECK (job_title <> ''),
  biography  text NOT NULL CHECK (biography <> ''),
  sample     boolean NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE citation (
  id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  text       text NOT NULL CHECK (text <> ''),
  doi        text,
  pmid       text CHECK (pmid ~ '^[0-9]{1,9}$'),
  url        text CHECK (url ~ '^https://'),
  status     text NOT NULL CHECK (status IN ('current', 'corrected', 'retracted')),
  checked    text NOT NULL CHECK (checked IN ('read', 'secondary', 'memory')),
  changed_at timestamptz NOT NULL
);

CREATE TABLE page (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind       text NOT NULL CHECK (kind IN ('article', 'cause')),
  slug       text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
  language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
  live       bigint,
  created_at timestamptz NOT NULL,
  UNIQUE (kind, language, slug)
);
COMMENT ON COLUMN page.slug IS 'The last part of the address. For a cause: the id of the condition, as the engine has it.';
COMMENT ON COLUMN page.live IS 'The revision readers see; none: the page is not published.';

CREATE TABLE revision (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page            bigint NOT NULL REFERENCES page,
  number          integer NOT NULL CHECK (number > 0),
  origin          text NOT NULL CHECK (origin IN ('import', 'editor')),
  source_sha256   text CHECK (source_sha256 ~ '^[0-9a-f]{64}$'),
  created_at      timestamptz NOT NULL,
  topic           text NOT NULL CHECK (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  headline        text NOT NULL CHECK (headline <> ''),
  name            text,
  alternate_names text[] NOT NULL,
  summary         text NOT NULL CHECK (summary <> ''),
  sample          boolean NOT NULL,
  review_status   text NOT NULL CHECK (review_status IN ('awaiting-clinical-review', 'clinically-reviewed')),
  author          text NOT NULL REFERENCES author,
  reviewer        text REFERENCES author,
  date_published  date NOT NULL,
  date_modified   date NOT NULL CHECK (date_modified >= date_published),
  last_reviewed   date NOT NULL,
  next_review     date NOT NULL CHECK (next_review > last_reviewed),
  UNIQUE (page, number),
  UNIQUE (page, id),
  CHECK (origin <> 'import' OR source_sha256 IS NOT NULL),
  CHECK (review_status <> 'clinically-reviewed' OR reviewer IS NOT NULL)
);
COMMENT ON COLUMN revision.source_sha256 IS 'Of the file it was imported from: an unchanged file makes no new revision.';

-- A page can only show a revision of its own.
ALTER TABLE page ADD FOREIGN KEY (id, live) REFERENCES revision (page, id);

CREATE TABLE section (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision bigint NOT NULL REFERENCES revision,
  position integer NOT NULL CHECK (position > 0),
  anchor   text NOT NULL CHECK (anchor ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  aspect   text NOT NULL CHECK (aspect IN ('overview', 'symptoms', 'causes', 'treatments', 'self-care', 'prevention',
                                           'see-a-doctor', 'emergency')),
  heading  text NOT NULL CHECK (heading <> ''),
  markdown text NOT NULL,
  UNIQUE (revision, position),
  UNIQUE (revision, anchor)
);

CREATE TABLE callout (
  section   bigint NOT NULL REFERENCES section,
  position  integer NOT NULL CHECK (position > 0),
  kind      text NOT NULL CHECK (kind IN ('doctors-note', 'pro-tip')),
  markdown  text NOT NULL CHECK (markdown <> ''),
  signed_by text NOT NULL REFERENCES author,
  PRIMARY KEY (section, position)
);

CREATE TABLE care_card (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision bigint NOT NULL REFERENCES revision,
  position integer NOT NULL CHECK (position > 0),
  kind     text NOT NULL CHECK (kind IN ('non-urgent', 'urgent', 'emergency')),
  heading  text NOT NULL CHECK (heading <> ''),
  UNIQUE (revision, position)
);

CREATE TABLE care_card_item (
  care_card bigint NOT NULL REFERENCES care_card,
  position  integer NOT NULL CHECK (position > 0),
  text      text NOT NULL CHECK (text <> ''),
  red_flag  text CHECK (red_flag ~ '^[RD][0-9]{1,3}[a-z]?$'),
  PRIMARY KEY (care_card, position)
);
COMMENT ON COLUMN care_card_item.red_flag IS 'The id of the triage rule that fires on the same sign.';

CREATE TABLE listed_cause (
  revision    bigint NOT NULL REFERENCES revision,
  position    integer NOT NULL CHECK (position > 0),
  condition   text CHECK (condition ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text NOT NULL CHECK (name <> ''),
  highlighted boolean NOT NULL,
  PRIMARY KEY (revision, position),
  CHECK (NOT highlighted OR condition IS NOT NULL)
);

CREATE TABLE revision_citation (
  revision bigint NOT NULL REFERENCES revision,
  position integer NOT NULL CHECK (position > 0),
  citation text NOT NULL REFERENCES citation,
  PRIMARY KEY (revision, position),
  UNIQUE (revision, citation)
);

CREATE TABLE related_page (
  revision bigint NOT NULL REFERENCES revision,
  position integer NOT NULL CHECK (position > 0),
  page     bigint NOT NULL REFERENCES page,
  PRIMARY KEY (revision, position),
  UNIQUE (revision, page)
);

-- Reads go by (kind, language, slug) and then by revision, which the keys above serve. These serve the other direction:
-- which pages cite a work that was corrected, and which are due for review.
CREATE INDEX revision_citation_by_citation ON revision_citation (citation);
CREATE INDEX revision_by_next_review ON revision (next_review);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ${serviceRole};
GRANT UPDATE (live) ON page TO ${serviceRole};
GRANT UPDATE ON author, citation TO ${serviceRole};
REVOKE ALL ON flyway_schema_history FROM ${serviceRole};
