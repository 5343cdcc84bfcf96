-- Not everybody has an e-mail address.
alter table registration alter column email drop not null;
alter table registration add column phone varchar(40) default '' not null;
alter table registration add column postal_address varchar(500) default '' not null;
alter table registration add column contact_ways varchar(100) default 'EMAIL' not null;

alter table registration drop constraint registration_attendance_known;
alter table registration add constraint registration_attendance_known check (attendance in ('IN_PERSON', 'ONLINE', 'NOT_SURE'));
alter table registration add column second_supporter varchar(500) default '' not null;
alter table registration add column bursary_interest boolean default false not null;
alter table registration add column keep_access boolean default false not null;
alter table registration add column emergency_help boolean default false not null;
alter table registration add column pronouns varchar(60) default '' not null;
alter table registration add column photos varchar(30);
alter table registration add column heard_from varchar(200) default '' not null;
alter table registration add constraint registration_photos_known check (photos in ('FINE', 'NOT_ME', 'ASK_FIRST'));

-- The member of staff who entered it for somebody, and why it was out of turn, if it was.
alter table registration add column entered_by varchar(200);
alter table registration add column reason varchar(500) default '' not null;

-- What was agreed to, word for word; known by its SHA-256.
create table consent_text (
  hash varchar(64) not null primary key,
  words text not null,
  first_used_at timestamp with time zone not null
);

create table registration_consent (
  registration_id bigint not null references registration (id) on delete cascade,
  kind varchar(30) not null,
  text_hash varchar(64) not null,
  agreed_at timestamp with time zone not null,
  primary key (registration_id, kind),
  constraint registration_consent_kind_known check (kind in ('DETAILS', 'SENSITIVE'))
);
-- Until now only the name of the wording was kept.
insert into registration_consent (registration_id, kind, text_hash, agreed_at)
  select id, 'DETAILS', consent_version, registered_at from registration;
alter table registration drop column consent_version;

-- What somebody has typed into the form so far; emptied when it is sent, deleted after two days.
create table registration_draft (
  token_hash varchar(64) not null primary key,
  seminar_id bigint not null references seminar (id) on delete cascade,
  answers text not null,
  submission_id varchar(40) not null,
  sent boolean not null,
  changed_at timestamp with time zone not null
);
create index registration_draft_changed on registration_draft (changed_at);
