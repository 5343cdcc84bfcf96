-- One row that every change of public content overwrites with a new random text in its own transaction. Whoever keeps
-- something made of content, such as an instance its search index, compares.
create table content_stamp (
  id int not null primary key,
  stamp varchar(36) not null,
  constraint content_stamp_single check (id = 1)
);
insert into content_stamp (id, stamp) values (1, 'new');
