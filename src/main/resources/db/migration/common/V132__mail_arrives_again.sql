-- A mail failed, and an organiser has heard since that mails arrive again: nobody has to be told of it any more.
alter table outbox_message add column overcome boolean default false not null;
