-- What people do with saved assessments: links by which others read one, what happened next, notes, unfinished interviews.
-- Whatever tells of health is sealed with the person's key. Every key starts with the owner, save the one of link tokens.

create table share (
    owner      text        not null,
    id         uuid        not null,
    assessment uuid        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    view_limit integer     not null check (view_limit between 1 and 100),
    views      integer     not null default 0 check (views between 0 and view_limit),
    pin        bytea,
    failures   integer     not null default 0 check (failures between 0 and 5),
    revoked_at timestamptz,
    primary key (owner, id),
    foreign key (owner, assessment) references assessment on delete cascade
);
comment on table share is 'Links by which whoever holds one reads an assessment. Gone with the assessment, or 90 days after they end.';
comment on column share.pin is 'Sealed: the salt and the slow hash of the PIN; null where the link needs none.';
comment on column share.failures is 'Wrong PINs, and tries that are being checked; at 5 the link is locked for good.';
create index share_of_assessment on share (owner, assessment, id);

create table share_opening (
    owner text        not null,
    share uuid        not null,
    view  integer     not null check (view > 0),
    at    timestamptz not null,
    primary key (owner, share, view),
    foreign key (owner, share) references share on delete cascade
);
comment on table share_opening is 'When a link was opened. Gone with the link.';

-- By the token alone a visitor is found; who is found is the owner and the link, never what it shows.
create table share_token (
    token bytea primary key check (octet_length(token) = 32),
    owner text  not null,
    share uuid  not null,
    foreign key (owner, share) references share on delete cascade
);
comment on table share_token is 'SHA-256 of the random token of each link. Gone when the link is revoked, or with it.';
create index share_token_of_share on share_token (owner, share);

create table appendix (
    owner      text        not null,
    assessment uuid        not null,
    kind       text        not null check (kind in ('outcome', 'notes')),
    version    integer     not null check (version > 0),
    content    bytea       not null,
    changed_at timestamptz not null,
    primary key (owner, assessment, kind),
    foreign key (owner, assessment) references assessment on delete cascade
);
comment on table appendix is 'What a person adds to an assessment: what happened next, and private notes. Gone with the assessment, or when erased.';
comment on column appendix.content is 'Sealed: JSON.';

create table draft (
    owner      text        not null references person on delete cascade,
    id         uuid        not null,
    version    integer     not null check (version > 0),
    content    bytea       not null,
    changed_at timestamptz not null,
    primary key (owner, id)
);
comment on table draft is 'Unfinished interviews. Gone 30 days after the last change, or when erased.';
comment on column draft.content is 'Sealed: topic, person and answers, as JSON.';

alter table share enable row level security, force row level security;
alter table share_opening enable row level security, force row level security;
alter table share_token enable row level security, force row level security;
alter table appendix enable row level security, force row level security;
alter table draft enable row level security, force row level security;

create policy own_rows on share
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on share_opening
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on share_token
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on appendix
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));
create policy own_rows on draft
    using (owner = current_setting('app.person', true))
    with check (owner = current_setting('app.person', true));

-- A visitor is nobody's owner: the function below looks one token up, and only it sets this.
create policy one_token on share_token for select to current_user
    using (current_setting('app.share_token', true) = 'yes');

create function share_of_token(wanted bytea) returns table (whose text, link uuid)
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    perform set_config('app.share_token', 'yes', true);
    return query select t.owner, t.share from public.share_token t where t.token = wanted;
    perform set_config('app.share_token', '', true);
end $$;

revoke all on function share_of_token from public;
grant execute on function share_of_token to "${serviceRole}";

grant select, insert, delete on share to "${serviceRole}";
grant update (views, failures, revoked_at) on share to "${serviceRole}";
grant select, insert on share_opening to "${serviceRole}";
grant select, insert, delete on share_token to "${serviceRole}";
grant select, insert, delete on appendix to "${serviceRole}";
grant update (version, content, changed_at) on appendix to "${serviceRole}";
grant select, insert, delete on draft to "${serviceRole}";
grant update (version, content, changed_at) on draft to "${serviceRole}";
