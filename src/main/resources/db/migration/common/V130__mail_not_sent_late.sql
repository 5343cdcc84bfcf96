-- Some mails make no sense after a time: they are not sent then.
alter table outbox_message add column until_at timestamp with time zone;
alter table outbox_message drop constraint outbox_message_state_known;
alter table outbox_message add constraint outbox_message_state_known
  check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'HELD', 'WITHDRAWN', 'MISSED'));
