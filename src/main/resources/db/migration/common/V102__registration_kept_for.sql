-- What a place was kept back for that somebody was given: it goes back there when they cancel.
alter table registration add column kept_for varchar(300) default '' not null;
