-- Between the data and the keys of a restored history database: takes away what belongs to people who erased everything after the
-- backup. Run it by a role that row-level security does not bind, in psql, as docs/guides/keys-of-history.md says.

\set ON_ERROR_STOP on
begin;

-- Whose key is gone: nothing of theirs can be opened, and without these rows the keys between the tables could not be made.
do $$
declare
    rows_of text;
    gone    bigint;
begin
    foreach rows_of in array array['assessment', 'receipt_claim', 'access_log', 'consent', 'share', 'share_opening',
        'share_token', 'appendix', 'draft']
    loop
        execute format('delete from %I where owner not in (select owner from person)', rows_of);
        get diagnostics gone = row_count;
        raise notice '% rows of % belonged to people who erased everything', gone, rows_of;
    end loop;
end $$;

-- Who erased everything and began anew has another key since then, which does not open what was saved before.
create temporary table sealed_before on commit drop as
    select owner, id from assessment join person using (owner) where saved_at < created_at;
delete from share_opening using share
    where share_opening.owner = share.owner and share_opening.share = share.id
    and (share.owner, share.assessment) in (select owner, id from sealed_before);
delete from share_token using share
    where share_token.owner = share.owner and share_token.share = share.id
    and (share.owner, share.assessment) in (select owner, id from sealed_before);
delete from share where (owner, assessment) in (select owner, id from sealed_before);
delete from appendix where (owner, assessment) in (select owner, id from sealed_before);
delete from receipt_claim using sealed_before
    where receipt_claim.owner = sealed_before.owner
    and receipt_claim.receipt = sha256(convert_to(sealed_before.id::text, 'UTF8'));
delete from assessment where (owner, id) in (select owner, id from sealed_before);
delete from draft using person where draft.owner = person.owner and draft.changed_at < person.created_at;

-- Nor do the log and the consents of before come back. The time of an entry is in its id, a UUIDv7.
create temporary table began_anew on commit drop as
    select owner, rpad(lpad(to_hex((extract(epoch from created_at) * 1000)::bigint), 12, '0'), 32, '0')::uuid as bound
    from person;
delete from access_log using began_anew where access_log.owner = began_anew.owner and access_log.id < began_anew.bound;
delete from consent using began_anew where consent.owner = began_anew.owner and consent.id < began_anew.bound;

commit;
