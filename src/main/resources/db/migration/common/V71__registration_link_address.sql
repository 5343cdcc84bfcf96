-- To which address a link was sent: it opens the other registrations with that address, and no others.
alter table registration_link add column email varchar(254);
create index registration_email on registration (email);
