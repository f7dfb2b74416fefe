-- The last that triage said of each topic, so that pages are compared with it even while triage does not answer.

CREATE TABLE triage_knowledge (
  topic      text PRIMARY KEY CHECK (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  document   text NOT NULL,
  evidence   text NOT NULL,
  fetched_at timestamptz NOT NULL
);
COMMENT ON COLUMN triage_knowledge.document IS 'Reply of GET /api/triage/v1/topics/{topic}, as it came.';
COMMENT ON COLUMN triage_knowledge.evidence IS 'Reply of GET /api/triage/v1/topics/{topic}/evidence, as it came.';

GRANT SELECT, INSERT, UPDATE ON triage_knowledge TO ${serviceRole};
