-- Search finds the very call-out or care card that has the words, and forgets the words that no page has any more.

-- The names, summary and texts of a page as words to look for: neither the addresses of links nor what looks like a tag.
CREATE FUNCTION search_plain(markdown text) RETURNS text LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
RETURN translate(regexp_replace(markdown, '\]\(([^()]|\([^()]*\))*\)', ']', 'g'), '<>', '  ');

DROP FUNCTION index_sections;
DROP TABLE search_section;

CREATE TABLE search_place (
  page     bigint NOT NULL REFERENCES search_entry ON DELETE CASCADE,
  position integer NOT NULL CHECK (position > 0),
  anchor   text,
  heading  text NOT NULL,
  text     text NOT NULL,
  document tsvector NOT NULL,
  PRIMARY KEY (page, position)
);
COMMENT ON TABLE search_place IS 'One row for each section, call-out and care card of a published page, in that order.';
COMMENT ON COLUMN search_place.anchor IS 'The section that it is or stands in; none for a care card.';
COMMENT ON COLUMN search_place.text IS 'Markdown; of a care card plain text.';
COMMENT ON COLUMN search_place.document IS 'The words of heading and text.';

ALTER TABLE search_entry ADD COLUMN words text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN search_entry.words IS 'The words that the page uses, to be guessed when one is mistyped.';
CREATE INDEX search_entry_by_words ON search_entry USING gin (words);
COMMENT ON TABLE search_word IS 'Words that published pages use, to guess what a mistyped one was meant to be.';

CREATE FUNCTION index_places(changed bigint) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM search_place WHERE page = changed;
  INSERT INTO search_place
    SELECT e.page, row_number() OVER (ORDER BY turn, place, part), anchor, heading, text,
           to_tsvector(search_configuration(e.language), heading || '. ' || left(search_plain(text), 300000))
      FROM search_entry e JOIN (
        SELECT revision, 1 AS turn, position AS place, 0 AS part, anchor, heading, markdown AS text FROM section
        UNION ALL
        SELECT s.revision, 2, s.position, c.position, s.anchor, s.heading, c.markdown
          FROM callout c JOIN section s ON s.id = c.section
        UNION ALL
        SELECT k.revision, 3, k.position, 0, NULL, k.heading, string_agg(i.text, '; ' ORDER BY i.position)
          FROM care_card k JOIN care_card_item i ON i.care_card = k.id GROUP BY k.id) AS spot
        ON spot.revision = e.revision
     WHERE e.page = changed;
$$;

-- A word that the last page to use it has lost is no guess any more.
CREATE FUNCTION keep_words(spoken text, before text[], after text[]) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO search_word
    SELECT spoken, word FROM unnest(after) AS word EXCEPT SELECT spoken, word FROM unnest(before) AS word
    ON CONFLICT DO NOTHING;
  DELETE FROM search_word w USING (SELECT unnest(before) EXCEPT SELECT unnest(after)) AS lost (word)
   WHERE w.language = spoken AND w.word = lost.word
     AND NOT EXISTS (SELECT FROM search_entry e WHERE e.language = spoken AND e.words @> ARRAY[lost.word]);
$$;

CREATE OR REPLACE FUNCTION index_page(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown         record;
  known         record;
  configuration regconfig;
  headings      text;
  body          text;
  lead          tsvector;
  spoken        text[];
BEGIN
  -- One publication after the other: none may forget a word that another is about to use.
  LOCK TABLE search_word IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM page_name WHERE page = changed;
  SELECT language, words INTO known FROM search_entry WHERE page = changed;
  SELECT p.kind, p.slug, p.language, r.id, r.summary, r.headline,
         ARRAY[COALESCE(r.name, r.headline)] || r.alternate_names AS names
    INTO shown FROM page p JOIN revision r ON r.id = p.live WHERE p.id = changed;
  IF shown IS NULL THEN
    DELETE FROM search_entry WHERE page = changed;
    PERFORM keep_words(known.language, known.words, '{}');
    RETURN;
  END IF;

  INSERT INTO page_name
    SELECT changed, position, name, search_folded(name) FROM unnest(shown.names) WITH ORDINALITY AS n (name, position);

  SELECT string_agg(heading, ' '), left(string_agg(search_plain(text), ' '), 300000)
    INTO headings, body
    FROM (SELECT heading, markdown AS text FROM section WHERE revision = shown.id
          UNION ALL SELECT NULL, c.markdown FROM callout c JOIN section s ON s.id = c.section WHERE s.revision = shown.id
          UNION ALL SELECT NULL, heading FROM care_card WHERE revision = shown.id
          UNION ALL SELECT NULL, i.text FROM care_card_item i JOIN care_card k ON k.id = i.care_card
                     WHERE k.revision = shown.id) AS part;

  configuration := search_configuration(shown.language);
  lead := setweight(to_tsvector(configuration, array_to_string(shown.names, '. ') || '. ' || shown.headline), 'A')
          || setweight(to_tsvector(configuration, shown.summary || ' ' || COALESCE(headings, '')), 'B');
  SELECT array_agg(lexeme) INTO spoken
    FROM unnest(to_tsvector('search_simple',
      concat_ws(' ', array_to_string(shown.names, ' '), shown.headline, shown.summary, headings, body)))
   WHERE lexeme ~ '^[[:alpha:]]{4,40}$';
  INSERT INTO search_entry AS old
    VALUES (changed, shown.id, shown.kind, shown.slug, shown.language, moment,
            lead || setweight(to_tsvector(configuration, COALESCE(body, '')), 'C'), lead, COALESCE(spoken, '{}'))
    ON CONFLICT (page) DO UPDATE
      SET revision = excluded.revision, document = excluded.document, lead = excluded.lead, words = excluded.words,
          published_at = CASE WHEN old.revision = excluded.revision THEN old.published_at ELSE moment END;
  PERFORM keep_words(shown.language, known.words, spoken);
END $$;

CREATE OR REPLACE FUNCTION index_changed_page() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_page(NEW.id, now());
  PERFORM index_places(NEW.id);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION search_plain, index_places, keep_words FROM PUBLIC;

DELETE FROM search_word;
SELECT index_page(page, published_at), index_places(page) FROM search_entry;

GRANT SELECT ON search_place TO ${serviceRole};
