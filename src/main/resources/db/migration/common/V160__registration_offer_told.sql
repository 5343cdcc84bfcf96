-- An offer that nobody has heard of does not run out: whoever is not reached by mail is told by a person.
alter table registration add column offer_told boolean not null default false;
update registration set offer_told = true where state = 'OFFERED' and call_about is null;
