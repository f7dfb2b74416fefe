-- Finding published pages: by words, by name, and by an address that a page once had.
-- The rows for search are made by a trigger, so whatever publishes a page (import, editor, scheduler) keeps them right.

-- Both extensions are marked as trusted: the owner of the database may create them. Without them search is stricter: it
-- knows neither mistyped words (pg_trgm) nor words without their accents (unaccent).
DO $$
DECLARE
  wanted text;
BEGIN
  FOR wanted IN
    SELECT name FROM pg_available_extensions WHERE name IN ('unaccent', 'pg_trgm') AND '${searchExtensions}' = 'true'
  LOOP
    BEGIN
      EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA public', wanted);
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE NOTICE 'Search does without the extension %.', wanted;
    END;
  END LOOP;
END $$;

-- One search configuration for each language that PostgreSQL knows the word stems of, and one for all others.
DO $$
DECLARE
  known text[];
BEGIN
  FOREACH known SLICE 1 IN ARRAY ARRAY[
    ['simple', 'simple', 'simple'], ['en', 'english', 'english_stem'], ['es', 'spanish', 'spanish_stem'],
    ['fr', 'french', 'french_stem'], ['de', 'german', 'german_stem'], ['it', 'italian', 'italian_stem'],
    ['pt', 'portuguese', 'portuguese_stem'], ['nl', 'dutch', 'dutch_stem'], ['sv', 'swedish', 'swedish_stem'],
    ['da', 'danish', 'danish_stem'], ['nb', 'norwegian', 'norwegian_stem'], ['fi', 'finnish', 'finnish_stem']]
  LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION public.search_%s (COPY = pg_catalog.%I)', known[1], known[2]);
    IF EXISTS (SELECT FROM pg_ts_dict WHERE dictname = 'unaccent' AND dictnamespace = 'public'::regnamespace) THEN
      EXECUTE format(
        'ALTER TEXT SEARCH CONFIGURATION public.search_%s
           ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.%I', known[1], known[3]);
    END IF;
  END LOOP;
  EXECUTE 'CREATE FUNCTION public.search_folded(words text) RETURNS text LANGUAGE sql STABLE
             SET search_path = pg_catalog, public, pg_temp RETURN '
    || CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'unaccent')
            THEN 'lower(public.unaccent(words))' ELSE 'lower(words)' END;
END $$;
COMMENT ON FUNCTION search_folded IS 'Words in lower case and, where the extension unaccent is there, without accents.';

CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
RETURN COALESCE(
  (SELECT oid FROM pg_ts_config
    WHERE cfgname = 'search_' || split_part(language, '-', 1) AND cfgnamespace = 'public'::regnamespace),
  'public.search_simple'::regconfig::oid)::regconfig;

CREATE TABLE search_entry (
  page         bigint PRIMARY KEY REFERENCES page,
  revision     bigint NOT NULL REFERENCES revision,
  kind         text NOT NULL,
  slug         text NOT NULL,
  language     text NOT NULL,
  published_at timestamptz NOT NULL,
  document     tsvector NOT NULL,
  lead         tsvector STORAGE MAIN NOT NULL,
  UNIQUE (kind, slug, language)
);
COMMENT ON TABLE search_entry IS 'One row for each published page: what search, feed and sitemap go by.';
COMMENT ON COLUMN search_entry.published_at IS 'When readers first saw this revision.';
COMMENT ON COLUMN search_entry.document IS 'The words; weight A names, B summary and headings, C text.';
COMMENT ON COLUMN search_entry.lead IS 'The words without the text: short, so that thousands of pages can be ranked by it.';
CREATE INDEX search_entry_by_document ON search_entry USING gin (document);
CREATE INDEX search_entry_by_publication ON search_entry (published_at DESC, page DESC);

CREATE TABLE page_name (
  page     bigint NOT NULL REFERENCES page,
  position integer NOT NULL CHECK (position > 0),
  name     text NOT NULL,
  sort_key text NOT NULL,
  PRIMARY KEY (page, position)
);
COMMENT ON TABLE page_name IS 'What a published page is called: its name or headline first, then its other names.';
CREATE INDEX page_name_by_sort_key ON page_name (sort_key, page, position);

CREATE TABLE search_word (
  language text NOT NULL,
  word     text NOT NULL,
  PRIMARY KEY (language, word)
);
COMMENT ON TABLE search_word IS 'Words that pages have used, to guess what a mistyped one was meant to be.';
CREATE INDEX search_word_by_beginning ON search_word (word text_pattern_ops);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX search_word_by_likeness ON search_word USING gist (word gist_trgm_ops);
  END IF;
