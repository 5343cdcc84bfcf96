-- The same words about another seminar are another message to whoever is at both.
alter table circular_recipient add column seminar_id bigint;
update circular_recipient set seminar_id =
  (select r.seminar_id from registration r where r.id = circular_recipient.registration_id);
alter table circular_recipient alter column seminar_id set not null;
-- How often somebody had had these words about it before: they get them again only if that is wanted.
alter table circular_recipient add column times_before int default 0 not null;

alter table circular_recipient drop constraint circular_recipient_once;
alter table circular_recipient add constraint circular_recipient_once
  unique (checksum, seminar_id, address, times_before);
alter table circular_recipient add constraint circular_recipient_once_a_message unique (circular_id, address);

-- A mail belongs to its message now, no longer to the words alone.
update outbox_message set unique_key =
  (select 'message:' || r.circular_id || ':' || r.address from circular_recipient r
   where r.checksum = substring(outbox_message.unique_key from 9 for 64) and r.address = outbox_message.recipient)
where unique_key like 'message:%' and exists
  (select 1 from circular_recipient r
   where r.checksum = substring(outbox_message.unique_key from 9 for 64) and r.address = outbox_message.recipient);
alter table circular drop column checksum;
