-- How a page looks, and when somebody last read it through.
alter table page add column layout varchar(30) default 'STANDARD' not null;
alter table page add column reviewed_on date;
alter table page add column review_by date;
alter table page add constraint page_layout_known check (layout in ('STANDARD', 'EASY_READ'));
