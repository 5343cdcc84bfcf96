-- Whoever takes part online and is not reached by mail is told by a person how to join.
alter table registration drop constraint registration_call_known;
alter table registration add constraint registration_call_known check (call_about in
  ('OFFER', 'OFFER_ENDED', 'OFFER_WITHDRAWN', 'PLACE', 'NO_PLACE', 'CANCELLED', 'CHANGE', 'JOINING', 'REMINDER'));
