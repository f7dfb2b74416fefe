-- What was done to a webhook is in the trail as well. It may be gone, so its id refers to nothing.
ALTER TABLE audit_event ADD COLUMN webhook uuid;
ALTER TABLE audit_event DROP CONSTRAINT audit_event_check;
ALTER TABLE audit_event ADD CHECK (num_nonnulls(page, author, citation, webhook) = 1);
COMMENT ON COLUMN audit_event.webhook IS 'The id of a webhook that was registered or removed.';
