-- How people with a place online join; for them only.
alter table seminar add column joining_link varchar(1000) default '' not null;
alter table seminar add column joining_notes varchar(2000) default '' not null;

-- News that concerns nobody but those who take part online.
alter table change_letter add column only_online boolean default false not null;
