-- What people may ask about themselves, what operators may, and the jobs that visit everybody.

create table access_log (
    owner   text not null references person on delete cascade,
    id      uuid not null,
    what    text not null check (what ~ '^[a-z]+(-[a-z]+)*$' and length(what) <= 40),
    subject uuid,
    primary key (owner, id)
) partition by hash (owner);

comment on table access_log is 'What was done with the data of a person, for that person to read. Kept for a configured time, at most as long as the person''s key.';
comment on column access_log.id is 'A UUIDv7: the time within it is when it happened.';
comment on column access_log.subject is 'The id of what it was done with, such as an assessment; none for a list.';

do $$
declare
    part text;
begin
    for number in 0..15 loop
        part := 'access_log_' || lpad(number::text, 2, '0');
        execute format('create table %I partition of access_log for values with (modulus 16, remainder %s)', part, number);
        execute format('alter table %I enable row level security, force row level security', part);
    end loop;
end $$;

create table consent (
    owner   text    not null references person on delete cascade,
    id      uuid    not null,
    version text    not null check (version ~ '^[0-9A-Za-z.-]{1,40}$'),
    given   boolean not null,
    primary key (owner, id)
);

comment on table consent is 'Each consent that a person gave or withdrew. Kept as long as the person''s key.';
comment on column consent.id is 'A UUIDv7: the time within it is when it was given or withdrawn.';
comment on column consent.version is 'Of the text that was agreed to.';

create table audit_event (
    id    uuid   primary key,
    what  text   not null check (what ~ '^[a-z]+(-[a-z]+)*$' and length(what) <= 40),
    about text   check (about ~ '^[0-9A-Za-z.-]{1,40}$'),
    count bigint not null check (count > 0)
);

comment on table audit_event is 'What happened, for operators: no owner, no health data, nothing by which a person could be looked up. Never changed, kept for a configured time.';
comment on column audit_event.about is 'The version of a consent, the name of a master key.';

create table job (
    name     text        primary key,
    place    text        not null,
    began_at timestamptz not null,
    ended_at timestamptz check (ended_at >= began_at)
);

comment on table job is 'How far the rounds of jobs that visit all people have come.';
comment on column job.place is 'The last owner that was visited; empty at the beginning of a round.';

alter table access_log enable row level security, force row level security;
alter table consent enable row level security, force row level security;
alter table audit_event enable row level security, force row level security;
alter table job enable row level security, force row level security;

create policy own_rows on access_log
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on consent
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy everyone on audit_event using (true) with check (true);
create policy everyone on job using (true) with check (true);

grant select, insert, delete on access_log, audit_event to "${serviceRole}";
grant select, insert on consent to "${serviceRole}";
grant select, insert, update on job to "${serviceRole}";
