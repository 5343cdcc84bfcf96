alter table outbox_message add column unique_key varchar(300);
alter table outbox_message add column topic varchar(100) default '' not null;
alter table outbox_message add column concerns varchar(100) default '' not null;
alter table outbox_message add column calendar_method varchar(20);
alter table outbox_message add column calendar text;
alter table outbox_message add constraint outbox_message_key_unique unique (unique_key);
alter table outbox_message drop constraint outbox_message_state_known;
alter table outbox_message add constraint outbox_message_state_known
  check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'HELD', 'WITHDRAWN'));
create index outbox_message_topic on outbox_message (topic, state);
create index outbox_message_concerns on outbox_message (concerns);
create index outbox_message_recipient on outbox_message (recipient);

-- Addresses at which mails do not arrive, as far as an organiser has heard.
create table failing_address (
  address varchar(254) not null primary key,
  noted_by varchar(200) not null,
  noted_at timestamp with time zone not null
);
