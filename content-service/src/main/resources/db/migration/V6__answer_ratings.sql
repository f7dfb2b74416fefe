-- Whether readers found an automatic answer helpful. The question is health data and is in no table; neither is who asked or
-- when. So nothing here is personal data, and it is kept as long as the revisions that it is about.

CREATE TABLE answer_rating (
  id       text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{22}$'),
  page     bigint NOT NULL REFERENCES page,
  revision bigint NOT NULL,
  helpful  boolean NOT NULL,
  FOREIGN KEY (page, revision) REFERENCES revision (page, id)
);
COMMENT ON COLUMN answer_rating.id IS 'The random id of the token that came with the answer: it says nothing, and lets an answer be rated once.';
COMMENT ON COLUMN answer_rating.revision IS 'Of the page that was asked. What was quoted may be of other pages.';

CREATE TABLE answer_rating_quote (
  rating   text NOT NULL REFERENCES answer_rating,
  position integer NOT NULL CHECK (position > 0),
  revision bigint NOT NULL REFERENCES revision,
  section  text NOT NULL CHECK (section ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  PRIMARY KEY (rating, position)
);
COMMENT ON TABLE answer_rating_quote IS 'What the answer quoted; nothing where the page was said not to say.';

-- Editors look at a page's ratings, and at what is often quoted without being of help.
CREATE INDEX answer_rating_by_page ON answer_rating (page);
CREATE INDEX answer_rating_quote_by_revision ON answer_rating_quote (revision, section);

GRANT SELECT, INSERT ON answer_rating, answer_rating_quote TO ${serviceRole};
