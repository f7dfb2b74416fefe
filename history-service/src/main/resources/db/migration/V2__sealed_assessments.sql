-- People's keys, and assessments sealed with them. The rows of the first release are sealed by the migration that
-- follows, which drops their table.

alter table assessment rename to assessment_of_release_1;
alter index assessment_pkey rename to assessment_of_release_1_pkey;
alter index assessment_newest_first rename to assessment_of_release_1_newest_first;

create table person (
    owner      text        primary key check (owner ~ '^[0-9a-f]{64}$'),
    data_key   bytea       not null check (octet_length(data_key) = 61),
    master_key text        not null check (master_key ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    created_at timestamptz not null
);

comment on table person is 'A key for each person of whom something is kept. When the row goes, all of the person''s rows go with it, and no backup of them can be read. Kept until the person erases everything, or nothing is left of it.';
comment on column person.owner is 'SHA-256 of the sign-in issuer and subject, in hex.';
comment on column person.data_key is 'The person''s key of AES-256, sealed with the master key: version, nonce, ciphertext, tag.';
comment on column person.master_key is 'The name of the master key, which is in the configuration and never in the database.';

create table assessment (
    owner      text        not null references person on delete cascade,
    id         uuid        not null,
    saved_at   timestamptz not null,
    topic_mark bytea       not null check (octet_length(topic_mark) = 16),
    level_mark bytea       not null check (octet_length(level_mark) = 16),
    summary    bytea       not null,
    receipt    bytea       not null,
    primary key (owner, id)
) partition by hash (owner);

comment on table assessment is 'Saved assessments. What they say is sealed with the person''s key. Kept until the person erases them, or for as long as the deployment says.';
comment on column assessment.id is 'A UUIDv7: the time within it is when the assessment was made, and orders the list.';
comment on column assessment.topic_mark is 'HMAC of the topic under the person''s key: equal for equal topics of one person, meaningless without the key.';
comment on column assessment.level_mark is 'The same of the care level.';
comment on column assessment.summary is 'Sealed: what a list shows.';
comment on column assessment.receipt is 'Sealed: the compact JWS that triage signed, compressed. Person, answers and result are in it.';

-- 16 parts by owner, each by the year within the id. Ids of other years land in the part named other.
do $$
declare
    part  text;
    bound constant text := '(to_hex((extract(epoch from make_timestamptz(%s, 1, 1, 0, 0, 0, ''UTC'')) * 1000)::bigint))';
    since uuid;
    until uuid;
begin
    for number in 0..15 loop
        part := 'assessment_' || lpad(number::text, 2, '0');
        execute format('create table %I partition of assessment for values with (modulus 16, remainder %s)'
            || ' partition by range (id)', part, number);
        execute format('alter table %I enable row level security, force row level security', part);
        for year in 2026..2031 loop
            execute 'select rpad(lpad(' || format(bound, year) || ', 12, ''0''), 32, ''0'')::uuid' into since;
            execute 'select rpad(lpad(' || format(bound, year + 1) || ', 12, ''0''), 32, ''0'')::uuid' into until;
            execute format('create table %I partition of %I for values from (%L) to (%L)',
                part || '_' || year, part, since, until);
            execute format('alter table %I enable row level security, force row level security', part || '_' || year);
        end loop;
        execute format('create table %I partition of %I default', part || '_other', part);
        execute format('alter table %I enable row level security, force row level security', part || '_other');
    end loop;
end $$;

-- The one key that does not start with the owner: it is how two accounts with one receipt are told apart.
create table receipt_claim (
    receipt bytea primary key check (octet_length(receipt) = 32),
    owner   text  not null check (owner ~ '^[0-9a-f]{64}$')
);

comment on table receipt_claim is 'Which owner a receipt belongs to: the first who saved it. It says nothing about health. Gone when the owner erases the assessment.';
comment on column receipt_claim.receipt is 'SHA-256 of the receipt''s id, as text.';

create table master_key (
    name  text  primary key check (name ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    proof bytea not null
);

comment on table master_key is 'By which a start finds out that a master key is not the one that had its name before. No personal data.';

alter table person enable row level security, force row level security;
alter table assessment enable row level security, force row level security;
alter table receipt_claim enable row level security, force row level security;
alter table master_key enable row level security, force row level security;

-- Without the setting, current_setting is null, or empty once the connection had a transaction with it: no owner is.
create policy own_rows on person
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on assessment
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on receipt_claim
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy everyone on master_key using (true) with check (true);

-- What visits all people (rotation of keys, retention) asks for owners alone, a page at a time, and then works as each
-- of them. The policy is for the functions below: they run as the owner of the tables, and only they set this.
create policy every_person on person for select to current_user
    using (current_setting('app.every_person', true) = 'yes');

create function owners_after(last text, most integer) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    perform set_config('app.every_person', 'yes', true);
    return query select p.owner from public.person p where p.owner > last
        order by p.owner limit least(most, 1000);
    perform set_config('app.every_person', '', true);
end $$;

create function owners_of_other_master_keys(used text, last text, most integer) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    perform set_config('app.every_person', 'yes', true);
    return query select p.owner from public.person p where p.owner > last and p.master_key <> used
        order by p.owner limit least(most, 1000);
    perform set_config('app.every_person', '', true);
end $$;

create function people_by_master_key() returns table (name text, people bigint)
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    perform set_config('app.every_person', 'yes', true);
    return query select p.master_key, count(*) from public.person p group by p.master_key
        order by p.master_key;
    perform set_config('app.every_person', '', true);
end $$;

revoke all on function owners_after, owners_of_other_master_keys, people_by_master_key from public;
grant execute on function owners_after, owners_of_other_master_keys, people_by_master_key to "${serviceRole}";

-- An assessment is never changed. Parts of tables are reached through the whole only.
grant select, insert, delete on person, assessment, receipt_claim to "${serviceRole}";
grant update (data_key, master_key) on person to "${serviceRole}";
grant select, insert on master_key to "${serviceRole}";
