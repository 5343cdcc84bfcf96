-- People whom no mail reaches are reminded of a seminar by a person.
alter table registration drop constraint registration_call_known;
alter table registration add constraint registration_call_known check (call_about in
  ('OFFER', 'OFFER_ENDED', 'OFFER_WITHDRAWN', 'PLACE', 'NO_PLACE', 'CANCELLED', 'CHANGE', 'REMINDER'));
