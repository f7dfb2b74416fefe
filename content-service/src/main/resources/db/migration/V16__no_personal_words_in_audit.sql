-- Nothing in the trail can be erased, so it keeps no words about a person: of an author's name, job and biography it tells
-- that they changed, and not from what to what.
ALTER TABLE audit_event_field DROP CONSTRAINT audit_event_field_check;
UPDATE audit_event_field SET was = NULL, became = NULL
  FROM audit_event
  WHERE audit_event.id = audit_event_field.event
    AND audit_event.author IS NOT NULL
    AND audit_event_field.field IN ('name', 'jobTitle', 'biography');
ALTER TABLE audit_event_field
  ADD CHECK (was IS DISTINCT FROM became OR field IN ('name', 'jobTitle', 'biography'));
COMMENT ON COLUMN audit_event_field.was IS 'None: the field said nothing before, or tells about a person.';
COMMENT ON COLUMN audit_event_field.became IS 'None: the field says nothing any more, or tells about a person.';
