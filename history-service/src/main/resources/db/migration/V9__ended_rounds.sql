-- Whoever was visited last in a round that is over is nobody's business any more.
update job set place = '' where ended_at is not null;
comment on column job.place is 'The last owner that was visited in the round under way; empty at its beginning and after its end.';
