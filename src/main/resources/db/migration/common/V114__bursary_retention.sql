-- Since when nobody knows any more whose an application was: it is only counted then.
alter table bursary_application add column forgotten_at timestamp with time zone;
