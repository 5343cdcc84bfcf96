-- Who was let in at the door without a place in the room. Nothing else of the registration changes, so that undoing it is exact.
alter table registration add column let_in boolean default false not null;
