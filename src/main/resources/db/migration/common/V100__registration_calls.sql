-- Whom a person has to ring or write to, since no mail reaches them, and what about; and who was told that no place was left.
alter table registration add column call_about varchar(20);
alter table registration add column call_since timestamp with time zone;
alter table registration add column no_place_told_at timestamp with time zone;
alter table registration add constraint registration_call_known check (call_about in
  ('OFFER', 'OFFER_ENDED', 'OFFER_WITHDRAWN', 'PLACE', 'NO_PLACE', 'CANCELLED', 'CHANGE'));
create index registration_call on registration (call_about);
