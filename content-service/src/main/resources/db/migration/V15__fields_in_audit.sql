-- What was saved of an author or a citation has no revisions, so the trail tells its fields before and after.
CREATE TABLE audit_event_field (
  event    bigint NOT NULL REFERENCES audit_event,
  position integer NOT NULL CHECK (position > 0),
  field    text NOT NULL CHECK (field <> '' AND length(field) <= 100),
  was      text,
  became   text,
  PRIMARY KEY (event, position),
  CHECK (was IS DISTINCT FROM became)
);
COMMENT ON TABLE audit_event_field IS 'What an event changed, field by field. It only grows, as the events do.';
COMMENT ON COLUMN audit_event_field.was IS 'None: the field said nothing before.';
COMMENT ON COLUMN audit_event_field.became IS 'None: the field says nothing any more.';
GRANT SELECT, INSERT ON audit_event_field TO ${serviceRole};
