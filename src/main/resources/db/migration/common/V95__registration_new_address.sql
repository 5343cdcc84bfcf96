-- A new email address counts once its owner has followed the link that was sent there; forgotten after seven days.
create table registration_new_address (
  token_hash varchar(64) not null primary key,
  registration_id bigint not null references registration (id) on delete cascade,
  email varchar(254) not null,
  made_at timestamp with time zone not null,
  constraint registration_new_address_once unique (registration_id)
);
create index registration_new_address_made on registration_new_address (made_at);
