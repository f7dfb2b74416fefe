-- An item of a care card says which signs of its rule it speaks of, so that none is lost unnoticed.

ALTER TABLE care_card_item ADD COLUMN signs text[] NOT NULL DEFAULT '{}'
  CHECK (red_flag IS NOT NULL OR signs = '{}')
  CHECK (array_to_string(signs, ' ') ~ '^([a-z0-9]+(-[a-z0-9]+)*( |$))*$');
COMMENT ON COLUMN care_card_item.signs IS 'The ids of questions of triage: an answer to each makes the rule fire alone.';
