-- Ways to reach a person besides email, help with access, and where to turn when a subject is hard.
alter table series add column access_help text default '' not null;
alter table series add column support text default '' not null;
alter table series add column contact_who varchar(120) default '' not null;
alter table series add column contact_phone varchar(40) default '' not null;
alter table series add column contact_text varchar(40) default '' not null;
alter table series add column contact_relay varchar(300) default '' not null;
alter table series add column contact_post varchar(500) default '' not null;
alter table series add column contact_hours varchar(200) default '' not null;
alter table series add column contact_answers varchar(300) default '' not null;
