-- Somebody may hold a place of one kind and wait for the other.
alter table registration add column wants_kind varchar(30);
alter table registration add column wants_since timestamp with time zone;
alter table registration add constraint registration_wants_kind_known check (wants_kind in ('IN_PERSON', 'ONLINE'));
