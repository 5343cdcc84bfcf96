-- How often the day, place or state of a seminar has changed, for calendar programs; never lowered.
alter table seminar add column calendar_sequence int default 0 not null;
update seminar set calendar_sequence = cast(version as int);