END $$;

CREATE TABLE search_synonym (
  language     text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  group_number integer NOT NULL CHECK (group_number > 0),
  words        text NOT NULL CHECK (words <> '' AND length(words) <= 100),
  PRIMARY KEY (language, group_number, words)
);
COMMENT ON TABLE search_synonym IS 'Words that mean the same, by groups; each import replaces them all.';

-- Makes the rows of one page anew from its live revision, or takes them away when there is none.
CREATE FUNCTION index_page(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown         record;
  configuration regconfig;
  headings      text;
  body          text;
  lead          tsvector;
BEGIN
  DELETE FROM page_name WHERE page = changed;
  SELECT p.kind, p.slug, p.language, r.id, r.summary, r.headline,
         ARRAY[COALESCE(r.name, r.headline)] || r.alternate_names AS names
    INTO shown FROM page p JOIN revision r ON r.id = p.live WHERE p.id = changed;
  IF NOT FOUND THEN
    DELETE FROM search_entry WHERE page = changed;
    RETURN;
  END IF;

  INSERT INTO page_name
    SELECT changed, position, name, search_folded(name) FROM unnest(shown.names) WITH ORDINALITY AS n (name, position);

  -- The addresses of links are no words of the page.
  SELECT string_agg(heading, ' '), left(string_agg(regexp_replace(markdown, '\]\([^)]*\)', ']', 'g'), ' '), 300000)
    INTO headings, body
    FROM (SELECT heading, markdown FROM section WHERE revision = shown.id
          UNION ALL SELECT '', c.markdown FROM callout c JOIN section s ON s.id = c.section WHERE s.revision = shown.id
          UNION ALL SELECT '', i.text FROM care_card_item i JOIN care_card k ON k.id = i.care_card
                     WHERE k.revision = shown.id) AS part;

  configuration := search_configuration(shown.language);
  lead := setweight(to_tsvector(configuration, array_to_string(shown.names, '. ') || '. ' || shown.headline), 'A')
          || setweight(to_tsvector(configuration, shown.summary || ' ' || COALESCE(headings, '')), 'B');
  INSERT INTO search_entry AS old
    VALUES (changed, shown.id, shown.kind, shown.slug, shown.language, moment,
            lead || setweight(to_tsvector(configuration, COALESCE(body, '')), 'C'), lead)
    ON CONFLICT (page) DO UPDATE
      SET revision = excluded.revision, document = excluded.document, lead = excluded.lead,
          published_at = CASE WHEN old.revision = excluded.revision THEN old.published_at ELSE moment END;

  -- In one order always, so that two publications never wait for each other.
  INSERT INTO search_word
    SELECT shown.language, lexeme
      FROM unnest(to_tsvector('search_simple',
        concat_ws(' ', array_to_string(shown.names, ' '), shown.headline, shown.summary, headings, body)))
     WHERE lexeme ~ '^[[:alpha:]]{4,40}$'
     ORDER BY lexeme
    ON CONFLICT DO NOTHING;
END $$;

-- Works as the owner, since the service may not write these tables; the fixed search path keeps it from being led astray.
CREATE FUNCTION index_changed_page() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_page(NEW.id, now());
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION index_page, index_changed_page FROM PUBLIC;

-- At the end of the transaction: by then all parts of the revision are there.
CREATE CONSTRAINT TRIGGER page_is_indexed AFTER INSERT OR UPDATE OF live ON page
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_changed_page();

SELECT index_page(p.id, r.created_at) FROM page p JOIN revision r ON r.id = p.live;

ALTER TABLE page ADD UNIQUE (id, kind, language);
CREATE TABLE page_redirect (
  kind       text NOT NULL,
  language   text NOT NULL,
  from_slug  text NOT NULL CHECK (from_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(from_slug) <= 100),
  page       bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, language, from_slug),
  FOREIGN KEY (page, kind, language) REFERENCES page (id, kind, language)
);
COMMENT ON TABLE page_redirect IS 'Addresses that a page once had. A redirect leads to a page and never to another one.';
CREATE INDEX page_redirect_by_page ON page_redirect (page);

GRANT SELECT ON search_entry, page_name, search_word TO ${serviceRole};
GRANT SELECT, INSERT, DELETE ON search_synonym TO ${serviceRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON page_redirect TO ${serviceRole};
