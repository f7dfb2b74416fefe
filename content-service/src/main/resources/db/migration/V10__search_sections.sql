-- What else search goes by: the words of each section, so that the section that fits best is told without reading all the
-- texts anew, and the languages that there are.

CREATE TABLE search_section (
  page     bigint NOT NULL REFERENCES search_entry ON DELETE CASCADE,
  position integer NOT NULL CHECK (position > 0),
  document tsvector NOT NULL,
  PRIMARY KEY (page, position)
);
COMMENT ON TABLE search_section IS 'One row for each section of a published page, by its place on the page.';
COMMENT ON COLUMN search_section.document IS 'The words of its heading and text.';

-- Makes the rows of one page anew from its row for search. The addresses of links are no words of the page.
CREATE FUNCTION index_sections(changed bigint) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM search_section WHERE page = changed;
  INSERT INTO search_section
    SELECT e.page, s.position,
           to_tsvector(search_configuration(e.language),
             s.heading || '. ' || left(regexp_replace(s.markdown, '\]\([^)]*\)', ']', 'g'), 300000))
      FROM search_entry e JOIN section s ON s.revision = e.revision WHERE e.page = changed;
$$;
REVOKE ALL ON FUNCTION index_sections FROM PUBLIC;

CREATE OR REPLACE FUNCTION index_changed_page() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_page(NEW.id, now());
  PERFORM index_sections(NEW.id);
  RETURN NULL;
END $$;

SELECT index_sections(page) FROM search_entry;

-- Few languages among many pages: from each one straight to the next.
CREATE INDEX search_entry_by_language ON search_entry (language);
CREATE VIEW search_language AS
  WITH RECURSIVE known AS (
    SELECT min(language) AS language FROM search_entry
    UNION ALL
    SELECT (SELECT min(e.language) FROM search_entry e WHERE e.language > known.language) FROM known
     WHERE known.language IS NOT NULL)
  SELECT language FROM known WHERE language IS NOT NULL;
COMMENT ON VIEW search_language IS 'The languages of published pages.';

GRANT SELECT ON search_section, search_language TO ${serviceRole};
