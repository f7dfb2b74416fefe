-- What a page is about weighs more than what it warns of. The findings of which its list items speak are named in the words of
-- the engine too, as readers name them ("chest pain" where the page says "your chest hurts"), and count like headings. Care cards
-- name the emergencies of other conditions, so their words count least.

COMMENT ON COLUMN search_entry.document IS 'The words; weight A names, B summary, headings and findings, C text, D care cards.';

CREATE OR REPLACE FUNCTION index_page(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown         record;
  known         record;
  configuration regconfig;
  headings      text;
  findings      text;
  body          text;
  cards         text;
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
          UNION ALL SELECT NULL, c.markdown FROM callout c JOIN section s ON s.id = c.section WHERE s.revision = shown.id) AS part;
  SELECT left(string_agg(text, ' '), 300000)
    INTO cards
    FROM (SELECT heading AS text FROM care_card WHERE revision = shown.id
          UNION ALL SELECT i.text FROM care_card_item i JOIN care_card k ON k.id = i.care_card
                     WHERE k.revision = shown.id) AS part;
  -- Ids are English words.
  SELECT string_agg(DISTINCT translate(f.finding, '-', ' '), '. ')
    INTO findings
    FROM section_finding f JOIN section s ON s.id = f.section
   WHERE s.revision = shown.id AND split_part(shown.language, '-', 1) = 'en';

  configuration := search_configuration(shown.language);
  lead := setweight(to_tsvector(configuration, array_to_string(shown.names, '. ') || '. ' || shown.headline), 'A')
          || setweight(to_tsvector(configuration, shown.summary || ' ' || COALESCE(headings, '') || '. ' || COALESCE(findings, '')), 'B');
  SELECT array_agg(lexeme) INTO spoken
    FROM unnest(to_tsvector('search_simple',
      concat_ws(' ', array_to_string(shown.names, ' '), shown.headline, shown.summary, headings, body, cards)))
   WHERE lexeme ~ '^[[:alpha:]]{4,40}$';
  INSERT INTO search_entry AS old
    VALUES (changed, shown.id, shown.kind, shown.slug, shown.language, moment,
            lead || setweight(to_tsvector(configuration, COALESCE(body, '')), 'C')
                 || setweight(to_tsvector(configuration, COALESCE(cards, '')), 'D'), lead, COALESCE(spoken, '{}'))
    ON CONFLICT (page) DO UPDATE
      SET revision = excluded.revision, document = excluded.document, lead = excluded.lead, words = excluded.words,
          published_at = CASE WHEN old.revision = excluded.revision THEN old.published_at ELSE moment END;
  PERFORM keep_words(shown.language, known.words, spoken);
END $$;

SELECT index_page(page, published_at) FROM search_entry;
