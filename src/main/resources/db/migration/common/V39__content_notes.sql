-- What a post says before one reads it, and when its words were last changed in earnest; people whose page was public once.
alter table post add column content_note varchar(300) default '' not null;
alter table post add column revised_on date;
alter table person add column was_public boolean default false not null;
update person set was_public = true where publication = 'PUBLISHED';
