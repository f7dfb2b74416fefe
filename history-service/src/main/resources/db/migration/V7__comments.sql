-- What the first comments no longer say rightly.

comment on column share.failures is 'Wrong PINs; at 5 the link is locked for good.';
