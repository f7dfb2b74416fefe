-- How many assessments there are, for operators: counted one by one up to a limit, and nothing else of them is told. The
-- statistics of PostgreSQL can't say it of a small site: what a connection has not yet passed on when a table is looked at
-- is counted twice.

create policy every_person on assessment for select to current_user
    using (current_setting('app.every_person', true) = 'yes');

create function assessments_up_to(most integer) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
declare
    found bigint;
begin
    perform set_config('app.every_person', 'yes', true);
    select count(*) into found from (select from public.assessment limit least(most, 10000)) counted;
    perform set_config('app.every_person', '', true);
    return found;
end $$;

revoke all on function assessments_up_to from public;
grant execute on function assessments_up_to to "${serviceRole}";
