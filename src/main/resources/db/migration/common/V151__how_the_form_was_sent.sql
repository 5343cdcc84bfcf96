-- The page after the form says how somebody takes part, also where the form changed nothing.
alter table registration_attempt add column attendance varchar(30);
update registration_attempt set attendance = coalesce(
  (select r.attendance from registration r where r.reference = registration_attempt.reference), 'IN_PERSON');
alter table registration_attempt alter column attendance set not null;
alter table registration_attempt add constraint registration_attempt_attendance_known
  check (attendance in ('IN_PERSON', 'ONLINE', 'NOT_SURE'));
