-- What the person is told better: with which other assessment one was compared, and which notice was put away. And what the
-- recheck remembers, so that it comes to the assessments behind those that triage has no time for.

alter table access_log add column other uuid;
comment on column access_log.other is 'The id of what it was compared with; none where it was not compared.';

alter table assessment
    add column put_away       bytea check (octet_length(put_away) = 16),
    add column passed_over_at timestamptz;
comment on column assessment.put_away is 'HMAC of the advice of the notice that the person put away, under the person''s key; null where none is.';
comment on column assessment.passed_over_at is 'When the recheck last found no time for it at triage; null since it was compared, and before.';

grant update (put_away, passed_over_at) on assessment to "${serviceRole}";
