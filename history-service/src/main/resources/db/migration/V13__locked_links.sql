-- When a link got locked, for it to be gone 90 days later. Of those that are locked already nobody knows; they count as
-- locked now, or when they expired. The owner of the table sees no person's rows unless the force is lifted.

alter table share add column locked_at timestamptz check (locked_at is null or failures = 5);
comment on column share.locked_at is 'When the last of the wrong PINs locked it; null while it is not locked.';

alter table share no force row level security;
update share set locked_at = least(now(), expires_at) where failures = 5;
alter table share force row level security;

grant update (locked_at) on share to "${serviceRole}";
