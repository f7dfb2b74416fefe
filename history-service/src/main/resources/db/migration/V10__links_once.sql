-- A link that is asked for twice, as by a double click, is made once.
alter table share add column asked bytea check (octet_length(asked) = 16);
comment on column share.asked is 'Marks the key that the request came with and what it asked for; null where it came with none.';
