-- How people had chosen to take part before their seminar was held another way: it is theirs again when the seminar is.
alter table registration add column carried_from varchar(30);
alter table registration add constraint registration_carried_from_known check (carried_from in ('IN_PERSON', 'ONLINE', 'NOT_SURE'));
