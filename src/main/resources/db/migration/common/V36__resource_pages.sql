-- A page for every resource: date, licence and topics; and for films who checked the captions, or by when they follow.
alter table resource add column dated_on date;
alter table resource add column licence varchar(200) default '' not null;
alter table resource add column topics varchar(500) default '' not null;
alter table resource add column minutes int;
alter table resource add column captions_checked_by varchar(120) default '' not null;
alter table resource add column captions_checked_on date;
alter table resource add column promised_on date;
alter table resource add column opened_on date;
-- Until now there was only a tick.
update resource set captions_checked_by = 'An editor', captions_checked_on = cast(updated_at as date) where captions;
alter table resource drop column captions;
