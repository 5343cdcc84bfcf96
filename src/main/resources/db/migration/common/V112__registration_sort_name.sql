-- Lists by name are in the same order whatever the database makes of accents; filled by the application from now on.
alter table registration add column sort_name varchar(250) default '' not null;
update registration set sort_name = translate(lower(name),
  'áàâäãåāăąçćčďđéèêëēęěğíìîïīıłľñńňóòôöõøōőřśšşșťțúùûüūůűýÿźżž-',
  'aaaaaaaaacccddeeeeeeegiiiiiillnnnoooooooorssssttuuuuuuuyyzzz ');
create index registration_sort_name on registration (seminar_id, sort_name);
