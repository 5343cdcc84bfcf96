-- Since when nobody knows any more whose a registration was: it is only counted then.
alter table registration add column forgotten_at timestamp with time zone;

-- As what people came, counted without them once their own answers are deleted. Of those who had a place.
create table registration_group_count (
  seminar_id bigint not null references seminar (id) on delete cascade,
  group_name varchar(30) not null,
  people bigint not null,
  primary key (seminar_id, group_name),
  constraint registration_group_count_range check (people > 0)
);
