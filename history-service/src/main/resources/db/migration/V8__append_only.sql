-- The access log of people and the operators' audit, which the service adds to and reads, and can neither change nor empty.
-- What goes: with the person's key, all of a person's log; after the time that the deployment says, and no sooner than
-- after 30 days by the clock of the database, what is old. The functions run as the owner of the tables, which row-level
-- security binds to the person of the transaction as it binds the service.

revoke delete on access_log, audit_event from "${serviceRole}";

create function log_bound(before uuid) returns uuid
    language sql stable
    set search_path = pg_catalog, public, pg_temp
    return least(before, rpad(
        lpad(to_hex((extract(epoch from now() - interval '30 days') * 1000)::bigint), 12, '0'), 32, '0')::uuid);

comment on function log_bound is 'The id before which entries may be erased: the one that is asked for, or that of 30 days ago.';

create function erase_access_log_before(whose text, before uuid) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
declare
    erased bigint;
begin
    delete from public.access_log where owner = whose and id < public.log_bound(before);
    get diagnostics erased = row_count;
    return erased;
end $$;

create function erase_audit_before(before uuid) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
declare
    erased bigint;
begin
    delete from public.audit_event where id < public.log_bound(before);
    get diagnostics erased = row_count;
    return erased;
end $$;

revoke all on function log_bound, erase_access_log_before, erase_audit_before from public;
grant execute on function erase_access_log_before, erase_audit_before to "${serviceRole}";
