-- The assessments that people saved, each under its owner.
--
-- Every key and every unique index starts with the owner, so that the table can be partitioned by it, and one person
-- can't learn from a clash what another has saved.
create table assessment (
    owner             text        not null check (owner ~ '^[0-9a-f]{64}$'),
    id                uuid        not null,
    topic             text        not null,
    care_level        text        not null,
    leading_condition text,
    leading_name      text,
    knowledge_version text        not null,
    knowledge_sha256  text        not null check (knowledge_sha256 ~ '^[0-9a-f]{64}$'),
    assessed_at       timestamptz not null,
    saved_at          timestamptz not null,
    receipt           text        not null,
    primary key (owner, id),
    check ((leading_condition is null) = (leading_name is null))
);

comment on table assessment is 'Saved assessments. Kept until the person erases them.';
comment on column assessment.owner is 'SHA-256 of the sign-in issuer and subject, in hex.';
comment on column assessment.receipt is 'The compact JWS that triage signed: person, answers and result are in it.';

create index assessment_newest_first on assessment (owner, assessed_at desc, id desc);

-- The owner of the table is bound as well (force), so a slip in the roles does not open it.
-- A migration that must see all rows lifts the force for its own transaction.
alter table assessment enable row level security;
alter table assessment force row level security;

-- Without the setting, current_setting is null, or empty once the connection had a transaction with it: no owner is.
create policy own_rows on assessment
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));

-- No update: an assessment is never changed.
grant select, insert, delete on assessment to "${serviceRole}";
