-- Who wants to hear of what is published, and what was sent. No personal data. Sent and given-up deliveries are deleted some
-- time after (charley.content.webhooks.keep-deliveries).

CREATE TABLE webhook (
  id         uuid PRIMARY KEY,
  url        text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 500),
  events     text[] NOT NULL CHECK (cardinality(events) > 0 AND events <@ '{page.published,page.unpublished}'),
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE webhook IS 'An address that is told. Its secret is worked out from its id and the signing key: it is kept nowhere.';

CREATE TABLE webhook_delivery (
  number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message         uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  webhook         uuid NOT NULL REFERENCES webhook ON DELETE CASCADE,
  event           text NOT NULL CHECK (event IN ('page.published', 'page.unpublished')),
  page            bigint NOT NULL REFERENCES page,
  revision        bigint,
  happened_at     timestamptz NOT NULL,
  status          text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'given-up')),
  tries           integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
  due_at          timestamptz NOT NULL,
  tried_at        timestamptz,
  response_status integer,
  failure         text CHECK (failure IN ('address-refused', 'name-unknown', 'timed-out', 'not-connected', 'redirected',
                                          'refused')),
  FOREIGN KEY (page, revision) REFERENCES revision (page, id),
  CHECK ((revision IS NOT NULL) = (event = 'page.published'))
);
COMMENT ON COLUMN webhook_delivery.message IS 'Tells one message from another; a message sent again has the same.';
COMMENT ON COLUMN webhook_delivery.due_at IS 'When to try next. While it is being tried: when to try again if nobody says how it went.';
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook, due_at, number) WHERE status = 'pending';
CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook, number);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (tried_at) WHERE status <> 'pending';

-- Whatever moves the live revision (an import, an editor, a scheduler) tells in the same transaction, or it did not happen.
CREATE FUNCTION tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text := CASE WHEN NEW.live IS NULL THEN 'page.unpublished' ELSE 'page.published' END;
BEGIN
  INSERT INTO webhook_delivery (webhook, event, page, revision, happened_at, due_at)
    SELECT id, told, NEW.id, NEW.live, now(), now() FROM webhook WHERE told = ANY (events);
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_webhooks AFTER UPDATE OF live ON page
  FOR EACH ROW WHEN (OLD.live IS DISTINCT FROM NEW.live) EXECUTE FUNCTION tell_webhooks();

GRANT SELECT, INSERT, DELETE ON webhook TO ${serviceRole};
GRANT SELECT, INSERT, DELETE, UPDATE (status, tries, due_at, tried_at, response_status, failure)
  ON webhook_delivery TO ${serviceRole};
