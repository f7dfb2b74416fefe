-- What today's knowledge says of what was saved before.

alter table assessment
    add column today_mark   bytea check (octet_length(today_mark) = 16),
    add column differs_mark bytea check (octet_length(differs_mark) = 16),
    add column notice       bytea,
    add check ((today_mark is null) = (differs_mark is null) and (today_mark is null) = (notice is null));

comment on column assessment.today_mark is 'HMAC of the knowledge that it was last compared with, under the person''s key; null before.';
comment on column assessment.differs_mark is 'HMAC of whether the advice differs, under the person''s key.';
comment on column assessment.notice is 'Sealed: what the comparison says.';

create table recheck_count (
    topic     text   not null,
    version   text   not null,
    sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    checked   bigint not null check (checked >= 0),
    differing bigint not null check (differing between 0 and checked),
    failed    bigint not null check (failed between 0 and checked),
    primary key (topic, sha256)
);

comment on table recheck_count is 'How many assessments were compared with a version of a topic''s knowledge, for operators. No personal data; erasures take nothing from it.';

alter table recheck_count enable row level security, force row level security;
create policy everyone on recheck_count using (true) with check (true);

-- What was saved is still never changed: only the comparison is.
grant update (today_mark, differs_mark, notice) on assessment to "${serviceRole}";
grant select, insert, update on recheck_count to "${serviceRole}";
