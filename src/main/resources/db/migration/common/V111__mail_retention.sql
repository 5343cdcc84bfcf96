-- Of mails only their number is kept for good.
create index outbox_message_created on outbox_message (created_at);
-- To how many more people a message went, whose names are no longer kept.
alter table circular add column forgotten_people int default 0 not null;
