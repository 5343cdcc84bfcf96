-- What was settled for a seminar that has changed since is looked at again.
alter table access_request drop constraint access_request_state_known;
alter table access_request add constraint access_request_state_known
  check (state in ('ASKED', 'ANSWERED', 'CONFIRMED', 'TO_CHECK', 'WITHDRAWN'));
