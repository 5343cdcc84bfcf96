-- People online are marked together as having come; the number of the lot says whom, so that it can be undone.
alter table presence add column lot varchar(36);
create index presence_lot on presence (lot);
