-- By the letters alone, as H2 does: other collations pass over spaces, or depend on the server.
alter table registration alter column sort_name type varchar(250) collate "C";
