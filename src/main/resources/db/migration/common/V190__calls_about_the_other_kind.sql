-- Whoever no mail reaches is told by a person that they take part another way, or wait for the other kind of place.
alter table registration drop constraint registration_call_known;
alter table registration add constraint registration_call_known check (call_about in
  ('OFFER', 'OFFER_ENDED', 'OFFER_WITHDRAWN', 'PLACE', 'OTHER_WAY', 'OTHER_LIST', 'NO_PLACE', 'CANCELLED', 'CHANGE',
  'JOINING', 'REMINDER'));
