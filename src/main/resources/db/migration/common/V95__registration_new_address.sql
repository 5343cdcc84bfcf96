-- A new email address counts once its owner has followed the link that was sent there. Each mail leaves a row for seven days: how
-- many are sent for a registration is limited. Of a row that is not open the address is forgotten.
create table registration_new_address (
  token_hash varchar(64) not null primary key,
  registration_id bigint not null references registration (id) on delete cascade,
  state varchar(20) not null,
  email varchar(254),
  made_at timestamp with time zone not null,
  constraint registration_new_address_state_known check (state in ('OPEN', 'REPLACED', 'USED'))
);
create index registration_new_address_of on registration_new_address (registration_id, made_at);
create index registration_new_address_made on registration_new_address (made_at);
